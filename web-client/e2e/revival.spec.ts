import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { openCalls } from './call-steps'
import { signInAs, test } from './sign-in'
import { fillDate, unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 240_000 })

/** A call that takes proposals, on its own page. */
async function openCall(page: Page, title: string) {
  await openCalls(page)
  await page.getByRole('link', { name: 'New call' }).first().click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('How many proposals are to be chosen').fill('2')
  await fillDate(page, 'Closes on (optional)', ['30', '6', '2098'])
  await page.getByRole('button', { name: 'Add a criterion', exact: true }).press('Enter')
  const criterion = page.getByRole('group', { name: 'Criterion 1' })
  await criterion.getByLabel('Name').fill('Benefit')
  await criterion.getByLabel('What assessors ask themselves').fill('What of it?')
  await criterion.getByLabel('Weight').fill('30')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await page.getByRole('button', { name: 'Open the call' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Open the call' }).click()
  await expect(page.getByText('The call is open', { exact: true })).toBeVisible()
}

async function propose(page: Page, call: string, title: string) {
  await openCalls(page)
  await page.getByRole('link', { name: call }).click()
  await page.getByRole('link', { name: 'Add a proposal' }).first().click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('What would be tried').fill('Clinics book with each other.')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

test('withdraws a duplicate, and brings the idea into another call', async ({ page }) => {
  const word = unique()
  const [first, second] = [`First ${word}`, `Second ${word}`]
  const idea = `Onward referral between clinics ${word}`
  await signInAs(page, 'Facilitator')
  await openCall(page, first)
  await openCall(page, second)
  await propose(page, first, idea)
  await propose(page, first, `${idea}s`)

  await page.getByRole('link', { name: 'See all proposals' }).click()
  await page.getByRole('link', { name: 'Look for likely duplicates' }).click()
  await expect(page.getByText('1 likely pair')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Withdraw this one “${idea}s”` }).click()
  await expect(page.getByLabel('Why?')).toHaveValue(`It is the same as “${idea}”`)
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw it' }).click()
  await expect(page.getByRole('heading', { name: 'No likely duplicates' })).toBeVisible()
  await expectAccessible(page)

  await openCalls(page)
  await page.getByRole('link', { name: 'Ideas left on the table' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ideas left on the table' })).toBeFocused()
  await page.getByLabel('Search by title or what is proposed').fill('nobodyproposedthis')
  await expect(page.getByRole('heading', { name: 'No idea fits' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Clear search and filters' }).click()
  await page.getByLabel('Search by title or what is proposed').fill(word)
  const row = page.getByRole('row', { name: `${idea}s` })
  await expect(page.getByText('1 idea', { exact: true })).toBeVisible()
  await expect(row).toContainText(`It is the same as “${idea}”`)
  await expect(row).toContainText(first)
  await expectAccessible(page)
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Load all as CSV' }).click()
  expect((await file).suggestedFilename()).toBe('ideas.csv')

  await page.getByRole('button', { name: `Bring into another call “${idea}s”` }).click()
  await page.getByLabel('Which call?').selectOption(second)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Make a draft of it' }).click()
  await expect(page.getByText('It is a draft of the other call now')).toBeVisible()
  const where = page.getByRole('region', { name: 'In other calls' })
  await expect(where).toContainText('It was proposed to another call before')
  await expect(page.getByRole('link', { name: second })).toBeVisible()
  await expect(page.getByText('Clinics book with each other.')).toBeVisible()
  await expectAccessible(page)

  // The first one says what became of it, and goes there once only.
  await where.getByRole('link', { name: 'proposed to another call' }).click()
  await expect(where.getByRole('link', { name: second })).toBeVisible()
  await expectAccessible(page)
  await where.getByRole('button', { name: 'Bring into another call' }).click()
  await page.getByLabel('Which call?').selectOption(second)
  await page.getByRole('button', { name: 'Make a draft of it' }).click()
  await page.getByRole('link', { name: 'see what it is there' }).click()
  await expect(page.getByText('It was proposed to another call before')).toBeVisible()

  // Those who assess read ideas, and change nothing.
  await page.getByRole('button', { name: 'Sign out' }).click()
  await signInAs(page, 'Assessor')
  await openCalls(page)
  await page.getByRole('link', { name: 'Ideas left on the table' }).click()
  await page.getByLabel('Search by title or what is proposed').fill(word)
  await expect(page.getByText('1 idea', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /Bring into/ })).toBeHidden()
  await expectAccessible(page)
})
