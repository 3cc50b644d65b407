import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { choose, confirm } from './call-steps'
import { signInAs, test } from './sign-in'
import { fillDate, unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 300_000 })

async function openPage(page: Page, name: 'Challenges' | 'Symptoms' | 'Targets') {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Challenges' }).click()
  if (name !== 'Challenges')
    await page.getByRole('navigation', { name: 'Challenges' }).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('row').first()).toBeVisible()
}

async function addReading(page: Page, day: [string, string, string], value: string) {
  await page.getByRole('link', { name: 'Add a reading' }).first().click()
  await fillDate(page, 'Of which day?', day)
  await page.getByLabel('What was measured?').fill(value)
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('The reading is added')).toBeVisible()
}

test('goes from a symptom to a challenge, its numbers, and a target that readings lead to', async ({
  page,
}) => {
  const word = unique()
  const symptom = `The telephone rings out ${word}`
  const challenge = `Nobody answers when a practice calls ${word}`
  await signInAs(page, 'Facilitator')
  await openPage(page, 'Symptoms')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Name a symptom' }).click()
  await page.getByRole('button', { name: 'Name it' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByLabel('What does one meet?').fill(symptom)
  await choose(page, 'Findings that show it (optional)', 'the')
  await choose(page, 'Insights that tell of it (optional)', 'the')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Name it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: symptom })).toBeFocused()
  await expect(page.getByText('2 times')).toBeVisible()
  await expectAccessible(page)

  await openPage(page, 'Challenges')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Describe a challenge' }).click()
  await page.getByLabel('What is to be overcome?').fill(challenge)
  await page.getByLabel('Who is affected? (optional)').fill('Whoever needs an opinion now')
  await choose(page, 'Symptoms in which it shows (optional)', word)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Describe it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: challenge })).toBeFocused()
  await expect(page.getByRole('link', { name: symptom })).toBeVisible()
  await page.getByRole('button', { name: 'Drop it' }).click()
  await confirmWithout(page)
  await page.getByLabel('Why?').fill('The trust replaces its telephones')
  await expectAccessible(page)
  await confirm(page, 'Drop it')
  await expect(page.getByText('The trust replaces its telephones')).toBeVisible()
  await page.getByRole('button', { name: 'Take it up' }).click()
  await confirm(page, 'Take it up')
  await expect(page.getByText('People are working on it.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Not compared yet' }).click()
  await expect(page.getByText('This is not the ranking.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Set the numbers of “${challenge}”` }).click()
  await page.getByLabel('How much does it matter?').selectOption('5')
  await page.getByLabel('How much does it take?').selectOption('1')
  await page.getByLabel('How widely is it met?').selectOption('5')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Set them' }).click()
  await expect(page.getByRole('row').filter({ hasText: challenge })).toContainText('125')
  await page.getByRole('button', { name: /^View as table/ }).click()
  await expectAccessible(page)

  await page.getByRole('row').filter({ hasText: challenge }).last().getByRole('link').click()
  await page.getByRole('link', { name: 'Set a target' }).first().click()
  await page.getByLabel('What is the target called?').fill(`Calls that are answered ${word}`)
  await page.getByLabel('Value of the baseline').fill('50')
  await fillDate(page, 'Day of the baseline', ['1', '1', '2026'])
  await page.getByLabel('Where is it to come?').fill('90')
  await fillDate(page, 'By when?', ['1', '1', '2099'])
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Set it' }).click()
  await expect(page.getByText('nothing is measured yet').first()).toBeVisible()
  await expectAccessible(page)
  await addReading(page, ['1', '2', '2026'], '60')
  await importRows(page)
  await expect(page.getByRole('img', { name: /At this pace it comes to 100%: on track/ })).toBeVisible()
  await expect(page.getByText('On track', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^View as table/ }).click()
  await expect(page.getByRole('table', { name: 'Course' })).toContainText('1 March 2026')
  await page.getByRole('button', { name: 'Delete the reading of 1 April 2026' }).click()
  await confirm(page, 'Delete it')
  await expect(page.getByText('three readings are needed')).toBeVisible()
  await expect(page.getByText('No data', { exact: true })).toBeVisible()

  await openPage(page, 'Targets')
  await expect(page.getByRole('row').filter({ hasText: word }).first()).toBeVisible()
  await expectAccessible(page)
})

async function confirmWithout(page: Page) {
  await page.getByRole('dialog').getByRole('button', { name: 'Drop it' }).click()
  await expect(page.getByText('Say why nothing comes of it')).toBeVisible()
}

/** One bad line is named, nothing is lost, and the others go in. */
async function importRows(page: Page) {
  const rows = 'on,value\n2026-03-01,70\n2026-03-15,170\n2026-04-01,80'
  await page.getByRole('link', { name: 'Import from CSV' }).click()
  await page.getByLabel('Rows', { exact: true }).fill(rows)
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Line 3' })).toContainText('2026-03-15,170')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Import the other 2 readings' }).click()
  await expect(page.getByText('2 readings are in')).toBeVisible()
  await expect(page.getByLabel('Rows', { exact: true })).toHaveValue(rows)
  await page.getByRole('link', { name: /^Calls that are answered/ }).click()
}

test('is read by those who may not change it', async ({ page }) => {
  await signInAs(page, 'Viewer')
  await openPage(page, 'Targets')
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  await expectAccessible(page)
  await openPage(page, 'Symptoms')
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'Who meets it' })).toBeVisible()
  await expectAccessible(page)
})
