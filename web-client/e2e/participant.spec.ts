import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'
import { unique } from './steps'

test.describe.configure({ timeout: 180_000 })
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

type Link = { url: string; personId: string; programme: string; authorization: string }

/** A link for somebody new, as a lead makes one. */
async function aLink(page: Page, purpose = 'ENGAGE', expiresAt?: string): Promise<Link & { name: string }> {
  const { request } = page
  const signedIn = await (await request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })).json()
  const headers = { authorization: `Bearer ${signedIn.accessToken}` }
  const programme = `/api/v1/programmes/${signedIn.programmeId}`
  const name = `Priya ${unique()}`
  const email = `${name.replace(' ', '.').toLowerCase()}@example.org`
  const person = await (
    await request.post(`${programme}/stakeholders`, { headers, data: { name, email } })
  ).json()
  const made = await request.post(`${programme}/stakeholders/${person.id}/participation-links`, {
    headers,
    data: { purpose, expiresAt },
  })
  expect(made.status()).toBe(201)
  const { url } = await made.json()
  return { url: new URL(url).hash, name, personId: person.id, programme, ...headers }
}

const readPerson = async (page: Page, link: Link) =>
  (
    await page.request.get(`${link.programme}/stakeholders/${link.personId}`, {
      headers: { authorization: link.authorization },
    })
  ).json()

async function refer(page: Page, name: string, email: string) {
  await page.getByLabel('Their name').fill(name)
  await page.getByLabel('Their work email').fill(email)
}

test('a link on a phone: yes, two colleagues, what I do, a reload, and no more messages', async ({
  page,
}) => {
  const link = await aLink(page)
  const colleague = unique()
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.headers().referer ?? ''}`),
  )

  await page.goto(`/p${link.url}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Will you take part?' })).toBeVisible()
  expect(asked.filter((line) => line.startsWith('POST'))).toEqual([])
  expect((await readPerson(page, link)).status).toBe('IDENTIFIED')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Yes, I will take part' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you, Priya' })).toBeFocused()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('heading', { name: 'Check 2 things' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Enter their name' }).click()
  await expect(page.getByLabel('Their name')).toBeFocused()
  expect(new URL(page.url()).hash).toBe(link.url)

  await refer(page, 'Wren Castlemoor', `wren.${colleague}@example.org`)
  const where = page.getByRole('combobox', { name: 'Where they work' })
  await where.pressSequentially('oxleas')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
  await where.press('ArrowDown')
  await where.press('Enter')
  await expect(where).toHaveValue(/Oxleas/)
  await page.getByLabel('Which area?').selectOption({ label: 'Bexley' })
  await page.reload()
  await expect(page.getByLabel('Their name')).toHaveValue('Wren Castlemoor')
  await expect(where).toHaveValue(/Oxleas/)
  await expect(page.getByText('This is what you had typed')).toBeVisible()
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText('We have noted Wren Castlemoor.')).toBeVisible()
  await expect(page.getByText('You have named 1 colleague by this link. You can name 4 more.')).toBeVisible()

  await refer(page, 'Robin Fenwick', `robin.${colleague}@example.org`)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText('We have noted Robin Fenwick.')).toBeVisible()
  await expect(page.getByText('You named 2 colleagues.')).toBeVisible()

  await page.getByLabel('What you do', { exact: true }).fill('Practice manager')
  await page.getByLabel(/How many people do you know/).fill('forty')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Check one thing' })).toBeVisible()
  await page.getByLabel(/How many people do you know/).fill('40')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('We have noted what you say about yourself.')).toBeVisible()
  const person = await readPerson(page, link)
  expect(person).toMatchObject({ status: 'ENGAGED', networkSize: 40 })

  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  const token = link.url.slice(1)
  expect(stored + (await page.context().cookies()).map(({ value }) => value)).not.toContain(token)
  expect(asked.filter((line) => line.split(' ')[2])).toEqual([])

  await page.getByRole('button', { name: 'Stop all messages to me' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'We will not write to you again' })).toBeFocused()
  expect((await readPerson(page, link)).status).toBe('OPTED_OUT')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'We will not write to you again' })).toBeVisible()

  await page.getByRole('button', { name: 'Erase me' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Yes, erase me' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You have been erased' })).toBeVisible()
  await expectAccessible(page)
  expect((await readPerson(page, link)).status).toBe(410)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'You have been erased' })).toBeVisible()
})

test('what was sent without a connection is sent when there is one, also after a reload', async ({
  page,
}) => {
  const link = await aLink(page)
  await page.goto(`/p${link.url}`)
  await page.getByRole('button', { name: 'Yes, I will take part' }).click()
  await refer(page, 'Wren Castlemoor', `wren.${unique()}@example.org`)
  await page.route('**/referrals', (route) => route.abort())
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText(/No connection\. Saved on this (phone|computer) at/)).toBeVisible()
  await page.unroute('**/referrals')
  await page.reload()
  await expect(page.getByText('We have noted Wren Castlemoor.')).toBeVisible()
})

test('says no with a reason by one press, by keyboard alone, and may change their mind', async ({ page }) => {
  const link = await aLink(page)
  await page.goto(`/p${link.url}`)
  const no = page.getByRole('button', { name: 'No, I have no time' })
  await expect(no).toBeVisible()
  for (let step = 0; step < 10 && !(await no.evaluate((it) => it === document.activeElement)); step++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you for telling us' })).toBeFocused()
  await expectAccessible(page)
  expect(await readPerson(page, link)).toMatchObject({ status: 'DECLINED', declineReasonCode: 'NO_TIME' })
  await page.getByRole('button', { name: 'Yes, I will take part' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you, Priya' })).toBeVisible()
})

test('says of a link that opens nothing what can be done', async ({ page }) => {
  await page.goto('/p#nothing')
  await expect(page.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible()
  await expectAccessible(page)
  const soon = await aLink(page, 'WORKSHOP', new Date(Date.now() + 3000).toISOString())
  await page.waitForTimeout(3500)
  // another link pasted over this one opens by itself
  await page.goto(`/p${soon.url}`)
  await expect(page.getByRole('heading', { level: 1, name: 'This link has expired' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stop all messages to me' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'We will not write to you again' })).toBeVisible()
  expect((await readPerson(page, soon)).status).toBe('OPTED_OUT')
})

test('works with letters twice as large', async ({ page }) => {
  const link = await aLink(page)
  await page.goto(`/p${link.url}`)
  await page.getByRole('button', { name: 'Yes, I will take part' }).click()
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expect(page.getByRole('button', { name: 'Send' })).toBeVisible()
})

test('a lead makes a link on the page of a person, and opens it', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await signInAs(page, 'Programme lead')
  await page.goto(`${page.url()}/stakeholders?q=winterbourne+adaeze`)
  await page.getByRole('rowheader').getByRole('link').first().click()
  const card = page.getByRole('region', { name: 'Answering without an account' })
  await card.getByLabel('What for?').selectOption({ label: 'To look over what we have' })
  await card.getByRole('button', { name: 'Make a link' }).click()
  await expect(card.getByRole('textbox', { name: 'The link' })).toHaveValue(/\/p#[\w-]{43}$/)
  await expectAccessible(page)
  const opened = context.waitForEvent('page')
  await card.getByRole('link', { name: /Open it/ }).click()
  const participant = await opened
  await expect(
    participant.getByRole('heading', { level: 1, name: 'Will you look over what we have so far?' }),
  ).toBeVisible()
  await card.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(card.getByRole('button', { name: 'Make a link' })).toBeVisible()
  await participant.reload()
  await expect(participant.getByRole('heading', { level: 1, name: 'This link was withdrawn' })).toBeVisible()
})
