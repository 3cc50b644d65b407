import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { fillDate } from './steps'

export async function openCalls(page: Page) {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Projects' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Calls for proposals' })).toBeVisible()
}

export async function openCall(page: Page, title: string) {
  await openCalls(page)
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

export async function addCriterion(page: Page, number: number, name: string, weight: string) {
  await page.getByRole('button', { name: 'Add a criterion', exact: true }).press('Enter')
  const criterion = page.getByRole('group', { name: `Criterion ${number}` })
  await expect(criterion.getByLabel('Name')).toBeFocused()
  await page.keyboard.type(name)
  await criterion.getByLabel('What assessors ask themselves').fill(`What of ${name.toLowerCase()}?`)
  await criterion.getByLabel('Weight').fill(weight)
}

/** Somebody found by the keyboard alone. */
export async function choose(page: Page, box: string, words: string) {
  const combobox = page.getByRole('combobox', { name: box, exact: true })
  await combobox.fill(words)
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await combobox.press('ArrowDown')
  await combobox.press('Enter')
}

export async function confirm(page: Page, verb: string) {
  await page.getByRole('dialog').getByRole('button', { name: verb }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** A draft that can be opened, on its own page. */
export async function draftCall(page: Page, title: string) {
  await openCalls(page)
  await page.getByRole('link', { name: 'New call' }).first().click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('How many proposals are to be chosen').fill('2')
  await page.getByLabel('Facilitator days for all of them').fill('20')
  await fillDate(page, 'Closes on (optional)', ['30', '6', '2098'])
  await addCriterion(page, 1, 'Benefit', '30')
  await page.getByRole('button', { name: 'Add a check' }).click()
  await page.keyboard.type('A named lead on each side')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

export async function openForProposals(page: Page) {
  await page.getByRole('button', { name: 'Open the call' }).click()
  await confirm(page, 'Open the call')
  await expect(page.getByText('The call is open', { exact: true })).toBeVisible()
}

/** Begins a proposal to the call that is shown, with all that submitting asks for. */
export async function propose(page: Page, title: string) {
  await page.getByRole('link', { name: 'Add a proposal' }).first().click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('What is wrong now').fill('Patients are sent back to be referred next door.')
  await page.getByLabel('What would be tried').fill('Clinics book with each other.')
  await choose(page, 'Who leads it', 'winterbourne')
  await page.getByRole('checkbox', { name: 'Lambeth' }).check()
  await page.getByRole('checkbox', { name: 'Mental health' }).check()
  await page.getByLabel('Facilitator days it asks for').fill('9')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

/** Who one is when one looks around in this role. */
export async function nameOf(request: APIRequestContext, role: string): Promise<string> {
  const signedIn = await request.post('/api/v1/sign-in/demo', { data: { role } })
  const { accessToken } = await signedIn.json()
  const me = await request.get('/api/v1/me', { headers: { Authorization: `Bearer ${accessToken}` } })
  return (await me.json()).memberships[0].name
}

/** Keeps what the explorer shows. */
export async function keepShortlist(page: Page, name: string) {
  const button = page.getByRole('button', { name: 'Keep this shortlist' })
  await expect(button).toHaveAttribute('aria-disabled', 'false')
  await button.click()
  await page.getByLabel('A name to find it again by').fill(name)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 30_000 })
}

export async function openProjects(page: Page) {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Projects' }).click()
  await page
    .getByRole('navigation', { name: 'Projects' })
    .getByRole('link', { name: 'Projects', exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toBeVisible()
}

/** Makes a project of this chosen proposal, and stays where the answer leads. */
export async function beginProject(page: Page, call: string, proposal: string) {
  await openProjects(page)
  await page.getByRole('link', { name: 'New project' }).first().click()
  // The list of projects has a field of that name too.
  await expect(page.getByRole('heading', { level: 1, name: 'New project' })).toBeVisible()
  await page.getByLabel('Call', { exact: true }).selectOption({ label: call })
  await page.getByRole('radio', { name: proposal }).check()
  await page.getByRole('button', { name: 'Make it a project' }).click()
}
