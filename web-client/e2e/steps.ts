import { type APIRequestContext, expect, type Page } from '@playwright/test'

/** A word nobody's name has had yet, so that a journey can be repeated on the same service. */
export const unique = () => `q${Date.now().toString(36)}`

/** Goes to a page by the menu, and waits until it is there. */
export async function open(
  page: Page,
  section: 'People' | 'Settings' | 'Listen' | 'Challenges',
  pageName: string,
) {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: section }).click()
  const link = page.getByRole('navigation', { name: section }).getByRole('link', { name: pageName })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
}

export async function fillDate(page: Page, legend: string, [day, month, year]: [string, string, string]) {
  const date = page.getByRole('group', { name: legend })
  await date.getByLabel('Day').fill(day)
  await date.getByLabel('Month').fill(month)
  await date.getByLabel('Year').fill(year)
}

/** Begins on the page that offers it. */
export async function createProgramme(page: Page, name: string) {
  await page.getByRole('link', { name: 'Create a programme' }).click()
  await expect(page.getByRole('heading', { name: 'Create a programme' })).toBeFocused()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Purpose').fill('Letters that arrive before the patient does.')
  await fillDate(page, 'First day', ['5', '1', '2026'])
  await page.getByRole('button', { name: 'Create programme' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

type Mail = { to: string; subject: string; text: string }

/** The newest mail that the demonstration kept for somebody, once there is one about this. */
export async function mailTo(request: APIRequestContext, address: string, about: RegExp): Promise<Mail> {
  let found: Mail | undefined
  await expect(async () => {
    const { results } = await (await request.get('/api/v1/sign-in/demo/mails?limit=200')).json()
    found = results.find(({ to, subject }: Mail) => to === address && about.test(subject))
    expect(found).toBeDefined()
  }).toPass({ timeout: 30_000 })
  return found ?? { to: '', subject: '', text: '' }
}
