import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'
import { fillDate, unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 240_000 })

async function openCalls(page: Page) {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Projects' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Calls for proposals' })).toBeVisible()
}

async function openCall(page: Page, title: string) {
  await openCalls(page)
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

async function addCriterion(page: Page, number: number, name: string, weight: string) {
  await page.getByRole('button', { name: 'Add a criterion', exact: true }).press('Enter')
  const criterion = page.getByRole('group', { name: `Criterion ${number}` })
  await expect(criterion.getByLabel('Name')).toBeFocused()
  await page.keyboard.type(name)
  await criterion.getByLabel('What assessors ask themselves').fill(`What of ${name.toLowerCase()}?`)
  await criterion.getByLabel('Weight').fill(weight)
}

/** Somebody found by the keyboard alone. */
async function choose(page: Page, box: string, words: string) {
  const combobox = page.getByRole('combobox', { name: box, exact: true })
  await combobox.fill(words)
  await expect(page.getByRole('option').first()).toBeVisible()
  await combobox.press('ArrowDown')
  await combobox.press('Enter')
}

async function confirm(page: Page, verb: string) {
  await page.getByRole('dialog').getByRole('button', { name: verb }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** A draft that can be opened, on its own page. */
async function draftCall(page: Page, title: string) {
  await openCalls(page)
  await page.getByRole('link', { name: 'New call' }).first().click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('How many proposals are to be chosen').fill('2')
  await page.getByLabel('Facilitator days for all of them').fill('20')
  await fillDate(page, 'Closes on (optional)', ['30', '6', '2098'])
  await addCriterion(page, 1, 'Benefit', '30')
  await page.getByRole('button', { name: 'Add a check' }).click()
  await page.keyboard.type('A named lead on each side')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

async function openForProposals(page: Page) {
  await page.getByRole('button', { name: 'Open the call' }).click()
  await confirm(page, 'Open the call')
  await expect(page.getByText('The call is open')).toBeVisible()
}

/** Begins a proposal to the call that is shown, with all that submitting asks for. */
async function propose(page: Page, title: string) {
  await page.getByRole('link', { name: 'Add a proposal' }).first().click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('What is wrong now').fill('Patients are sent back to be referred next door.')
  await page.getByLabel('What would be tried').fill('Clinics book with each other.')
  await choose(page, 'Who leads it', 'winterbourne')
  await page.getByRole('checkbox', { name: 'Lambeth' }).check()
  await page.getByRole('checkbox', { name: 'Mental health' }).check()
  await page.getByLabel('Facilitator days it asks for').fill('9')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

test('drafts a call, learns what is missing and at odds, and opens it', async ({ page }) => {
  const title = `Two teams ${unique()}`
  await signInAs(page, 'Programme lead')
  await openCalls(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'New call' }).first().click()
  await expect(page.getByRole('region', { name: 'Before it can open' })).toContainText('Say when it closes')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expectAccessible(page)

  // Each thing that is missing leads to its field.
  await page.getByRole('link', { name: 'Add a criterion to score proposals by' }).click()
  await expect(page.getByRole('button', { name: 'Add a criterion', exact: true })).toBeFocused()
  await addCriterion(page, 1, 'Benefit', '30')
  await addCriterion(page, 2, 'Boundary', '10')
  await expect(page.getByText('75% of the score')).toBeVisible()
  await page.getByRole('button', { name: 'Move up “Boundary”' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Move down “Boundary”' })).toBeFocused()
  await expect(page.getByRole('group', { name: 'Criterion 1' }).getByLabel('Name')).toHaveValue('Boundary')
  await page.getByLabel('How many proposals are to be chosen').fill('2')
  await page.getByLabel('Lambeth, at least').fill('2')
  await page.getByLabel('Lambeth, at most').fill('1')
  await expect(page.getByRole('region', { name: 'Quotas that are at odds' })).toContainText(
    'Lambeth: at least 2, but at most 1.',
  )
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByLabel('Lambeth, at most')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Lambeth, at least').fill('')
  await page.getByRole('button', { name: 'Add an attribute' }).click()
  await page.keyboard.type('workingPattern')
  await page.getByLabel('Value').fill('nights')
  await page.getByLabel('nights, at most').fill('1')
  await expectAccessible(page)

  // Input that was not saved survives a reload.
  await page.reload()
  await expect(page.getByText('We kept what you had typed here.')).toBeVisible()
  await expect(page.getByLabel('nights, at most')).toHaveValue('1')
  await fillDate(page, 'Closes on (optional)', ['30', '6', '2098'])
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('The call is saved')).toBeVisible()
  await expect(page.getByRole('region', { name: 'How the chosen are spread' })).toContainText(
    'Lambeth: at most 1',
  )
  await page.getByRole('button', { name: 'Open the call' }).click()
  await expect(page.getByRole('button', { name: 'Not yet' })).toBeFocused()
  await expect(page.getByRole('dialog')).toContainText('until 30 June 2098, 17:00')
  await expectAccessible(page)
  await confirm(page, 'Open the call')
  await expect(page.getByText('The call is open')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Proposals', exact: true })).toContainText(
    '0 proposals submitted',
  )
  await expectAccessible(page)

  // Its rules stay; its words do not.
  await page.getByRole('link', { name: 'Change it' }).click()
  await expect(page.getByRole('region', { name: 'As it was published' })).toContainText('Lambeth: at most 1')
  await expectAccessible(page)
  await page.getByLabel('Closing time').fill('12:30')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/30 June 2098, 12:30\.$/)).toBeVisible()
  await openCalls(page)
  await page.getByLabel('State').selectOption('Open')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('row', { name: title })).toContainText('Closes in')
  await expectAccessible(page)
})

test('takes proposals, finds the same twice, and checks them once the call is closed', async ({ page }) => {
  const word = unique()
  const title = `Teams ${word}`
  const idea = `Onward referral between clinics ${word}`
  await signInAs(page, 'Facilitator')
  await draftCall(page, title)
  await openForProposals(page)

  await page.getByRole('link', { name: 'See all', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'No proposal yet' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Add a proposal' }).click()
  await expectAccessible(page)
  await page.getByLabel('Title').fill('Half an idea')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Before it can be submitted')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Say where it would be tried' }).click()
  await expect(page.getByRole('checkbox').first()).toBeFocused()
  await page.getByRole('link', { name: 'Cancel' }).click()

  await openCall(page, title)
  await propose(page, idea)
  await expect(page.getByText('No partner', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Submit it' }).click()
  await expect(page.getByRole('dialog')).toContainText('They will see this beside it: no partner.')
  await expectAccessible(page)
  await confirm(page, 'Submit it')
  await expect(page.getByText('Submitted. It can be changed until the call closes.')).toBeVisible()
  await expectAccessible(page)

  await openCall(page, title)
  await propose(page, `${idea}s`)
  await expect(
    page.getByRole('region', { name: 'Likely duplicates' }).getByRole('link', { name: idea }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await page.getByLabel('Why?').fill('It was sent twice')
  await expectAccessible(page)
  await confirm(page, 'Withdraw it')
  await expect(page.getByText('It was sent twice')).toBeVisible()

  await page.getByRole('link', { name: 'See all proposals' }).click()
  await page.getByRole('link', { name: 'Look for likely duplicates' }).click()
  await expect(page.getByRole('row', { name: `${idea}s` })).toContainText('Withdrawn')
  await expectAccessible(page)
  await page.getByLabel('State').selectOption('Submitted')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByText('1 proposal', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/state=SUBMITTED/)
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Load all as CSV' }).click()
  expect((await file).suggestedFilename()).toBe('proposals.csv')

  await openCall(page, title)
  await page.getByRole('button', { name: 'Close it now' }).click()
  await expectAccessible(page)
  await confirm(page, 'Close it now')
  await expect(page.getByText('The call is closed')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: '1 proposal submitted' }).click()
  await page.getByRole('link', { name: idea, exact: true }).click()
  const card = page.getByRole('region', { name: 'Eligibility' })
  await card.getByRole('radio', { name: 'It fails one' }).check()
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Note the check' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await card.getByRole('radio', { name: 'A named lead on each side' }).check()
  await card.getByRole('button', { name: 'Note the check' }).click()
  await expect(page.getByText('The check is noted')).toBeVisible()
  await expect(card).toContainText('Not eligible')
  await expectAccessible(page)

  await openCall(page, title)
  await page.getByRole('button', { name: 'Open it again' }).click()
  await fillDate(page, 'It then closes on', ['1', '7', '2098'])
  await expectAccessible(page)
  await confirm(page, 'Open it again')
  await expect(page.getByText(/^Closes in .* days: 1 July 2098, 17:00\.$/)).toBeVisible()

  // Those who assess read what is submitted, and change nothing.
  await page.getByRole('button', { name: 'Sign out' }).click()
  await signInAs(page, 'Assessor')
  await openCall(page, title)
  await expect(page.getByText(/^You can read this/)).toBeVisible()
  await page.getByRole('link', { name: 'See the proposals' }).click()
  await expect(page.getByRole('row', { name: `${idea} Submitted` })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Half an idea' })).toBeHidden()
  await expectAccessible(page)
})

test('deletes a draft after asking, and says that it is gone', async ({ page }) => {
  const title = `Never mind ${unique()}`
  await signInAs(page, 'Programme lead')
  await draftCall(page, title)
  const address = page.url()
  await page.getByRole('button', { name: 'Delete the draft' }).click()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await expectAccessible(page)
  await confirm(page, 'Delete it')
  await expect(page.getByText('The draft is deleted')).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'This call is not there' })).toBeVisible()
  await expectAccessible(page)
})
