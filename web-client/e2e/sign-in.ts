import { test as base, expect, type Page } from '@playwright/test'

export type DemonstrationRole =
  | 'Programme lead'
  | 'Facilitator'
  | 'Assessor'
  | 'Contributor'
  | 'Viewer'
  | 'Another system'

/** Signs in the way a person does, and ends on the demonstration programme. */
export async function signInAs(page: Page, role: DemonstrationRole) {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).click()
  await expect(page).toHaveURL(/\/programmes\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible()
}

/** `test.use({ role: 'Facilitator' })` starts each test of a file signed in. */
export const test = base.extend<{ role: DemonstrationRole; signedIn: Page }>({
  role: ['Programme lead', { option: true }],
  signedIn: async ({ page, role }, use) => {
    await signInAs(page, role)
    await use(page)
  },
})
