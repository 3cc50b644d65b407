import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { choose, confirm, openProjects } from './call-steps'
import { signInAs, test } from './sign-in'
import { fillDate, unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 300_000 })

const principle = 'Be reachable by a person'
const project = 'One number for the ward'

/** Somebody nobody has asked for anything yet, made as another system would. */
async function aStranger(page: Page, request: APIRequestContext, name: string) {
  await page.waitForURL(/\/programmes\/[0-9a-f-]{36}$/)
  const programmeId = page.url().split('/').at(-1)
  const signedIn = await request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })
  const { accessToken } = await signedIn.json()
  const answer = await request.post(`/api/v1/programmes/${programmeId}/stakeholders`, {
    headers: { Authorization: `Bearer ${accessToken}`, 'Idempotency-Key': crypto.randomUUID() },
    data: { name },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

async function openProject(page: Page) {
  await openProjects(page)
  await page.getByRole('link', { name: project, exact: true }).click()
  await expect(page.getByRole('region', { name: 'Workshops' })).toBeVisible()
}

async function openWorkshops(page: Page) {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('navigation', { name: 'Projects' }).getByRole('link', { name: 'Workshops' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Workshops' })).toBeFocused()
  await expect(page.getByRole('row').first()).toBeVisible()
}

/** Day, month and year where the programme is. */
function today(): [string, string, string] {
  const [year = '', month = '', day = ''] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })
    .format(new Date())
    .split('-')
  return [day, month, year]
}

async function plan(page: Page, title: string) {
  await page.getByRole('link', { name: 'Plan a workshop' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a workshop' })).toBeFocused()
  await page.getByLabel('What it is called').fill(title)
  await page.getByLabel('What it is for').fill('Agree who picks up.')
  await fillDate(page, 'Day', today())
  await page.getByLabel('Beginning').fill('00:05')
}

test('plans a workshop, invites people, holds it, and notes who came, what helped and what came of it', async ({
  page,
  request,
}) => {
  const word = unique()
  const title = `Drawing the call ${word}`
  const stranger = `Cleo ${word}`
  await signInAs(page, 'Programme lead')
  await aStranger(page, request, stranger)
  await openProject(page)
  await plan(page, title)
  await page.getByRole('checkbox', { name: new RegExp(`^${principle} \\(version`) }).check()
  await page.getByRole('radio', { name: 'A working session, 90 minutes' }).check()
  await page.getByRole('button', { name: 'Copy it' }).click()
  await page.getByRole('button', { name: 'Move down “What happened since we last met”' }).press('Enter')
  await expect(
    page.getByRole('button', { name: 'Move down “What happened since we last met”' }),
  ).toBeFocused()
  await page.getByLabel('How long?').fill('60')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('Takes 90 minutes, and the workshop has 60')
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText('We kept what you had typed here.')).toBeVisible()
  await page.getByLabel('How long?').fill('120')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page.getByText('30 minutes are kept free.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Invite people' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Invite people' })).toBeFocused()
  await page.getByRole('button', { name: /^Invite \d+ (person|people)$/ }).click()
  await expect(page.getByText('Everybody in the team takes part.')).toBeVisible()
  await choose(page, 'Who is invited?', stranger)
  await page.getByRole('button', { name: 'Invite them' }).click()
  await expect(page.getByText('So many minutes are more than a whole period holds.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Or why must it be now?').fill('She offered to show it')
  await page.getByRole('button', { name: 'Invite all the same' }).click()
  await expect(page.getByText(`${stranger} is invited`, { exact: true })).toBeVisible()

  await page.getByRole('link', { name: title }).click()
  const strangers = page.getByRole('group', { name: stranger })
  await strangers.getByRole('button', { name: 'Not coming' }).press('Enter')
  await expect(strangers.getByRole('button', { name: 'Not coming' })).toHaveAttribute('aria-pressed', 'true')
  await expect(strangers.getByRole('button', { name: 'Not coming' })).toBeFocused()
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Load for your calendar' }).click()
  expect((await download).suggestedFilename()).toBe('workshop.ics')

  await page.getByRole('button', { name: 'It takes place' }).click()
  await expectAccessible(page)
  await confirm(page, 'It takes place')
  await expect(page.getByText('The workshop is held', { exact: true })).toBeVisible()
  await strangers.getByRole('button', { name: 'Absent' }).click()
  await page.getByRole('button', { name: 'These came too' }).click()
  await expect(page.getByText(/Nothing is said yet of/)).toBeHidden()
  await expectAccessible(page)

  const ratings = page.getByRole('region', { name: 'Did the principles help?' })
  await ratings
    .getByRole('link', { name: /^Note what they say/ })
    .first()
    .click()
  await page.getByRole('radio', { name: 'It helped' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Save, then/ }).click()
  await expect(page.getByRole('radio', { name: 'They say nothing of it' })).toBeChecked()
  await page.getByRole('radio', { name: 'It hindered' }).check()
  await page.getByRole('button', { name: /^Save, then/ }).click()
  await expect(page.getByRole('radio', { name: 'They say nothing of it' })).toBeChecked()
  await page.getByRole('link', { name: title }).click()
  await expect(ratings.getByText('Of 2 answers: 1 helped, 0 no difference, 1 hindered')).toBeVisible()

  await page.getByRole('link', { name: 'Write down what came of it' }).click()
  await page.getByLabel('What came of it (optional)').fill('A rota, and a bypass number.')
  await page.getByLabel('Notes (optional)').fill('The ward rang first.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('A rota, and a bypass number.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('region', { name: 'Guided by' }).getByRole('link', { name: principle }).click()
  const evidence = page.getByRole('region', { name: 'Does it help?' })
  await expect(evidence.getByRole('table', { name: 'Version by version' })).toBeVisible()
  await evidence.getByRole('link', { name: 'Sector' }).click()
  await expect(evidence.getByRole('table', { name: /by sector$/ })).toBeVisible()
  await expectAccessible(page)

  await openWorkshops(page)
  await page.getByLabel('State').selectOption('Held')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(/\d+ of \d+ came/)
  await expectAccessible(page)
})

test('changes a workshop that is planned, cancels it with a reason, and keeps it with its project', async ({
  page,
}) => {
  const title = `From call to yes ${unique()}`
  await signInAs(page, 'Facilitator')
  await openProject(page)
  await plan(page, title)
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await page.getByRole('link', { name: 'Change it' }).click()
  await page.getByLabel('Where? (optional)').fill('Room 3')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Room 3')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel it' }).click()
  await page.getByLabel('Why?').fill('Half of the team is needed on the ward')
  await expectAccessible(page)
  await confirm(page, 'Cancel it')
  await expect(page.getByText('Half of the team is needed on the ward')).toBeVisible()
  await expectAccessible(page)
  await openProject(page)
  const card = page.getByRole('region', { name: 'Workshops' })
  await expect(card.getByRole('listitem').filter({ hasText: title })).toContainText('Cancelled')
  await expectAccessible(page)
})
