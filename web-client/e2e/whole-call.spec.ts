import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import {
  beginProject,
  confirm,
  draftCall,
  keepShortlist,
  nameOf,
  openCall,
  openForProposals,
  propose,
} from './call-steps'
import { type DemonstrationRole, signInAs, test } from './sign-in'
import { mailTo, unique } from './steps'

test.describe.configure({ timeout: 360_000 })

/** Proposes by the public form, on a phone. */
async function proposeByPhone(
  browser: Browser,
  request: APIRequestContext,
  address: string,
  who: string,
  title: string,
) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const phone = await context.newPage()
  await phone.goto(address)
  await phone.getByLabel('Your name').fill('Wren Castlemoor')
  await phone.getByLabel('Your work email').fill(who)
  await phone.getByLabel('What is your proposal called?').fill(title)
  await phone.getByRole('button', { name: 'Send me my link' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Look at your mail' })).toBeFocused()
  const { text } = await mailTo(request, who, /./)
  const link = new URL(/https?:\/\/\S+#\S+/.exec(text)?.[0] ?? 'no link in this mail')
  await phone.goto(`${new URL(address).origin}${link.pathname}${link.hash}`)
  await phone.getByLabel('What is wrong now?').fill('Patients are sent back to their GP.')
  await phone.getByLabel('What would you try?').fill('One sentence that books the next clinic.')
  await phone.getByLabel('Lambeth').check()
  await phone.getByLabel('Mental health').check()
  await phone.getByLabel('Days of a facilitator').fill('9')
  await expect(phone.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible()
  await phone.getByRole('button', { name: 'Submit the proposal' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Your proposal is submitted' })).toBeFocused()
  await context.close()
}

/** Scores everything that this member is given. */
async function assess(
  page: Page,
  role: DemonstrationRole,
  call: string,
  scores: Record<string, string>,
  then?: () => Promise<void>,
) {
  await signInAs(page, role)
  await openCall(page, call)
  // Who assesses and runs the call has something else to do first.
  const mine = page.getByRole('link', { name: /^(Assess the proposals|Your assessments)$/ })
  await mine.first().click()
  await page.getByRole('link', { name: 'Assess the next one' }).click()
  for (let left = Object.keys(scores).length; left > 0; left--) {
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(new RegExp(Object.keys(scores).join('|')))
    const title = (await heading.textContent()) ?? ''
    await page.getByRole('group', { name: 'Benefit' }).getByRole('radio').first().focus()
    await page.keyboard.press(scores[title] ?? '1')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    if (left > 1) await expect(heading).not.toHaveText(title)
  }
  await confirm(page, 'Submit it')
  await expect(page.getByText('3 of 3: all done')).toBeVisible()
  await then?.()
  await page.getByRole('button', { name: 'Sign out' }).click()
}

test('from publishing a call to a project that comes of it', async ({ page, browser, request }) => {
  const word = unique()
  const call = `Whole ${word}`
  const [byForm, second, third] = [`Book it yourself ${word}`, `One number ${word}`, `Swap a day ${word}`]
  const wren = `wren.${word}@example.org`
  await signInAs(page, 'Programme lead')
  await draftCall(page, call)
  await openForProposals(page)
  await proposeByPhone(browser, request, await page.getByLabel('Its address').inputValue(), wren, byForm)
  for (const title of [second, third]) {
    await openCall(page, call)
    await propose(page, title)
    await page.getByRole('button', { name: 'Submit it' }).click()
    await confirm(page, 'Submit it')
    await expect(page.getByText('Submitted. It can be changed until the call closes.')).toBeVisible()
  }
  await openCall(page, call)
  await page.getByRole('button', { name: 'Close it now' }).click()
  await confirm(page, 'Close it now')
  for (const title of [byForm, second, third]) {
    await openCall(page, call)
    await page.getByRole('link', { name: '3 proposals submitted' }).click()
    await page.getByRole('link', { name: title, exact: true }).click()
    const card = page.getByRole('region', { name: 'Eligibility' })
    await card.getByRole('radio', { name: 'It meets them all' }).check()
    await card.getByRole('button', { name: 'Note the check' }).click()
    await expect(page.getByText('The check is noted')).toBeVisible()
  }

  await openCall(page, call)
  await page.getByRole('link', { name: 'Who assesses it, and how far they are' }).click()
  await expect(page.getByRole('heading', { name: 'Who is to assess it?' })).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
  for (const role of ['FACILITATOR', 'ASSESSOR']) {
    await page.getByLabel(await nameOf(request, role)).check()
  }
  await page.getByLabel('How many are to assess each proposal?').fill('2')
  await page.getByRole('button', { name: 'Share out the proposals' }).click()
  await expect(page.getByText('The proposals are shared out', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await assess(page, 'Assessor', call, { [byForm]: '5', [second]: '4', [third]: '2' })
  await assess(page, 'Facilitator', call, { [byForm]: '4', [second]: '4', [third]: '1' }, async () => {
    await page.getByRole('link', { name: `What the panel says of “${byForm}”` }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'What the panel says' })).toBeFocused()
    await expect(page.getByRole('row').filter({ hasText: 'Benefit' })).toContainText('5')
    await expectAccessible(page)
  })

  await signInAs(page, 'Programme lead')
  await openCall(page, call)
  await page.getByRole('link', { name: 'Who assesses it, and how far they are' }).click()
  await page.getByRole('button', { name: 'End the assessment' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click()
  await expect(page.getByText('The assessment has ended')).toBeVisible()

  // nobody proposed to work in Bexley: a quota that cannot hold gives way, and says so
  await openCall(page, call)
  await page.getByRole('link', { name: 'Work out a shortlist', exact: true }).click()
  await page.getByLabel('A quota for').selectOption('Bexley')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('Bexley: at least 1 gave way by 1, to 0')).toBeVisible()
  await expectAccessible(page)
  await keepShortlist(page, 'With what gives way')

  await page.getByRole('link', { name: 'Decide on this shortlist' }).click()
  await page.getByRole('checkbox', { name: second }).uncheck()
  await page.getByRole('checkbox', { name: third }).check()
  await page.getByLabel('Why does the panel choose otherwise?').fill('The second is tried elsewhere already.')
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  await page.getByRole('button', { name: 'Decide now' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What was decided' })).toBeVisible()
  await expect(page.getByText('The second is tried elsewhere already.')).toBeVisible()

  await page.getByRole('link', { name: 'Letters to proposers' }).click()
  await page.getByRole('button', { name: 'Send all that can go' }).click()
  await page.getByRole('button', { name: 'Send them' }).click()
  await expect(page.getByRole('heading', { name: '3 letters are on their way' })).toBeVisible()
  const letter = await mailTo(request, wren, /What became of/)
  expect(letter.text).toContain('Dear Wren Castlemoor')
  expect(letter.text).toContain('It is one of the 2 that were chosen from 3.')
  expect(letter.text).toContain('Scored first of three.')

  await beginProject(page, call, byForm)
  await expect(page.getByRole('heading', { level: 1, name: byForm })).toBeFocused()
  await expect(page.getByText('No milestone yet')).toBeVisible()
  await expectAccessible(page)
})
