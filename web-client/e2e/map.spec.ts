import { expect } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'

// Each view is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 120_000 })

test('walks the map by keyboard, and sees it as a grid, as organisations and as a table', async ({
  page,
}) => {
  await signInAs(page, 'Programme lead')
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'People' }).click()
  await page.getByRole('navigation', { name: 'People' }).getByRole('link', { name: 'Map' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stakeholder map' })).toBeVisible()
  const picture = page.getByRole('application')
  await expect(picture).toBeVisible()
  await expectAccessible(page)

  await picture.focus()
  await picture.press('ArrowDown')
  await expect(page.getByText('Seed', { exact: true }).last()).toBeVisible()
  await picture.press('ArrowDown')
  await expect(page.getByText('Wave 1', { exact: true }).last()).toBeVisible()
  await picture.press('Enter')
  await expect(page.getByRole('link', { name: 'Refer someone' })).toBeVisible()
  await page.goBack()

  for (const view of ['Influence × interest', 'Organisations', 'Table']) {
    await page.getByLabel('View').selectOption(view)
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByRole('table')).toBeVisible()
    await expectAccessible(page)
  }
})
