import { type Browser, expect, type Page } from '@playwright/test'
import { linkIn, signInByMail, test } from './installation'
import { createProgramme, open } from './steps'

test.describe.configure({ timeout: 300_000 })

/** Each names the next: the seed, and whom three waves bring in. */
const chain = [
  { name: 'Adaeze Winterbourne', email: 'adaeze.winterbourne@example.org' },
  { name: 'Idris Fallowfield', email: 'idris.fallowfield@example.org' },
  { name: 'Marguerite Elmsworth', email: 'marguerite.elmsworth@example.org' },
  { name: 'Sunil Harrowgate', email: 'sunil.harrowgate@example.org' },
]

async function invite(page: Page, name: string) {
  await open(page, 'People', 'Invitations')
  await page.getByRole('link', { name: 'Invite people' }).first().click()
  const who = page.getByRole('combobox', { name: 'Who is invited?' })
  await who.fill(name)
  await expect(page.getByRole('option', { name })).toBeVisible()
  await who.press('ArrowDown')
  await who.press('Enter')
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText(`${name} is invited`)).toBeVisible()
}

/** Somebody reads their mail, says yes on a phone, and names a colleague if there is one to name. */
async function takePart(
  browser: Browser,
  mail: string,
  name: string,
  next: (typeof chain)[number] | undefined,
) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const phone = await context.newPage()
  await phone.goto(linkIn(mail))
  await phone.getByRole('button', { name: 'Yes, I will take part' }).click()
  await expect(
    phone.getByRole('heading', { level: 1, name: `Thank you, ${name.split(' ')[0]}` }),
  ).toBeVisible()
  if (next) {
    await phone.getByLabel('Their name').fill(next.name)
    await phone.getByLabel('Their work email').fill(next.email)
    await phone.getByRole('button', { name: 'Send' }).click()
    await expect(phone.getByText(`We have noted ${next.name}.`)).toBeVisible()
  }
  await context.close()
}

test('from a seed to the third wave, through real mail and links', async ({
  page,
  browser,
  installation,
}) => {
  await signInByMail(page, installation)
  await createProgramme(page, 'Discharge without gaps')

  const [seed] = chain
  await open(page, 'People', 'Stakeholders')
  await page.getByRole('link', { name: 'Add a person' }).first().click()
  await page.getByLabel('Name', { exact: true }).fill(seed?.name ?? '')
  await page.getByLabel(/^E-?mail/i).fill(seed?.email ?? '')
  await page.getByRole('button', { name: 'Add person' }).click()
  await expect(page.getByRole('heading', { level: 1, name: seed?.name })).toBeVisible()

  for (const [index, { name, email }] of chain.entries()) {
    await invite(page, name)
    const mail = await installation.mailTo(email)
    expect(mail).toContain('Discharge without gaps')
    await takePart(browser, mail, name, chain[index + 1])
  }

  await open(page, 'People', 'Invitations')
  await expect(page.getByRole('table').getByText('Answered')).toHaveCount(chain.length)

  await open(page, 'People', 'Stakeholders')
  await page.getByRole('searchbox').fill('harrowgate')
  await expect(page.getByText('1 person', { exact: true })).toBeVisible()
  await page.getByRole('rowheader').getByRole('link').click()
  await expect(page.getByText('Wave 3', { exact: true }).first()).toBeVisible()

  await open(page, 'People', 'Map')
  await expect(page.getByText('4 people, of whom 4 engaged, and 3 referrals.')).toBeVisible()

  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Reach' }).click()
  await expect(page.getByText('1 seed, then 1, 1, 1')).toBeVisible()
})
