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

/** Writes and reads as another system would, in this role, in the programme that is shown or else the demonstration's own. */
export async function asRole(page: Page, role: 'LEAD' | 'FACILITATOR' | 'CONTRIBUTOR') {
  const { request } = page
  const signedIn = await (await request.post('/api/v1/sign-in/demo', { data: { role } })).json()
  const headers = { authorization: `Bearer ${signedIn.accessToken}` }
  const [, shown] = /programmes\/([0-9a-f-]{36})/.exec(page.url()) ?? []
  const programme = `/programmes/${shown ?? signedIn.programmeId}`
  const address = `/api/v1${programme}`
  return {
    /** Where its pages are. */
    programme,
    async post(below: string, data: object | string = {}, type = 'application/json') {
      const answer = await request.post(address + below, {
        headers: { ...headers, 'content-type': type },
        data,
      })
      expect(answer.ok(), `${below}: ${await answer.text()}`).toBe(true)
      return answer.json()
    },
    get: async (below: string) => (await request.get(address + below, { headers })).json(),
  }
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
