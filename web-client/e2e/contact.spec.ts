import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'
import { createProgramme, fillDate, open, unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 180_000 })

async function addPerson(page: Page, name: string) {
  await open(page, 'People', 'Stakeholders')
  await page.getByRole('link', { name: 'Add a person' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Add person' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
}

/** Fills in an ask, of somebody found by the keyboard alone, and sends it. */
async function ask(page: Page, name: string, minutes: number) {
  await open(page, 'People', 'Asks')
  await page.getByRole('link', { name: 'Record an ask' }).first().click()
  const who = page.getByRole('combobox', { name: 'Who is asked?' })
  await who.fill(name)
  await expect(page.getByRole('option', { name })).toBeVisible()
  await who.press('ArrowDown')
  await who.press('Enter')
  await page.getByLabel('What for?').selectOption('A conversation')
  await page.getByLabel('How long?').fill(String(minutes))
  await expect(page.getByText(/ asks and \d+ of \d+ minutes in the last 28 days/)).toBeVisible()
  await page.getByRole('button', { name: 'Record', exact: true }).click()
}

const ledger = (page: Page) => page.getByRole('table', { name: 'Asks' })

test('sets a policy, asks until it is full, takes the later day, and goes over it with a reason', async ({
  page,
}) => {
  const word = unique()
  const ann = `Ann ${word}`
  await signInAs(page, 'Programme lead')
  await page.getByRole('link', { name: 'Programmes', exact: true }).click()
  await createProgramme(page, `Asking kindly ${word}`)

  await open(page, 'Settings', 'Contact policy')
  await expect(
    page.getByText(/^Nobody is asked more than twice in 28 days, or for more than 60/),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Most minutes in a period').fill('many')
  await page.getByRole('button', { name: 'Add a quiet period' }).click()
  await page.getByRole('button', { name: 'Save policy' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Most minutes in a period').fill('45')
  await page.getByLabel('Rest after a decline').fill('90')
  await fillDate(page, 'First day', ['21', '12', '2037'])
  await fillDate(page, 'Last day', ['3', '1', '2038'])
  await page.getByLabel('Why').fill('Winter pressure')
  await expect(page.getByText('(Winter pressure)')).toContainText('from 21 December 2037 to 3 January 2038')
  await page.reload()
  await expect(page.getByText('We kept what you had typed here.')).toBeVisible()
  await page.getByRole('button', { name: 'Save policy' }).click()
  await expect(page.getByText('The contact policy is saved')).toBeVisible()

  await addPerson(page, `Bo ${word}`)
  await addPerson(page, ann)
  await expect(page.getByText('They have not been asked for anything yet.')).toBeVisible()
  await open(page, 'People', 'Asks')
  await expect(page.getByRole('heading', { name: 'Nobody has been asked yet' })).toBeVisible()
  await expectAccessible(page)

  await ask(page, ann, 15)
  await expect(ledger(page).getByRole('row', { name: ann })).toHaveCount(1)
  await ask(page, ann, 30)
  await expect(ledger(page).getByRole('row', { name: ann })).toHaveCount(2)
  await ask(page, ann, 10)
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('more often than the contact policy allows')
  await expectAccessible(page)
  const later = page.getByRole('button', { name: /^Ask on .* instead$/ })
  const day = (await later.textContent())?.replace(/^Ask on | instead$/g, '') ?? ''
  await later.press('Enter')
  const planned = ledger(page).getByRole('row').filter({ hasText: 'Planned' })
  await expect(planned).toContainText(day)

  await ask(page, ann, 5)
  await page.getByRole('button', { name: 'Ask all the same' }).click()
  await expect(page.getByLabel('Or why must it be now?')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await page.getByLabel('Or why must it be now?').fill('She offered to chair')
  await page.getByRole('button', { name: 'Ask all the same' }).click()
  const over = ledger(page).getByRole('row').filter({ hasText: 'Asked over the policy by' })
  await expect(over).toContainText('She offered to chair')
  await expectAccessible(page)

  await page.getByLabel('What for').selectOption('A ballot')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('heading', { name: 'No ask fits' })).toBeVisible()
  await expectAccessible(page)
  await page.goBack()
  await expect(ledger(page).getByRole('row', { name: ann })).toHaveCount(4)
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Load all as CSV' }).click()
  expect((await file).suggestedFilename()).toBe('asks.csv')
  await planned.getByRole('button', { name: /^Cancel/ }).click()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the ask' }).click()
  await expect(ledger(page).getByRole('row').filter({ hasText: 'Cancelled' })).toContainText(day)

  await over.getByRole('link', { name: ann }).click()
  const card = page.getByRole('region', { name: 'What we asked of them' })
  await expect(card).toContainText('3 of 2 asks and 50 of 45 minutes in the last 28 days; free again from')
  await expect(card).toContainText('She offered to chair')
  await expectAccessible(page)

  await open(page, 'People', 'Asks')
  await page.getByRole('link', { name: 'Most asked, never asked' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Most asked, never asked' })).toBeFocused()
  await expect(page.getByRole('row', { name: ann })).toContainText('3 of 2 asks, 50 of 45 minutes')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Most minutes' }).click()
  await expect(page.getByRole('row', { name: `Bo ${word}` })).toBeVisible()
  await page.getByRole('link', { name: 'Never asked' }).click()
  await expect(page.getByText('1 person never asked')).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await page.getByRole('link', { name: `Record an ask of Bo ${word}` }).click()
  await expect(page.getByRole('combobox', { name: 'Who is asked?' })).toHaveValue(`Bo ${word}`)
  await expectAccessible(page)
})

test('leaves going over the policy to leads', async ({ page }) => {
  const name = `Cy ${unique()}`
  await signInAs(page, 'Facilitator')
  await addPerson(page, name)
  await ask(page, name, 9000)
  await expect(page.getByRole('alert')).toContainText('No day allows for so much at once')
  await expect(page.getByText('A lead can ask all the same, and says why.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ask all the same' })).toBeHidden()
  await expectAccessible(page)
})

test('lets everybody read the policy', async ({ page }) => {
  await signInAs(page, 'Viewer')
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'Contact policy' }).click()
  await expect(page.getByText('You can read this. Leads can change it.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'What it says' })).toBeVisible()
  await expectAccessible(page)
})
