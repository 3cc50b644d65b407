import { expect } from '@playwright/test'
import { expectAccessible } from './accessible'
import {
  addCriterion,
  confirm,
  draftCall,
  openCall,
  openCalls,
  openForProposals,
  propose,
} from './call-steps'
import { signInAs, test } from './sign-in'
import { fillDate, unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 240_000 })

test('drafts a call, learns what is missing and at odds, and opens it', async ({ page }) => {
  const title = `Two teams ${unique()}`
  await signInAs(page, 'Programme lead')
  await openCalls(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'New call' }).first().click()
  await expect(page.getByRole('region', { name: 'Before it can open' })).toContainText('Say when it closes')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expectAccessible(page)

  // Each thing that is missing leads to its field.
  await page.getByRole('link', { name: 'Add a criterion to score proposals by' }).click()
  await expect(page.getByRole('button', { name: 'Add a criterion', exact: true })).toBeFocused()
  await addCriterion(page, 1, 'Benefit', '30')
  await addCriterion(page, 2, 'Boundary', '10')
  await expect(page.getByText('75% of the score')).toBeVisible()
  await page.getByRole('button', { name: 'Move up “Boundary”' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Move down “Boundary”' })).toBeFocused()
  await expect(page.getByRole('group', { name: 'Criterion 1' }).getByLabel('Name')).toHaveValue('Boundary')
  await page.getByLabel('How many proposals are to be chosen').fill('2')
  await page.getByLabel('Lambeth, at least').fill('2')
  await page.getByLabel('Lambeth, at most').fill('1')
  await expect(page.getByRole('region', { name: 'Quotas that are at odds' })).toContainText(
    'Lambeth: at least 2, but at most 1.',
  )
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByLabel('Lambeth, at most')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Lambeth, at least').fill('')
  await page.getByRole('button', { name: 'Add an attribute' }).click()
  await page.keyboard.type('workingPattern')
  await page.getByLabel('Value').fill('nights')
  await page.getByLabel('nights, at most').fill('1')
  await expectAccessible(page)

  // Input that was not saved survives a reload.
  await page.reload()
  await expect(page.getByText('We kept what you had typed here.')).toBeVisible()
  await expect(page.getByLabel('nights, at most')).toHaveValue('1')
  await fillDate(page, 'Closes on (optional)', ['30', '6', '2098'])
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('The call is saved')).toBeVisible()
  await expect(page.getByRole('region', { name: 'How the chosen are spread' })).toContainText(
    'Lambeth: at most 1',
  )
  await page.getByRole('button', { name: 'Open the call' }).click()
  await expect(page.getByRole('button', { name: 'Not yet' })).toBeFocused()
  await expect(page.getByRole('dialog')).toContainText('until 30 June 2098, 17:00')
  await expectAccessible(page)
  await confirm(page, 'Open the call')
  await expect(page.getByText('The call is open', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Proposals', exact: true })).toContainText(
    '0 proposals submitted',
  )
  await expectAccessible(page)

  // Its rules stay; its words do not.
  await page.getByRole('link', { name: 'Change it' }).click()
  await expect(page.getByRole('region', { name: 'As it was published' })).toContainText('Lambeth: at most 1')
  await expectAccessible(page)
  await page.getByLabel('Closing time').fill('12:30')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/30 June 2098, 12:30\.$/)).toBeVisible()
  await openCalls(page)
  await page.getByLabel('State').selectOption('Open')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('row', { name: title })).toContainText('Closes in')
  await expectAccessible(page)
})

test('takes proposals, finds the same twice, and checks them once the call is closed', async ({ page }) => {
  const word = unique()
  const title = `Teams ${word}`
  const idea = `Onward referral between clinics ${word}`
  await signInAs(page, 'Facilitator')
  await draftCall(page, title)
  await openForProposals(page)

  await page.getByRole('link', { name: 'See all', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'No proposal yet' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Add a proposal' }).click()
  await expectAccessible(page)
  await page.getByLabel('Title').fill('Half an idea')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Before it can be submitted')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Say where it would be tried' }).click()
  await expect(page.getByRole('checkbox').first()).toBeFocused()
  await page.getByRole('link', { name: 'Cancel' }).click()

  await openCall(page, title)
  await propose(page, idea)
  await expect(page.getByText('No partner', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Submit it' }).click()
  await expect(page.getByRole('dialog')).toContainText('They will see this beside it: no partner.')
  await expectAccessible(page)
  await confirm(page, 'Submit it')
  await expect(page.getByText('Submitted. It can be changed until the call closes.')).toBeVisible()
  await expectAccessible(page)

  await openCall(page, title)
  await propose(page, `${idea}s`)
  await expect(
    page.getByRole('region', { name: 'Likely duplicates' }).getByRole('link', { name: idea }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await page.getByLabel('Why?').fill('It was sent twice')
  await expectAccessible(page)
  await confirm(page, 'Withdraw it')
  await expect(page.getByText('It was sent twice')).toBeVisible()

  await page.getByRole('link', { name: 'See all proposals' }).click()
  await page.getByRole('link', { name: 'Look for likely duplicates' }).click()
  await expect(page.getByRole('heading', { name: 'No likely duplicates' })).toBeVisible()
  await page.getByRole('link', { name: 'Back to the list' }).click()
  await expect(page.getByRole('row', { name: `${idea}s` })).toContainText('Withdrawn')
  await expectAccessible(page)
  await page.getByLabel('State').selectOption('Submitted')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByText('1 proposal', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/state=SUBMITTED/)
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Load all as CSV' }).click()
  expect((await file).suggestedFilename()).toBe('proposals.csv')

  await openCall(page, title)
  await page.getByRole('button', { name: 'Close it now' }).click()
  await expectAccessible(page)
  await confirm(page, 'Close it now')
  await expect(page.getByText('The call is closed')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: '1 proposal submitted' }).click()
  await page.getByRole('link', { name: idea, exact: true }).click()
  const card = page.getByRole('region', { name: 'Eligibility' })
  await card.getByRole('radio', { name: 'It fails one' }).check()
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Note the check' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await card.getByRole('radio', { name: 'A named lead on each side' }).check()
  await card.getByRole('button', { name: 'Note the check' }).click()
  await expect(page.getByText('The check is noted')).toBeVisible()
  await expect(card).toContainText('Not eligible')
  await expectAccessible(page)

  await openCall(page, title)
  await page.getByRole('button', { name: 'Open it again' }).click()
  await fillDate(page, 'It then closes on', ['1', '7', '2098'])
  await expectAccessible(page)
  await confirm(page, 'Open it again')
  await expect(page.getByText(/^Closes in .* days: 1 July 2098, 17:00\.$/)).toBeVisible()

  // Those who assess read what is submitted, and change nothing.
  await page.getByRole('button', { name: 'Sign out' }).click()
  await signInAs(page, 'Assessor')
  await openCall(page, title)
  await expect(page.getByText(/^You can read this/)).toBeVisible()
  await page.getByRole('link', { name: 'See the proposals' }).click()
  await expect(page.getByRole('row', { name: `${idea} Submitted` })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Half an idea' })).toBeHidden()
  await expectAccessible(page)
})

test('imports proposals to a call from a spreadsheet', async ({ page }) => {
  const word = unique()
  const title = `Imported ${word}`
  await signInAs(page, 'Programme lead')
  await draftCall(page, title)
  await openForProposals(page)
  const callId = page.url().split('/').at(-1)
  const rows = (placeCodes: string) =>
    [
      'externalId,title,callId,placeCodes',
      `${word}-1,Shared care ${word},${callId},`,
      `${word}-2,One number to call ${word},${callId},${placeCodes}`,
    ].join('\n')

  await page.getByRole('link', { name: 'See all', exact: true }).click()
  await page.getByRole('link', { name: 'Import a list' }).click()
  await expect(page.getByRole('radio', { name: 'Proposals' })).toBeChecked()
  await expectAccessible(page)
  await page.getByLabel('Paste it').check()
  await page.getByRole('textbox', { name: 'Rows' }).fill(rows('NOWHERE'))
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('row', { name: /Line 3/ })).toContainText('placeCodes')
  await page.getByRole('button', { name: 'Fix and try again' }).click()
  await page.getByRole('textbox', { name: 'Rows' }).fill(rows(''))
  await page.getByRole('button', { name: 'Check the file' }).click()
  await page.getByRole('button', { name: 'Import for real' }).click()
  await expect(page.getByRole('heading', { name: '2 proposals imported' })).toBeVisible()
  await page.getByRole('link', { name: 'See the proposals' }).click()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: '2 drafts' }).click()
  await expect(page.getByRole('row', { name: `Shared care ${word}` })).toContainText('Draft')
  await expect(page.getByRole('row', { name: `One number to call ${word}` })).toContainText(
    'Nobody leads it yet',
  )
})

test('deletes a draft after asking, and says that it is gone', async ({ page }) => {
  const title = `Never mind ${unique()}`
  await signInAs(page, 'Programme lead')
  await draftCall(page, title)
  const address = page.url()
  await page.getByRole('button', { name: 'Delete the draft' }).click()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await expectAccessible(page)
  await confirm(page, 'Delete it')
  await expect(page.getByText('The draft is deleted')).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'This call is not there' })).toBeVisible()
  await expectAccessible(page)
})

test('the public page of the call of the demonstration says what happens next', async ({ page }) => {
  await signInAs(page, 'Programme lead')
  await openCall(page, 'Five teams to try working differently')
  const address = page.getByLabel('Its address')
  await expect(address).toHaveValue(/\/public\/programmes\/working-together-across-the-interface\/calls\//)
  await page.goto(await address.inputValue())
  await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send me my link' })).toHaveCount(0)
  await expectAccessible(page)
})
