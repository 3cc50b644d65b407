import { expect } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'

test('signs in as a role, comes back after a reload, and signs out', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expectAccessible(page)

  await signInAs(page, 'Programme lead')
  const home = page.url()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await expect(page).toHaveURL(home)

  await page.getByRole('link', { name: 'Programmes', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Programmes' })).toBeFocused()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.goto(home)
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('signs in by keyboard alone', async ({ page }) => {
  await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: /^Viewer/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/programmes\//)
})

test('signs in by the link in a mail', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill('imelda.forsythe-anand@example.org')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await page.getByRole('link', { name: 'read the mail here' }).click()
  await expectAccessible(page)
  await page.getByRole('article').first().getByRole('link').click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  expect(page.url()).not.toContain('code=')
})

test('says what a page is that is not there, and who can use the service', async ({ page }) => {
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Accessibility statement' }).click()
  await expect(page.getByRole('heading', { name: 'Accessibility statement' })).toBeFocused()
  await expectAccessible(page)
})
