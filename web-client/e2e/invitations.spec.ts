import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { signInAs, test } from './sign-in'
import { open, unique } from './steps'

// Each page is looked at in three widths, and mail takes a moment to leave.
test.describe.configure({ timeout: 240_000 })

/** Adds people of this family, each with an address of their own. */
async function addPeople(page: Page, family: string, names: string[]) {
  const { request } = page
  const signedIn = await (await request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })).json()
  for (const name of names) {
    const made = await request.post(`/api/v1/programmes/${signedIn.programmeId}/stakeholders`, {
      headers: { authorization: `Bearer ${signedIn.accessToken}` },
      data: { name: `${name} ${family}`, email: `${name}.${family}@example.org`.toLowerCase() },
    })
    expect(made.status()).toBe(201)
  }
}

const mail = (page: Page) => page.getByRole('article', { name: 'The mail' })

/** The link in the mail that the demonstration kept for this address. */
async function keptLink(page: Page, to: string): Promise<string> {
  await page.getByRole('link', { name: 'Read the mail it sends' }).click()
  const kept = page.getByRole('article').filter({ hasText: `To ${to}` })
  await expect(kept).toBeVisible({ timeout: 30_000 })
  return (await kept.getByRole('link').first().getAttribute('href')) ?? ''
}

test('writes a template, invites two people, and sees what one of them answered', async ({
  page,
  browser,
}) => {
  const family = unique()
  await signInAs(page, 'Programme lead')
  await addPeople(page, family, ['Ann', 'Bo'])

  await open(page, 'People', 'Invitations')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Templates' }).click()
  await expect(page.getByRole('row', { name: /Invitation to take part/ })).toContainText('Offered')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Invitation to take part' }).click()
  await expect(mail(page)).toContainText('Adaeze Winterbourne')
  await expect(mail(page)).toContainText('Stop all messages to me')
  await expectAccessible(page)
  const text = page.getByLabel('Text', { exact: true })
  const words = await text.inputValue()
  await text.fill(`Dear {{nme}},\n\n${words}`)
  await page.getByRole('button', { name: 'Save template' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('{{nme}}')
  await expect(text).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await text.fill(words)
  const subject = page.getByLabel('Subject')
  await subject.fill(`Will you join ${family}, `)
  await page.getByRole('button', { name: 'Insert {{name}}' }).click()
  await expect(subject).toHaveValue(`Will you join ${family}, {{name}}`)
  await expect(mail(page)).toContainText(`Will you join ${family}, Adaeze Winterbourne`)
  await page.getByRole('button', { name: 'Save template' }).click()
  await expect(page.getByText('Invitation to take part is saved')).toBeVisible()

  await page.getByRole('navigation', { name: 'People' }).getByRole('link', { name: 'Stakeholders' }).click()
  await page.getByLabel('Search by name, job or organisation').fill(family)
  await expect(page.getByText('2 people', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Tick this page' }).press('Enter')
  await expect(page.getByRole('checkbox', { name: `Choose Ann ${family}` })).toBeChecked()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Invite 2 people' }).click()
  await expect(page.getByText('2 people will be invited')).toBeVisible()
  await expect(mail(page)).toContainText(`Dear Ann ${family}`)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText('2 people chosen')).toBeVisible()
  await page.getByRole('button', { name: 'Send 2 invitations' }).click()
  await expect(page.getByText('2 people are invited')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Sent/ })).toContainText('100%', { timeout: 30_000 })
  await expectAccessible(page)
  const round = page.url()

  const link = await keptLink(page, `ann.${family}@example.org`)
  const participant = await browser.newPage()
  await participant.goto(link)
  await participant.getByRole('button', { name: 'Yes, I will take part' }).click()
  await expect(participant.getByRole('heading', { level: 1, name: 'Thank you, Ann' })).toBeVisible()
  await participant.close()

  await page.goto(round)
  await expect(page.getByText('1 of them answered so far.')).toBeVisible()
  await page.getByRole('link', { name: '1 answered' }).click()
  const row = page.getByRole('row', { name: `Ann ${family}` })
  await expect(row).toContainText('Answered')
  await expect(row).toContainText('Said yes')
  await expectAccessible(page)
  await row.getByRole('link').click()
  await expect(page.getByText('They have answered: there is nothing left to do.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: `Ann ${family}` }).click()
  const card = page.getByRole('region', { name: 'Invitations and links' })
  await expect(card.getByRole('table', { name: 'Links' })).toContainText('Said yes')
  await expectAccessible(page)
  await open(page, 'People', 'Invitations')
  await page.getByRole('link', { name: 'Rounds' }).click()
  await expect(page.getByRole('table', { name: 'Rounds' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${page.url().replace(/\/rounds$/, '')}?state=BOUNCED&purpose=BALLOT`)
  await expect(page.getByRole('heading', { name: 'No invitation fits' })).toBeVisible()
  await expectAccessible(page)
})

test('invites from the page of a person, over the policy with a reason, and puts right what came back', async ({
  page,
}) => {
  const family = unique()
  const cy = `Cy ${family}`
  await signInAs(page, 'Programme lead')
  await addPeople(page, family, ['Cy'])
  await page.goto(`${page.url()}/stakeholders?q=${family}`)
  await page.getByRole('rowheader').getByRole('link').click()
  const card = page.getByRole('region', { name: 'Invitations and links' })
  await expect(card.getByText('They have not been invited by mail yet.')).toBeVisible()
  await card.getByRole('link', { name: 'Invite' }).click()
  await page.getByLabel('What for?').selectOption('A workshop')
  await page.getByLabel('How long does it take them?').fill('600')
  await expect(page.getByText('There is something in the way')).toBeVisible()
  await expect(mail(page)).toContainText(`Dear ${cy}`)
  await page.getByRole('radio', { name: 'On a day and at a time' }).check()
  await page.getByRole('button', { name: 'Schedule invitation' }).click()
  await expect(page.getByRole('alert')).toContainText('Give a day that exists')
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Now' }).check()
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByRole('alert')).toContainText('No day allows for so much at once')
  await expectAccessible(page)
  await page.getByLabel('Or why must it be now?').fill('He offered to chair')
  await page.getByRole('button', { name: 'Invite all the same' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Invitation of ${cy}` })).toBeFocused()
  await expect(page.getByText('Over the contact policy: He offered to chair')).toBeVisible()

  await page.getByRole('button', { name: 'Remind them' }).click({ timeout: 30_000 })
  await expect(page.getByText('Asked for by hand')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'The mail came back' }).click()
  await page.getByLabel('What did it say?').fill('no such user here')
  await page.getByRole('button', { name: 'Note that it came back' }).click()
  await expect(page.getByText(/no such user here/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send it again' }).click()
  await expect(page.getByRole('button', { name: 'Remind them' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Take it back' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('It was taken back. They can be invited again.')).toBeVisible()
})

test('leaves inviting to leads and facilitators', async ({ page }) => {
  await signInAs(page, 'Another system')
  await open(page, 'People', 'Invitations')
  await expect(page.getByRole('link', { name: 'Invite people' })).toBeHidden()
  await page.getByRole('link', { name: 'Templates' }).click()
  await page.getByRole('link', { name: 'Invitation to a workshop' }).click()
  await expect(page.getByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  await expectAccessible(page)
})
