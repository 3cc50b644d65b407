import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { nameOf, openCall } from './call-steps'
import { signInAs, test } from './sign-in'
import { unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 240_000 })

const criteria = [
  { name: 'Benefit', question: 'Would patients notice?', weight: 30 },
  { name: 'Boundary', question: 'Do two sides work differently?', weight: 10 },
]
const scale = { min: 1, max: 5, labels: ['not at all', 'a little', 'fairly', 'well', 'very well'] }

/** A closed call with so many proposals, made as another system would. Gives its address below the programme. */
async function closedCall(page: Page, request: APIRequestContext, title: string, proposals: string[]) {
  await page.waitForURL(/\/programmes\/[0-9a-f-]{36}$/)
  const programmeId = page.url().split('/').at(-1)
  const signedIn = await request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })
  const { accessToken } = await signedIn.json()
  const send = async (below: string, data?: object) => {
    const headers = { Authorization: `Bearer ${accessToken}`, 'Idempotency-Key': crypto.randomUUID() }
    const answer = await request.post(`/api/v1/programmes/${programmeId}${below}`, { headers, data })
    expect(answer.ok(), `${below}: ${await answer.text()}`).toBe(true)
    return (await answer.json()) as { id: string }
  }
  const first = async (below: string) => {
    const headers = { Authorization: `Bearer ${accessToken}` }
    const answer = await request.get(`/api/v1/programmes/${programmeId}${below}?limit=1`, { headers })
    return (await answer.json()).results[0] as { id: string; code: string }
  }
  const [lead, place, sector] = [
    await first('/stakeholders'),
    await first('/places'),
    await first('/sectors'),
  ]
  const { id } = await send('/calls', {
    title,
    places: 1,
    closesAt: '2098-06-30T16:00:00Z',
    criteria: criteria.map((criterion) => ({ ...criterion, scale })),
  })
  await send(`/calls/${id}/opening`)
  for (const proposal of proposals) {
    const made = await send(`/calls/${id}/proposals`, {
      title: proposal,
      leadId: lead.id,
      placeCodes: [place.code],
      sectorCodes: [sector.code],
      problem: 'Patients are sent back to be referred next door.',
      aims: 'Clinics book with each other.',
    })
    await send(`/proposals/${made.id}/submission`)
  }
  await send(`/calls/${id}/closing`)
}

/** Scores the proposal that is shown, without the mouse, and sends it off. */
async function scoreByKeyboard(page: Page, [benefit, boundary]: [string, string]) {
  const first = page.getByRole('group', { name: 'Benefit' }).getByRole('radio').first()
  await first.focus()
  await page.keyboard.press(benefit)
  await page.keyboard.press('Tab')
  await page.keyboard.press(boundary)
  await expect(
    page.getByRole('group', { name: 'Boundary' }).getByRole('radio', { checked: true }),
  ).toBeFocused()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
}

test('two assess by keyboard, one has a conflict of interest, and the lead ends it', async ({
  page,
  request,
}) => {
  const title = `Assessed ${unique()}`
  await signInAs(page, 'Programme lead')
  await closedCall(page, request, title, ['Book it yourself', 'One number to call'])
  await openCall(page, title)
  await expect(page.getByText('Nobody is appointed to assess it yet.')).toBeVisible()
  await page.getByRole('link', { name: 'Who assesses it, and how far they are' }).click()
  await expect(page.getByRole('heading', { name: 'Who is to assess it?' })).toBeVisible()
  await expectAccessible(page)
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
  for (const role of ['FACILITATOR', 'ASSESSOR']) {
    await page.getByLabel(await nameOf(request, role)).check()
  }
  await page.getByLabel('How many are to assess each proposal?').fill('2')
  await page.getByRole('button', { name: 'Share out the proposals' }).click()
  await expect(page.getByText('The proposals are shared out', { exact: true })).toBeVisible()
  await expect(page.getByText('0 of 2').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out' }).click()

  await signInAs(page, 'Assessor')
  await openCall(page, title)
  await page.getByRole('link', { name: 'Assess the proposals' }).click()
  await expect(page.getByText('0 of 2: 2 proposals to go')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Assess the next one' }).click()
  await expect(page.getByText('Clinics book with each other.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Submit, and on to the next' }).press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Strong on 3 hand-overs; nobody at weekends')
  await scoreByKeyboard(page, ['5', '2'])
  await expect(page.getByRole('heading', { level: 1, name: 'One number to call' })).toBeFocused()
  await page.getByRole('button', { name: /declare a conflict of interest$/ }).click()
  await page.getByLabel('Why must you not assess it?').fill('I work on this ward')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Declare it' }).click()
  await expect(page.getByText('1 of 1: all done')).toBeVisible()
  await expect(page.getByRole('row', { name: /^One number to call/ })).toContainText('Conflict of interest')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Book it yourself' }).click()
  await expect(page.getByText('Strong on 3 hand-overs; nobody at weekends')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out' }).click()

  await signInAs(page, 'Facilitator')
  await openCall(page, title)
  await page.getByRole('link', { name: 'Your assessments' }).click()
  await page.getByRole('link', { name: 'Assess the next one' }).click()
  await scoreByKeyboard(page, ['1', '1'])
  await expect(page.getByRole('heading', { level: 1, name: 'One number to call' })).toBeFocused()
  await page.getByRole('group', { name: 'Benefit' }).getByRole('radio').first().focus()
  await page.keyboard.press('4')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()

  await signInAs(page, 'Programme lead')
  await openCall(page, title)
  await page.getByRole('link', { name: 'Who assesses it, and how far they are' }).click()
  await expect(page.getByRole('row').filter({ hasText: '1 of 2' })).toBeVisible()
  await page.getByRole('button', { name: 'End the assessment' }).click()
  await expect(page.getByRole('dialog')).toContainText('1 assessment still to come')
  await expect(page.getByRole('dialog')).toContainText('“One number to call” is scored by nobody')
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: 'End it despite what is missing' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click()
  await expect(page.getByText('The assessment has ended')).toBeVisible()
  await page.getByRole('link', { name: 'See levels and disagreement' }).click()
  await expect(page.getByText('81.3 apart')).toBeVisible()
  await expect(page.getByText(/^Levels are not compared/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^View as table/ }).click()
  await expect(page.getByRole('row', { name: /^Book it yourself/ })).toContainText('81.3')
  await expectAccessible(page)
})

test('shows the levels of the demonstration’s assessors, and what they differ about', async ({ page }) => {
  await signInAs(page, 'Programme lead')
  await openCall(page, 'Five teams to try working differently')
  await page.getByRole('link', { name: 'Levels and disagreement' }).click()
  await expect(page.getByText(/^Over the \d+ proposals that all 4 assessors/)).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Apart by').selectOption('25 points or more')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/apart=25/)
  await expectAccessible(page)
})
