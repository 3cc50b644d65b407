import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { test } from './sign-in'
import { unique } from './steps'

test.describe.configure({ timeout: 180_000 })
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

/** A round that is open, and a lead who sees to it. */
async function aRound(page: Page) {
  const { request } = page
  const signedIn = await (await request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })).json()
  const headers = { authorization: `Bearer ${signedIn.accessToken}` }
  const programme = `/api/v1/programmes/${signedIn.programmeId}`

  async function post(path: string, data: object = {}) {
    const answer = await request.post(`${programme}${path}`, { headers, data })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }

  const mark = unique()
  const statements = ['Letters arrive late', 'Nobody answers after five', 'Results go astray']
  const challenges: string[] = []
  for (const statement of statements) {
    challenges.push((await post('/challenges', { statement: `${statement} ${mark}` })).id)
  }
  const closesOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
  const round = await post('/prioritisations', {
    title: `Round ${mark}`,
    challengeIds: challenges,
    question: 'What should we work on first?',
    closesOn,
    discussions: [{ challengeId: challenges[2], text: 'Is it the same at night?' }],
  })
  await post(`/prioritisations/${round.id}/opening`)

  return {
    named: (index: number) => `${statements[index]} ${mark}`,
    act: (below: string, data?: object) => post(`/prioritisations/${round.id}${below}`, data),
    withdraw: (index: number) =>
      post(`/prioritisations/${round.id}/withdrawals`, {
        challengeId: challenges[index],
        reason: 'Solved meanwhile',
      }),
    async link(name: string): Promise<string> {
      const person = await post('/stakeholders', { name: `${name} ${mark}` })
      const made = await post(`/stakeholders/${person.id}/participation-links`, {
        purpose: 'BALLOT',
        prioritisationId: round.id,
      })
      return new URL(made.url).hash
    },
    ranking: async () =>
      (await request.get(`${programme}/prioritisations/${round.id}/ranking`, { headers })).json(),
  }
}

const rank = (page: Page, statement: string) =>
  page.getByRole('button', { name: `Rank: ${statement}` }).click()
const send = (page: Page) => page.getByRole('button', { name: 'Send my ranking' }).click()

test('two people rank by link on a phone, one changes her mind, and both see what came first', async ({
  page,
  browser,
}) => {
  const round = await aRound(page)
  const priya = await round.link('Priya')
  const owen = await round.link('Owen')

  await page.goto(`/p${priya}`)
  await expect(page.getByRole('heading', { level: 1, name: 'What should we work on first?' })).toBeVisible()
  await expect(page.getByText('Is it the same at night?')).toBeVisible()
  await expectAccessible(page)
  await send(page)
  await expect(page.getByText(/Rank at least one/)).toBeVisible()

  await rank(page, round.named(0))
  await rank(page, round.named(1))
  await page.getByRole('button', { name: `Move up: ${round.named(1)}` }).click()
  await page.reload()
  // what was ranked and not sent is still there
  const ranking = page.getByRole('list', { name: 'Your ranking' })
  await expect(ranking.getByRole('listitem').first()).toContainText(round.named(1))
  await expect(page.getByText(/2 of 3 ranked\. You can change it until/)).toBeVisible()
  await expectAccessible(page)
  await send(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you, Priya' })).toBeFocused()
  await expectAccessible(page)

  // by a finger: the last one is drawn to the top
  await page.getByRole('button', { name: 'Change my ranking' }).click()
  await rank(page, round.named(2))
  const from = await ranking.locator('.pb-handle').nth(2).boundingBox()
  const to = await ranking.locator('.pb-handle').first().boundingBox()
  if (!from || !to) throw new Error('Each row has a handle')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 12 })
  await page.mouse.up()
  await expect(ranking.getByRole('listitem').first()).toContainText(round.named(2))
  await page.getByRole('button', { name: `Same place as above: ${round.named(1)}` }).click()
  await send(page)
  await expect(page.getByText(/takes the place of the one you sent/)).toBeVisible()

  const other = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await other.goto(`/p${owen}`)
  await rank(other, round.named(2))
  await rank(other, round.named(0))
  await rank(other, round.named(1))
  await expectAccessible(other)
  // while he ranks, one of them is withdrawn
  await round.withdraw(0)
  await send(other)
  await expect(other.getByText(/The others are as you left them/)).toBeVisible()
  await expect(other.getByText(/Ranked no more/)).toBeVisible()
  await send(other)
  await expect(other.getByText('Your ranking is in.')).toBeVisible()

  await round.act('/closing')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'What came first' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: round.named(2) })).toBeVisible()
  await expectAccessible(page)
  const result = await round.ranking()
  expect(result.ballots).toBe(2)
  expect(result.ranking[0].statement).toBe(round.named(2))
  await other.context().close()
})
