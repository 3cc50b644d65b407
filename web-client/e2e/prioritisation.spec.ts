import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'
import { asRole, unique } from './steps'

test.describe.configure({ timeout: 180_000 })
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

/** A round that is open, and a lead who sees to it. */
async function aRound(page: Page) {
  const { post, get } = await asRole(page, 'LEAD')
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
    ranking: () => get(`/prioritisations/${round.id}/ranking`),
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

test.describe('in the browser of members', () => {
  test.use({ viewport: { width: 1280, height: 900 }, hasTouch: false })

  test('a lead drafts and opens a round, a member votes by keyboard alone, paper is handed in, and the result is read', async ({
    page,
  }) => {
    await signInAs(page, 'Programme lead')
    const programme = page.url()
    const mark = unique()
    const name = (index: number) => `${['Letters', 'Calls', 'Results', 'Plans'][index]} ${mark}`
    const challenges = await withChallenges(page, [0, 1, 2, 3].map(name))

    await page.goto(`${programme}/prioritisations/new`)
    await page.getByLabel('Title').fill(`Round ${mark}`)
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByRole('alert')).toContainText('choose two challenges at least')
    await expectAccessible(page)
    for (const index of [0, 1, 2, 3]) {
      await page.getByRole('checkbox', { name: name(index) }).check()
    }
    await page.getByLabel('Challenge', { exact: true }).selectOption(name(2))
    await page.getByRole('button', { name: 'Add a point' }).click()
    await expect(page.getByLabel(name(2)).last()).toBeFocused()
    await page.keyboard.type('Is it the same at night?')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Round ${mark}` })).toBeVisible()
    await expectAccessible(page)
    const round = page.url()
    await page.goto(`${round}/edit`)
    await expect(page.getByLabel('Title')).toHaveValue(`Round ${mark}`)
    await expectAccessible(page)
    await page.goto(round)
    await page.getByRole('button', { name: 'Open the round' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(page.getByText('The round is open')).toBeVisible()

    // by keyboard alone
    await page.getByRole('link', { name: 'Rank the challenges' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /Which of these/ })).toBeVisible()
    await page.getByRole('button', { name: `Rank: ${name(0)}` }).press('Enter')
    await page.getByRole('button', { name: `Rank: ${name(1)}` }).press('Enter')
    await page.getByRole('button', { name: `Rank: ${name(2)}` }).press('Enter')
    const up = page.getByRole('button', { name: `Move up: ${name(2)}` })
    await up.press('Enter')
    await expect(up).toBeFocused()
    await up.press('Enter')
    const ranking = page.getByRole('list', { name: 'Your ranking' })
    await expect(ranking.getByRole('listitem').first()).toContainText(name(2))
    await expect(page.getByRole('button', { name: `Move down: ${name(2)}` })).toBeFocused()
    await page.getByRole('button', { name: `Same place as above: ${name(0)}` }).press('Enter')
    await expectAccessible(page)
    await page.reload()
    await expect(page.getByText(/3 of 4 ranked\. Kept in this tab/)).toBeVisible()
    await page.getByRole('button', { name: 'Send my ranking' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Your ranking is in' })).toBeVisible()
    await expectAccessible(page)

    // by a mouse: the last one is drawn to the top
    const from = await ranking.locator('.pr-handle').nth(2).boundingBox()
    const to = await ranking.locator('.pr-handle').first().boundingBox()
    if (!from || !to) throw new Error('Each row has a handle')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 12 })
    await page.mouse.up()
    await expect(ranking.getByRole('listitem').first()).toContainText(name(1))
    await page.getByRole('button', { name: 'Send my ranking' }).click()
    await expect(page.getByText(/takes the place of the one you gave/)).toBeVisible()

    await page.goto(`${round}/ranking`)
    await expect(page.getByText(/Results are hidden until the round is closed/)).toBeVisible()
    await expectAccessible(page)

    await page.goto(`${round}/paper`)
    const header = challenges.join(',')
    await handIn(page, `${header}\n1,2,3,\n2,first,1,\n`)
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByRole('row', { name: new RegExp(`Line 3.*${name(1)}`) })).toBeVisible()
    await expectAccessible(page)
    await handIn(page, `${header}\n1,2,3,\n2,3,1,\n3,2,1,4\n`)
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByText('3 ballots can be taken. Nothing is written yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Take these ballots' }).click()
    await expect(page.getByRole('heading', { name: 'The ballots are taken' })).toBeVisible()

    await page.goto(round)
    await page.getByRole('button', { name: `Withdraw: ${name(3)}` }).click()
    await page.getByLabel('Why?').fill('Solved meanwhile')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Withdraw it' }).click()
    await expect(page.getByText(/Withdrawn on .*: Solved meanwhile/)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Close it now' }).click()
    await expect(page.getByText('4 ballots are counted.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Close it now' }).click()
    await page.getByRole('link', { name: 'See the result' }).first().click()
    await expect(page.getByText(/It is proven that every other order/)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Pair by pair' })).toBeVisible()
    await page.getByLabel('Compare').selectOption({ index: 1 })
    await expectAccessible(page)
    await page.getByRole('button', { name: /View as table/ }).click()
    await expect(page.getByRole('columnheader', { name: 'Schulze' })).toBeVisible()
    await expectAccessible(page)
  })

  test('the closed round of the demonstration says why weighting changes its order', async ({ page }) => {
    await signInAs(page, 'Viewer')
    await page.goto(`${page.url()}/prioritisations?state=CLOSED&q=take+on+first`)
    await page.getByRole('rowheader').getByRole('link').first().click()
    await expect(page.getByRole('link', { name: 'How do we know?' })).toBeVisible()
    await page.getByRole('link', { name: 'See the result' }).first().click()
    const why = page.getByRole('region', { name: 'What weighting changes' })
    await expect(why).toContainText(/Most of all “Community nurses .*” rises, from 9th to 1st/)
    await expect(why).toContainText(
      /falls most, from .*: it was held up by the ballots of General practitioners/,
    )
    await expect(page.getByText(/too few to be shown by themselves/)).toBeVisible()
    await expectAccessible(page)
  })

  test('who was asked to vote is one step from a round, and the round from whom it asked', async ({
    page,
  }) => {
    const title = 'Which of these should we take on first?'
    await signInAs(page, 'Programme lead')
    await page.goto(`${page.url()}/prioritisations?state=CLOSED&q=take+on+first`)
    await page.getByRole('rowheader').getByRole('link').first().click()
    await page.getByRole('link', { name: 'See who was asked by mail' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Invitations' })).toBeVisible()
    await expect(page.getByText('84 invitations')).toBeVisible()
    await expect(page.getByText(/Only who was asked to vote in/)).toContainText(title)
    await expectAccessible(page)
    await page.getByRole('rowheader').getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1, name: /^Invitation of / })).toBeVisible()
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('region', { name: 'Where it belongs' }).getByRole('link').first().click()
    const asks = page.getByRole('region', { name: 'What we asked of them' })
    await expect(asks.getByRole('link', { name: title })).toBeVisible()
    await expectAccessible(page)
  })

  test('an empty round, ballots that are all equal and one giant tie say what they are', async ({ page }) => {
    await signInAs(page, 'Programme lead')
    const programme = page.url()
    const mark = unique()
    const ids = await withChallenges(
      page,
      ['Night', 'Day', 'Dawn'].map((word) => `${word} ${mark}`),
    )
    const rounds: [string, string[], string][] = [
      ['Nobody', [], 'Nobody voted'],
      ['Alike', ['1,2,3', '1,2,3'], 'The ballots do not disagree'],
      ['Equal', ['1,1,1', '1,1,1'], 'All challenges are equal'],
      ['Circle', ['1,2,3', '2,3,1', '3,1,2'], 'All challenges are tied together'],
    ]
    for (const [title, ballots, said] of rounds) {
      const round = await closedRound(page, `${title} ${mark}`, ids, ballots)
      await page.goto(`${programme}/prioritisations/${round}/ranking`)
      await expect(page.getByRole('heading', { name: said })).toBeVisible()
      await expectAccessible(page)
    }
    await page.goto(`${programme}/prioritisations?state=CLOSED&q=${mark}`)
    await expect(page.getByRole('link', { name: `See the result of Circle ${mark}` })).toBeVisible()
    await expectAccessible(page)
  })
})

async function withChallenges(page: Page, statements: string[]): Promise<string[]> {
  const { post } = await asRole(page, 'LEAD')
  const ids: string[] = []
  for (const statement of statements) ids.push((await post('/challenges', { statement })).id)
  return ids
}

async function closedRound(page: Page, title: string, challengeIds: string[], ballots: string[]) {
  const { post } = await asRole(page, 'LEAD')
  const { id } = await post('/prioritisations', { title, challengeIds })
  await post(`/prioritisations/${id}/opening`)
  if (ballots.length > 0) {
    const file = [challengeIds.join(','), ...ballots].join('\n')
    await post(`/prioritisations/${id}/ballots/imports`, file, 'text/csv')
  }
  await post(`/prioritisations/${id}/closing`)
  return id
}

function handIn(page: Page, text: string) {
  const file = { name: 'paper.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  return page.getByLabel('File of ballots').setInputFiles(file)
}
