import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'
import { open, unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 120_000 })

/** Somebody who takes part, found by search; the page of the person is open afterwards. */
async function openPerson(page: Page, words: string) {
  await open(page, 'People', 'Stakeholders')
  await page.getByRole('searchbox').fill(words)
  await expect(page.getByText('1 person', { exact: true })).toBeVisible()
  await page.getByRole('rowheader').getByRole('link').click()
}

test('imports people: a check finds the wrong row, it is put right, and then they are there', async ({
  page,
}) => {
  const family = unique()
  const rows = (place: string) =>
    [
      'externalId,name,jobTitle,placeCode,status',
      `${family}-1,Ann ${family}otter,Ward clerk,,ENGAGED`,
      `${family}-2,Bo ${family}finch,Porter,${place},`,
    ].join('\n')

  await signInAs(page, 'Programme lead')
  await open(page, 'People', 'Import')
  await expectAccessible(page)
  await page.getByLabel('File of people').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows('NOWHERE')),
  })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: '1 row needs fixing' })).toBeVisible()
  const rejected = page.getByRole('row', { name: /Line 3/ })
  await expect(rejected).toContainText('placeCode')
  await expect(rejected).toContainText('Not known here')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Fix and try again' }).click()
  await page.getByLabel('Paste it').check()
  await page.getByRole('textbox', { name: 'Rows' }).fill(rows(''))
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: 'Every row is good' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Import for real' }).click()
  await expect(page.getByRole('heading', { name: '2 people imported' })).toBeVisible()

  await page.getByRole('link', { name: 'See the people' }).click()
  await page.getByRole('searchbox').fill(`${family}otter`)
  await expect(page.getByText('1 person', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`q=${family}otter`))
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('rowheader', { name: `Ann ${family}otter` })).toBeVisible()
})

test('refers somebody new, who accepts and comes in a wave further on', async ({ page }) => {
  const name = `Cy ${unique()}`
  await signInAs(page, 'Programme lead')
  await openPerson(page, 'winterbourne adaeze')
  await expect(page.getByText('Seed', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Referral chain' }).getByRole('link').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /View as table/ }).click()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Refer someone' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel(/^Job/).fill('Discharge coordinator')
  const organisation = page.getByRole('combobox', { name: /^Organisation/ })
  await organisation.fill('lanternbrook')
  await expect(page.getByRole('option', { name: 'Lanternbrook Surgery' })).toBeVisible()
  await organisation.press('ArrowDown')
  await organisation.press('Enter')
  await expect(page.getByLabel(/^Place/)).not.toHaveValue('')
  await page.getByLabel(/^Why them/).fill('Knows who waits for a letter.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Refer', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Referred' })).toBeFocused()
  await expectAccessible(page)

  await page.getByRole('link', { name: `Go to ${name}` }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await expect(page.getByText('They have no place in a chain')).toBeVisible()
  await page.getByRole('button', { name: `Accept for ${name}` }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'They accept' }).click()
  await expect(page.getByText('Wave 1', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('One step up, nobody further down yet')).toBeVisible()
  await expectAccessible(page)
})

test('changes a person, finds them twice, merges, and erases', async ({ page }) => {
  const name = `Dee ${unique()}`
  const email = `${name.replace(' ', '.').toLowerCase()}@example.org`
  await signInAs(page, 'Programme lead')
  for (const first of [true, false]) {
    await open(page, 'People', 'Stakeholders')
    await page.getByRole('link', { name: 'Add a person' }).click()
    await expect(page.getByRole('heading', { name: 'Add a person' })).toBeFocused()
    await page.getByLabel('Name', { exact: true }).fill(first ? name : `${name}e`)
    await page.getByLabel(/^Email/).fill(email)
    if (first) await expectAccessible(page)
    await page.getByRole('button', { name: 'Add person' }).click()
    await expect(page.getByRole('button', { name: 'Record what they said' })).toBeVisible()
  }

  await page.getByRole('link', { name: 'Change details' }).click()
  await page.getByLabel(/^Job/).fill('Matron')
  await page.getByLabel('Name of the fact').fill('workingPattern')
  await page.getByLabel('Value').fill('Nights')
  await page.getByRole('button', { name: 'Add fact' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Nights')).toBeVisible()
  await page.getByRole('link', { name: 'Merge with another entry' }).click()
  await expect(page.getByRole('combobox')).toBeVisible()
  await expectAccessible(page)

  await open(page, 'People', 'Stakeholders')
  await page.getByRole('link', { name: 'Find duplicates' }).click()
  const pair = page.getByRole('region', { name: `${name} and ${name}e` })
  await expect(pair).toContainText('The same email address')
  await expectAccessible(page)
  await pair.getByRole('button', { name: `Merge into ${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click()
  await expect(pair).toBeHidden()

  await openPerson(page, name)
  await expect(page.getByText('Nights')).toBeVisible()
  await page.getByRole('button', { name: 'Erase and keep the counts' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click()
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'This person was erased' })).toBeVisible()
})

test('records why somebody declines a referral', async ({ page }) => {
  await signInAs(page, 'Facilitator')
  await open(page, 'People', 'Referrals')
  await expectAccessible(page)
  await page.getByLabel('Status').selectOption('Proposed')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/status=PROPOSED/)
  await expect(page.getByRole('row').filter({ hasText: 'Accepted' })).toHaveCount(0)
  const first = page.getByRole('row').nth(1)
  const name = (await first.getByRole('rowheader').textContent()) ?? ''
  await first.getByRole('button', { name: /^Decline/ }).click()
  await page.getByRole('dialog').getByLabel('No time').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'They decline' }).click()
  await expect(page.getByRole('status').filter({ hasText: `${name} declined` })).toBeVisible()
})

test('finds nobody, and clears the search by keyboard', async ({ page }) => {
  await signInAs(page, 'Programme lead')
  await open(page, 'People', 'Stakeholders')
  await page.getByRole('searchbox').fill('nobodyiscalledthis')
  await expect(page.getByRole('heading', { name: 'Nobody fits' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Clear search and filters' }).press('Enter')
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('')
})
