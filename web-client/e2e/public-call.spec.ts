import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { linkIn, signInByMail, test } from './installation'
import { createProgramme, open } from './steps'

test.describe.configure({ timeout: 180_000 })

const wren = 'wren.castlemoor@example.org'

async function addCategory(page: Page, kind: 'Places' | 'Sectors', one: string, name: string) {
  await open(page, 'Settings', kind)
  await page
    .getByRole('link', { name: new RegExp(`^Add a ${one}`) })
    .first()
    .click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: `Add ${one}` }).click()
  await expect(page.getByText(name).first()).toBeVisible()
}

/** What the team does by its pages in another journey is done here by the API that these pages use. */
async function anOpenCall(page: Page): Promise<string> {
  const { authorization, home } = await asTheyAsk(page)
  const headers = { authorization }
  const made = await page.request.post(`${home}/calls`, {
    headers,
    data: {
      title: 'Two teams to try working differently',
      purpose: 'Small changes that teams on both sides want.\n\nNothing large.',
      whoMayApply: 'Anybody who works on either side',
      promise: 'A facilitator for twelve weeks. No equipment.',
      places: 2,
      capacity: { facilitatorDays: 20 },
      closesAt: '2098-06-30T16:00:00Z',
      criteria: [{ name: 'Benefit', question: 'Who gains?', weight: 3, scale: { min: 1, max: 5 } }],
      eligibilityChecks: [{ name: 'A named lead on each side' }],
    },
  })
  expect(made.status()).toBe(201)
  const { id } = await made.json()
  const opened = await page.request.post(`${home}/calls/${id}/opening`, { headers })
  expect(opened.status()).toBe(200)
  return id
}

/** Another token of who is signed in on the page, and where its programme is. */
async function asTheyAsk(page: Page) {
  const renewed = await page.request.post('/api/v1/sign-in/refresh')
  expect(renewed.status()).toBe(200)
  const { accessToken } = await renewed.json()
  const id = /programmes\/([0-9a-f-]{36})/.exec(page.url())?.[1]
  return { authorization: `Bearer ${accessToken}`, home: `/api/v1/programmes/${id}` }
}

async function fillIn(phone: Page) {
  await phone.getByLabel('What is wrong now?').fill('Patients are sent <b>back</b> to their GP.')
  await phone.getByLabel('What would you try?').fill('One sentence that books the next clinic.')
  await phone.getByLabel('Lambeth').check()
  await phone.getByLabel('Primary care').check()
}

test('from the public page to a proposal that the team reads, through real mail', async ({
  page,
  browser,
  installation,
}) => {
  await signInByMail(page, installation)
  await createProgramme(page, 'Referrals without detours')
  await addCategory(page, 'Places', 'place', 'Lambeth')
  await addCategory(page, 'Sectors', 'sector', 'Primary care')
  const id = await anOpenCall(page)
  await page.goto(`${page.url().replace(/(programmes\/[0-9a-f-]{36}).*/, '$1')}/projects/calls/${id}`)
  const address = await page.getByLabel('Its address').inputValue()

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const phone = await context.newPage()
  await phone.goto(address)
  await expect(phone.getByRole('heading', { level: 1, name: /^Two teams/ })).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: 'Send me my link' }).click()
  await expect(phone.getByRole('heading', { name: 'Check 3 things' })).toBeVisible()
  await expectAccessible(phone)
  await phone.getByLabel('Your name').fill('Wren Castlemoor')
  await phone.getByLabel('Your work email').fill(wren)
  await phone.getByLabel('What is your proposal called?').fill('Book it yourself')
  await phone.getByRole('button', { name: 'Send me my link' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Look at your mail' })).toBeFocused()

  const begun = await installation.mailTo(wren)
  expect(begun).not.toContain('Book it yourself')
  await phone.goto(linkIn(begun))
  await expect(phone.getByRole('heading', { level: 1, name: 'Your proposal' })).toBeVisible()
  await expect(phone.getByRole('link', { name: /^Two teams/ })).toHaveAttribute(
    'href',
    new URL(address).pathname,
  )
  await phone.getByRole('button', { name: 'Submit the proposal' }).click()
  await expect(phone.getByRole('heading', { name: 'Check 5 things' })).toBeVisible()
  await phone.getByLabel('What is wrong now?').fill('Patients')
  // what was begun by that is gone on with, as one's own
  await expect(phone.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible()
  await fillIn(phone)
  await expect(phone.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible()

  await context.setOffline(true)
  await phone.getByLabel('Their name').nth(1).fill('Bea Marlpit')
  await expect(phone.getByText(/^No connection\. Kept on this (phone|computer)/)).toBeVisible()
  await context.setOffline(false)
  await expect(phone.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible()

  await phone.getByRole('button', { name: 'Submit the proposal' }).click()
  await expect(phone.getByRole('heading', { name: 'Check one thing' })).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: /facilitator days/ }).click()
  await expect(phone.getByLabel('Days of a facilitator')).toBeFocused()
  await phone.keyboard.type('nine')
  await expect(phone.getByText(/^Error: Write the days of a facilitator as a whole number/)).toBeVisible()
  await phone.getByLabel('Days of a facilitator').fill('9')
  await expect(phone.getByRole('heading', { name: 'Check one thing' })).toBeHidden()
  await phone.getByRole('button', { name: 'Submit the proposal' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Your proposal is submitted' })).toBeFocused()
  await expectAccessible(phone)

  const confirmed = await installation.mailTo(wren, 1)
  expect(confirmed).toContain('Book it yourself')
  const desk = await (await browser.newContext()).newPage()
  await desk.goto(linkIn(confirmed))
  await expect(desk.getByLabel('What is wrong now?')).toHaveValue(
    'Patients are sent <b>back</b> to their GP.',
  )

  // two devices at once: what both have changed is for the person to choose
  await desk.getByLabel('What would you try?').fill('By the desk')
  await expect(desk.getByText(/^Saved at/)).toBeVisible()
  await phone.getByLabel('What would you try?').fill('By the phone')
  await expect(phone.getByText('Written elsewhere meanwhile:')).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: 'Take this one' }).click()
  await expect(phone.getByLabel('What would you try?')).toHaveValue('By the desk')

  await page.reload()
  await page.getByRole('link', { name: /1 proposal submitted/ }).click()
  await expect(page.getByText('Came by the form')).toBeVisible()
  await page.getByRole('link', { name: 'Book it yourself' }).click()
  await expect(page.getByRole('region', { name: 'Who sent it' })).toContainText(wren)
  await expectAccessible(page)

  const { authorization, home } = await asTheyAsk(page)
  await page.request.post(`${home}/calls/${id}/closing`, { headers: { authorization } })
  await desk.reload()
  await expect(desk.getByRole('heading', { level: 1, name: 'What you sent' })).toBeVisible()
  await expect(desk.getByText('It can be read here, and changed no more.')).toBeVisible()
  await expectAccessible(desk)
  await desk.goto(address)
  await expect(desk.getByRole('heading', { name: 'What happens next' })).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Send me my link' })).toHaveCount(0)
  await expectAccessible(desk)
})

test('addresses that lead nowhere say so', async ({ page, installation }) => {
  await page.goto(installation.address)
  await page.goto('/public/programmes/nowhere/calls/nothing')
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such call' })).toBeVisible()
  await page.goto(`/public/proposal#${'x'.repeat(43)}`)
  await expect(page.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible()
  await expectAccessible(page)
})
