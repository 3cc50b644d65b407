import { expect } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'

// Each view is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 180_000 })

const title = 'Reach: who is heard, against who is there'

test('sees who is heard in each dimension, as bars and as a table, then and now', async ({ page }) => {
  await signInAs(page, 'Programme lead')
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Reach' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Lambeth: .* of people heard/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Who refers whom' })).toContainText('stay in their own place')
  await expectAccessible(page)

  for (const dimension of ['Sector', 'Group', 'Working pattern']) {
    await page.getByRole('link', { name: dimension, exact: true }).click()
    await expect(page.getByText(`By ${dimension.toLowerCase()}, as of`)).toBeVisible()
    await expectAccessible(page)
  }
  await page.goBack()
  await expect(page).toHaveURL(/dimension=GROUP$/)

  await page.getByRole('button', { name: 'View as table (Heard against there)' }).click()
  await expect(page.getByRole('table', { name: 'Heard against there' })).toBeVisible()
  await page.getByLabel('Compare with an earlier day').fill('2026-06-01')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Share by 1 June 2026' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'View as picture (Heard against there)' }).click()
  await expect(page.getByText('Heard by 1 June 2026')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Heard by 1 June 2026')).toBeVisible()
  await expectAccessible(page)

  const files = ['Download CSV', 'SVG', 'PNG'].map((name) => `${name} (Heard against there)`)
  for (const name of files) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^reach-by-group\.(csv|svg|png)$/)
  }
})

test('words a limitation, finds it on the overview, and lets the figures speak again', async ({ page }) => {
  await signInAs(page, 'Programme lead')
  const home = page.url()
  await page.goto(`${home}/reach`)
  const limitations = page.getByRole('region', { name: 'Limitations, as they will be published' })
  const first = limitations.getByRole('listitem').filter({ hasText: 'Computed' }).first()
  await first.getByRole('link', { name: /^Edit/ }).click()
  const words = page.getByLabel('Wording')
  const computed = await words.inputValue()
  await expectAccessible(page)
  await words.fill('We hardly met them, and say so.')
  await page.getByRole('button', { name: 'Save wording' }).click()
  await expect(page.getByText('The limitation is saved')).toBeVisible()
  await expect(page.getByRole('region', { name: 'What the figures say' })).toContainText(computed)
  await expect(page.getByRole('table', { name: 'Versions' })).toContainText('We hardly met them, and say so.')

  await page.goto(home)
  const limits = page.getByRole('region', { name: 'Limits of what we know' })
  await expect(limits).toContainText('We hardly met them, and say so.')
  await limits.getByRole('link', { name: /limitations, and who is missing/ }).click()
  await limitations.getByRole('link', { name: 'Edit We hardly met them' }).click()
  await page.getByRole('button', { name: 'Back to the computed wording' }).click()
  await expect(page.getByText('The computed wording is back')).toBeVisible()
  await expect(words).toHaveValue(computed)
})

test('adds a limitation of their own, and deletes it', async ({ page }) => {
  await signInAs(page, 'Programme lead')
  await page.goto(`${page.url()}/reach`)
  await page.getByRole('link', { name: 'Add a limitation' }).click()
  await page.getByLabel('Wording').fill('Interviews were offered in English only.')
  await page.getByLabel('Low').check()
  await page.getByRole('button', { name: 'Add limitation' }).click()
  await page.getByRole('link', { name: 'Edit Interviews were offered' }).click()
  await page.getByRole('button', { name: 'Delete this limitation' }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText('The limitation is deleted')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Edit Interviews were offered' })).toHaveCount(0)
})

test('goes from those recommended to their invitation', async ({ page }) => {
  await signInAs(page, 'Facilitator')
  await page.goto(`${page.url()}/reach`)
  const next = page.getByRole('region', { name: 'Whom to invite next' })
  await expect(next.getByRole('row')).not.toHaveCount(0)
  await next.getByRole('link', { name: /^Invite th/ }).click()
  await expect(page).toHaveURL(/\/invitations\/new\?stakeholderId=[0-9a-f-]{36}/)
})

test('keeps small numbers from a viewer', async ({ page }) => {
  await signInAs(page, 'Viewer')
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Reach' }).click()
  await expect(page.getByRole('region', { name: 'What is kept from your role' })).toBeVisible()
  await expect(page.getByText('Numbers of fewer than 5 people are hidden')).toBeVisible()
  for (const name of ['Who refers whom', 'Have the estimates settled?', 'Silence', 'Whom to invite next'])
    await expect(page.getByRole('region', { name })).toHaveCount(0)
  await expect(page.getByLabel('Compare with an earlier day')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Group', exact: true }).click()
  await expect(page.getByText('By group, as of')).toBeVisible()
  await expectAccessible(page)
})
