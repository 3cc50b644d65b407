import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { confirm } from './call-steps'
import { signInAs, test } from './sign-in'
import { unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 240_000 })

async function openPrinciples(page: Page) {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Principles' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Principles' })).toBeVisible()
  await expect(page.getByRole('row').first()).toBeVisible()
}

async function propose(page: Page, title: string) {
  await openPrinciples(page)
  await page.getByRole('link', { name: 'Propose a principle' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Propose a principle' })).toBeFocused()
  await page.getByLabel('Title').fill(title)
  await page
    .getByLabel('The principle in a sentence or two')
    .fill('Whoever starts a piece of care completes it.')
}

test('proposes a principle, tests it, refines it, compares both versions, retires and reinstates it', async ({
  page,
}) => {
  const title = `Keep work where it started ${unique()}`
  await signInAs(page, 'Facilitator')
  await openPrinciples(page)
  await expectAccessible(page)
  await propose(page, title)
  await page
    .getByLabel('What it looks like (optional)')
    .fill('The clinic that orders a test acts on it.\nThe ward issues the fit note.')
  await page.getByLabel('What it does not look like (optional)').fill('A letter that ends “GP to arrange”.')
  await page.getByRole('button', { name: 'Add a source' }).press('Enter')
  await expect(page.getByLabel('What it is')).toBeFocused()
  await page.keyboard.type('A statement of royal colleges')
  await page.getByLabel('Web address (optional)').fill('example.org/statement')
  await page.getByRole('button', { name: 'Propose it' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText('We kept what you had typed here.')).toBeVisible()
  await page.getByLabel('Web address (optional)').fill('https://example.org/statement')
  await page.getByRole('button', { name: 'Propose it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page.getByRole('link', { name: 'A statement of royal colleges' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Put it to the test' }).click()
  await expectAccessible(page)
  await confirm(page, 'Put it to the test')
  await expect(page.getByText('Teams are trying it.')).toBeVisible()

  await page.getByRole('link', { name: 'Write the next version' }).click()
  await page.getByLabel('Why does it change?').fill('People quoted it to refuse things.')
  await page.getByRole('button', { name: 'Save the next version' }).click()
  await expect(page.getByRole('alert')).toContainText('nothing differs from version 1')
  await expectAccessible(page)
  await page
    .getByLabel('The principle in a sentence or two')
    .fill('Whoever starts a piece of care completes it, or hears someone else say yes.')
  await page.getByRole('button', { name: 'Save the next version' }).click()
  const versions = page.getByRole('region', { name: 'Its versions' })
  await expect(versions.getByRole('listitem').first()).toContainText('People quoted it to refuse things.')
  await expect(page.getByText('Reworded since it was first proposed.')).toBeVisible()
  await expectAccessible(page)

  await versions.getByRole('link', { name: 'What changed with version 2' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Compare two versions' })).toBeFocused()
  const statement = page.getByRole('region', { name: 'The principle' })
  await expect(statement.getByRole('insertion')).toContainText('or hears someone else say yes')
  await expect(page.getByRole('region', { name: 'It looks like this' })).toContainText('The same in both.')
  await expectAccessible(page)
  await page.getByLabel('What changed from').selectOption('Version 2, the current one')
  await page.getByLabel('to', { exact: true }).selectOption('Version 1')
  await expect(statement.getByRole('deletion')).toContainText('or hears someone else say yes')

  await page.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: 'Put it in a family' }).click()
  await page.getByLabel('Family (optional)').fill('Finish what you start')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Retire it' }).click()
  await page.getByLabel('Why?').fill('Another principle says it better')
  await expectAccessible(page)
  await confirm(page, 'Retire it')
  await expect(page.getByText('Another principle says it better')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Write the next version' })).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Reinstate it' }).click()
  await confirm(page, 'Reinstate it')
  await expect(page.getByText('Reworded since it was first proposed.')).toBeVisible()

  await openPrinciples(page)
  await page.getByRole('searchbox', { name: 'Search by title' }).fill(title)
  await page.getByLabel('Family').selectOption('Finish what you start')
  await page.getByLabel('Status').selectOption('Refined')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('Version 2')
  await expect(page.getByText('1 principle', { exact: true })).toBeVisible()
})

test('loses nothing where two refine a principle at once', async ({ page }) => {
  const title = `Ask before you tell ${unique()}`
  await signInAs(page, 'Programme lead')
  await propose(page, title)
  await page.getByRole('button', { name: 'Propose it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await page.getByRole('link', { name: 'Write the next version' }).click()
  await page.getByLabel('Why does it change?').fill('It was unclear.')
  await page.getByLabel('What it looks like (optional)').fill('A call before the letter.')

  const other = await page.context().newPage()
  await signInAs(other, 'Facilitator')
  await other.goto(page.url())
  await other.getByLabel('Why does it change?').fill('It was too long.')
  await other.getByLabel('The principle in a sentence or two').fill('Ask before you tell.')
  await other.getByRole('button', { name: 'Save the next version' }).click()
  await expect(other.getByRole('heading', { level: 1, name: title })).toBeFocused()

  await page.getByRole('button', { name: 'Save the next version' }).click()
  const panel = page.getByRole('region', { name: 'Someone else changed this' })
  await expect(panel).toBeFocused()
  await panel
    .getByRole('group', { name: 'The principle in a sentence or two' })
    .getByLabel('Take theirs')
    .check()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Go on with these' }).click()
  await page.getByRole('button', { name: 'Save the next version' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page.getByRole('region', { name: 'The principle' })).toContainText('Ask before you tell.')
  await expect(page.getByRole('region', { name: 'It looks like this' })).toContainText(
    'A call before the letter.',
  )
  await expect(page.getByRole('region', { name: 'Its versions' }).getByRole('listitem')).toHaveCount(3)
})

test('is read by those who may not change it', async ({ page }) => {
  await signInAs(page, 'Viewer')
  await openPrinciples(page)
  await page.getByRole('searchbox', { name: 'Search by title' }).fill('finish yes')
  await page.getByRole('link', { name: 'Finish it, or hear a yes' }).click()
  await expect(page.getByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  await page.getByRole('link', { name: 'Compare the first and the latest' }).click()
  await expect(page.getByRole('region', { name: 'Why version 3 was written' })).toBeVisible()
  await expectAccessible(page)
})
