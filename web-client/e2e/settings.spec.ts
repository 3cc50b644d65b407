import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'
import { createProgramme } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 90_000 })

/** A name nobody has used yet, so that the journey can be repeated on the same service. */
const unique = (words: string) => `${words} ${Date.now().toString(36)}`

/** Goes there, and waits until it is there: rows of the page before have buttons of the same name. */
async function openSection(page: Page, name: string) {
  const link = page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name, exact: true })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

async function addCategory(page: Page, section: string, verb: string, name: string) {
  await openSection(page, section)
  await page.getByRole('link', { name: verb }).first().click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page
    .getByRole('main')
    .getByRole('button', { name: verb.replace('Add a ', 'Add ') })
    .click()
  await expect(page.getByRole('row', { name })).toBeVisible()
}

test('sets up a programme from nothing', async ({ page }) => {
  const name = unique('Letters in time')
  await signInAs(page, 'Programme lead')
  await page.getByRole('link', { name: 'Programmes', exact: true }).click()
  await createProgramme(page, name)
  await expect(page.getByRole('heading', { name: 'Add the places people work in' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Add a place', exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add place' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Name', { exact: true }).fill('Bexley')
  await page.getByRole('button', { name: 'Add place' }).click()
  await expect(page.getByRole('row', { name: /Bexley BEXLEY/ })).toBeVisible()
  await expectAccessible(page)

  await addCategory(page, 'Sectors', 'Add a sector', 'Primary care')
  await addCategory(page, 'Groups', 'Add a stakeholder group', 'Practice nurses')

  await openSection(page, 'Organisations')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Add an organisation' }).first().click()
  // The list before it is filtered by a name too, and stays until the form is there.
  await expect(page.getByRole('heading', { name: 'Add an organisation' })).toBeFocused()
  await page.getByLabel('Name', { exact: true }).fill('Kingsmere Surgery')
  await page.getByLabel(/^ODS code/).fill('12')
  await page.getByLabel(/^Place/).selectOption('Bexley')
  await page.getByRole('button', { name: 'Add organisation' }).click()
  await expect(page.getByLabel(/^ODS code/)).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await page.getByLabel(/^ODS code/).fill('G85001')
  await page.getByRole('button', { name: 'Add organisation' }).click()
  await expect(page.getByRole('row', { name: /Kingsmere Surgery General practice G85001/ })).toBeVisible()

  await openSection(page, 'Population')
  await page.getByLabel('Definition').fill('Everybody who writes or reads a letter')
  await page.getByRole('group', { name: 'Places' }).getByLabel('Bexley').fill('1,180')
  await page.getByRole('group', { name: 'Sectors' }).getByLabel('Primary care').fill('900')
  await expect(page.getByRole('heading', { name: 'The totals differ' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('group', { name: 'Sectors' }).getByLabel('Primary care').fill('1180')
  await expect(page.getByRole('heading', { name: 'The totals differ' })).toBeHidden()
  await page.getByRole('button', { name: 'Save frame' }).click()
  await expect(page.getByText('The population frame is saved')).toBeVisible()

  await openSection(page, 'Members')
  await page.getByRole('link', { name: 'Add a member' }).click()
  await page.getByLabel('Email address').fill('jonas.pemberwick@example.org')
  await page.getByLabel('Name', { exact: true }).fill('Jonas Pemberwick')
  await page.getByRole('radio', { name: 'Facilitator' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add member' }).click()
  await expect(page.getByRole('row', { name: /Jonas Pemberwick.*Facilitator/ })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '1. Set up' })).toContainText('1 place, 1 sector')
  await expect(page.getByRole('heading', { name: 'Bring in the people you know' })).toBeVisible()
})

test('takes a removed place back, and keeps what is in use', async ({ page }) => {
  await signInAs(page, 'Programme lead')
  await page.getByRole('link', { name: 'Programmes', exact: true }).click()
  await createProgramme(page, unique('Undo'))
  await page.getByRole('link', { name: 'Settings' }).click()
  await addCategory(page, 'Places', 'Add a place', 'Bromley')
  await page.getByRole('button', { name: 'Remove Bromley' }).click()
  await expect(page.getByText('No places yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('row', { name: /Bromley BROMLEY/ })).toBeVisible()

  await openSection(page, 'Members')
  await page.getByRole('button', { name: /^Remove / }).click()
  await page.getByRole('button', { name: 'Remove me' }).click()
  await expect(page.getByRole('alert')).toContainText('Make somebody else a lead first')
  await expectAccessible(page)
})

test('archives, restores and deletes a programme', async ({ page }) => {
  const name = unique('Short')
  await signInAs(page, 'Programme lead')
  await page.getByRole('link', { name: 'Programmes', exact: true }).click()
  await createProgramme(page, name)
  await page.getByRole('link', { name: 'Settings' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Archive programme' }).click()
  await expect(page.getByRole('button', { name: 'Restore programme' })).toBeVisible()
  await expect(page.getByText('This programme is archived')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Archive programme' })).toBeVisible()

  await page.getByRole('button', { name: 'Delete programme' }).click()
  await expect(page.getByRole('button', { name: 'Delete for ever' })).toBeDisabled()
  await expectAccessible(page)
  await page.getByLabel(/^Type/).fill(name)
  await page.getByRole('button', { name: 'Delete for ever' }).click()
  await expect(page.getByRole('heading', { name: 'Programmes' })).toBeVisible()
  await expect(page.getByRole('link', { name })).toBeHidden()
})

test('adds a place by keyboard alone', async ({ page }) => {
  await signInAs(page, 'Programme lead')
  await page.getByRole('link', { name: 'Programmes', exact: true }).click()
  await createProgramme(page, unique('Keys'))
  await page.getByRole('link', { name: 'Add a place', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Add a place' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type('Lewisham')
  await page.keyboard.press('Tab')
  await page.keyboard.type('not a code')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(/^Code/)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('lew')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Lewisham LEW/ })).toBeVisible()
})

test('shows the demonstration to everybody, and changes only to those who may make them', async ({
  page,
}) => {
  await signInAs(page, 'Viewer')
  await expect(page.getByRole('heading', { name: 'The journey' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'View as table (Heard against there, by place)' }).click()
  await expect(page.getByRole('table', { name: 'Heard against there, by place' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('You can read this.')).toBeVisible()
  for (const section of ['Members', 'Places', 'Organisations', 'Population']) {
    await openSection(page, section)
    await expect(page.getByText('You can read this.')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Add / })).toBeHidden()
    await expectAccessible(page)
  }
})
