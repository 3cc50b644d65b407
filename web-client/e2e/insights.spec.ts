import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { choose, confirm } from './call-steps'
import { type DemonstrationRole, signInAs, test } from './sign-in'
import { asRole, unique } from './steps'

// Each state is looked at in three widths, which takes its time.
test.use({ actionTimeout: 15_000 })
test.describe.configure({ timeout: 240_000 })

async function openPage(page: Page, name: 'Insights' | 'Themes' | 'Conversations') {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Listen' }).click()
  if (name !== 'Insights')
    await page.getByRole('navigation', { name: 'Listen' }).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
}

const challenge = (statement: string) => ({ kind: 'CHALLENGE', statement })

async function another(page: Page, role: DemonstrationRole) {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await signInAs(page, role)
}

test('takes down a conversation without a connection, and an insight from it', async ({ page, context }) => {
  const word = unique()
  const title = `Who calls back ${word}`
  await signInAs(page, 'Facilitator')
  await openPage(page, 'Conversations')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Record a conversation' }).click()
  await page.getByRole('button', { name: 'Save and write down what you heard' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await choose(page, 'With whom?', 'winterbourne')
  await page
    .getByRole('group', { name: /^May .* be quoted/ })
    .getByLabel('Yes')
    .check()
  await page.getByLabel(/^In the words of/).fill('Nobody calls back.')
  await page.getByLabel('How?', { exact: true }).selectOption('PHONE')
  await page.getByLabel('What was it about?').fill(title)
  await page.getByLabel('What was said? (optional)').fill('She waits at the telephone every afternoon.')
  await expectAccessible(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save and write down what you heard' }).click()
  const kept = page.getByRole('status').filter({ hasText: title })
  await expect(kept).toContainText('kept on this device; sent as soon as you are online')
  await expectAccessible(page)
  await context.setOffline(false)
  await expect(kept).toContainText('is saved')
  await expectAccessible(page)
  await kept.getByRole('link', { name: 'Write down what you heard' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Write down an insight' })).toBeFocused()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('group', { name: 'What is it?' }).getByLabel('Challenge').check()
  const statement = page.getByLabel('What did you learn, in one sentence?')
  await statement.fill('A consultant writes GP to refer to neurology')
  const similar = page.getByRole('main').getByRole('status').filter({ hasText: 'may say the same' })
  await expect(similar.getByRole('link').first()).toContainText('refer to neurology')
  await expectAccessible(page)
  await statement.fill(`Whoever asks to be called back waits all afternoon ${word}`)
  await page.getByLabel('Others', { exact: true }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: word })).toBeFocused()
  const from = page.getByRole('region', { name: 'Conversations it rests on' })
  await expect(from.getByRole('link', { name: title })).toBeVisible()
  await expect(page.getByText('Heard from 1 independent voice')).toBeVisible()
  await expectAccessible(page)
  await from.getByRole('link', { name: title }).click()
  await expect(page.getByText('Nobody calls back.')).toBeVisible()
  await expect(page.getByRole('link', { name: word })).toBeVisible()
  await expectAccessible(page)
})

test('saves many insights at once, and loses none for one that is wrong', async ({ page }) => {
  const word = unique()
  await signInAs(page, 'Facilitator')
  await openPage(page, 'Insights')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Paste many at once' }).click()
  const lines = [
    `+ Letters come the same day ${word}`,
    `The fax is broken ${word}`,
    `The Fax is broken ${word}`,
  ]
  await page.getByLabel('One insight on each line').fill(lines.join('\n'))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Make rows of them' }).click()
  await expect(page.getByLabel('Insight 1', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Kind of 1')).toHaveValue('OPPORTUNITY')
  await page.getByRole('button', { name: 'Save 3 insights' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('alert').getByRole('link', { name: 'Stands here twice' }).click()
  const wrong = page.getByLabel('Insight 3', { exact: true })
  await expect(wrong).toBeFocused()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText('We kept what you had typed here')).toBeVisible()
  await wrong.fill(`Nobody knows the new number ${word}`)
  await page.getByLabel('Who could act on 3?').selectOption('BOTH')
  await page.getByRole('button', { name: 'Save 3 insights' }).click()
  await expect(page.getByText('3 insights kept')).toBeVisible()
  await page.getByRole('searchbox').fill(word)
  await expect(page.getByText('3 insights', { exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('keeps, declines and merges by the keyboard what members suggest', async ({ page }) => {
  const word = unique()
  const [kept, declined, merged, known] = [
    'Scans wait',
    'Lifts are slow',
    'The post is late',
    'Post comes late',
  ].map((statement) => `${statement} ${word}`) as [string, string, string, string]
  await signInAs(page, 'Contributor')
  await openPage(page, 'Insights')
  await page.getByRole('link', { name: 'Suggest an insight' }).click()
  await page.getByRole('group', { name: 'What is it?' }).getByLabel('Challenge').check()
  await page.getByLabel('What did you learn, in one sentence?').fill(kept)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: kept })).toBeFocused()
  await expect(page.getByText('Suggested', { exact: true })).toBeVisible()
  await expectAccessible(page)
  const { post: suggest } = await asRole(page, 'CONTRIBUTOR')
  await suggest('/insights/batches', { insights: [challenge(declined), challenge(merged)] })
  const { post } = await asRole(page, 'FACILITATOR')
  await post('/insights', challenge(known))

  await another(page, 'Facilitator')
  await openPage(page, 'Insights')
  await page.getByRole('link', { name: /suggestions? waits? for you/ }).click()
  await expect(page.getByText('On the keyboard, in a suggestion')).toBeVisible()
  await expectAccessible(page)
  const keeps = (statement: string) => new RegExp(`^Keep it.*${statement}`)
  const waiting = (statement: string) => page.getByRole('button', { name: keeps(statement) })
  await waiting(kept).press('k')
  await expect(waiting(kept)).toHaveCount(0)
  await waiting(declined).press('d')
  await page.getByRole('dialog').getByRole('button', { name: 'Decline it' }).click()
  await expect(page.getByText('Say why it is declined')).toBeVisible()
  await page.getByLabel('Why?').fill('The lifts are replaced in May')
  await expectAccessible(page)
  await confirm(page, 'Decline it')
  await expect(waiting(declined)).toHaveCount(0)
  await waiting(merged).press('m')
  const into = page.getByRole('dialog')
  await into.getByLabel(known).check()
  await expectAccessible(page)
  await confirm(page, 'Merge it')
  await expect(waiting(merged)).toHaveCount(0)

  await another(page, 'Contributor')
  await openPage(page, 'Insights')
  await page.getByLabel('State').selectOption('DECLINED')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('link', { name: declined }).click()
  await expect(page.getByText('The lifts are replaced in May')).toBeVisible()
  await expectAccessible(page)
})

test('puts insights into themes by the mouse, by the keyboard and from a suggestion', async ({ page }) => {
  const word = unique()
  await signInAs(page, 'Facilitator')
  const { post: write } = await asRole(page, 'FACILITATOR')
  const loose = [`Porters wait for the lift ${word}`, `Nurses hunt for a wheelchair ${word}`]
  // words that no earlier run of this journey has used
  const alike = [1, 2, 3].map((ward) => `Ward ${ward} lacks ${word}a, ${word}b and ${word}c`)
  await write('/insights/batches', { insights: [...loose, ...alike].map(challenge) })
  await openPage(page, 'Themes')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'New theme' }).click()
  await page.getByLabel('What do they have in common, in a few words?').fill(`Ways ${word}`)
  await expectAccessible(page)
  await confirm(page, 'Make it')
  const theme = page.getByRole('region', { name: `Ways ${word}` })
  await expect(theme).toContainText('No insight is of it yet')

  await drag(page, loose[0] as string, `Ways ${word}`)
  await expect(theme.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(theme.getByRole('listitem')).toHaveCount(0)
  await page.getByRole('checkbox', { name: loose[0] }).press('Space')
  await page.getByRole('checkbox', { name: loose[1] }).press('Space')
  await expect(page.getByRole('region', { name: 'Picked insights' })).toContainText('2 insights picked')
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: loose[1] }).press('m')
  await page.getByRole('combobox', { name: 'Where to?' }).fill(word)
  await page.keyboard.press('ArrowDown')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: `Ways ${word}` })).toBeFocused()
  await expect(theme.getByRole('listitem')).toHaveCount(2)

  await page.getByRole('link', { name: 'Suggestions' }).click()
  const suggestion = page
    .getByRole('listitem')
    .filter({ hasText: 'that share' })
    .filter({ hasText: `${word}a` })
  await expectAccessible(page)
  await suggestion.getByRole('button', { name: /^Put together/ }).press('p')
  await expect(page.getByText(/insights put together as/)).toBeVisible()
  await page.getByRole('link', { name: 'View as list' }).click()
  await expectAccessible(page)
  await page.reload()
  await expect(theme.getByRole('listitem')).toHaveCount(2)
  await expect(
    page.getByRole('region').filter({ hasText: alike[0] }).getByRole('checkbox').first(),
  ).toBeVisible()
})

test('splits and merges insights, and what cites them goes along', async ({ page }) => {
  const word = unique()
  await signInAs(page, 'Facilitator')
  const home = page.url()
  const { post: write } = await asRole(page, 'FACILITATOR')
  const whole = await write('/insights', challenge(`Beds and lifts are too few ${word}`))
  const same = await write('/insights', challenge(`There are not enough beds ${word}`))
  const symptom = `Patients wait in the corridor ${word}`
  await write('/symptoms', { statement: symptom, insightIds: [whole.id] })

  await page.goto(`${home}/insights/${whole.id}`)
  await expect(page.getByRole('region', { name: 'What came of it' })).toContainText(symptom)
  await page.getByRole('link', { name: 'Split it' }).click()
  await expect(page.getByText('It is cited by:')).toBeVisible()
  await page.getByLabel('What does it say, in one sentence?').first().fill(`Beds are too few ${word}`)
  await page.getByRole('button', { name: 'Split it into 2' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByLabel('What does it say, in one sentence?').nth(1).fill(`Lifts are too few ${word}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Split it into 2' }).click()
  await expect(page.getByText('The insight is split into 2')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: `Beds are too few ${word}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Beds are too few' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'What came of it' })).toContainText(symptom)
  const part = page.url()

  await page.getByRole('link', { name: 'Merge it with others' }).click()
  await page.getByRole('button', { name: 'Merge them' }).click()
  await expect(page.getByText('Choose an insight from the list').first()).toBeVisible()
  await choose(page, 'Merge it with', `enough ${word}`)
  await page.getByLabel(`There are not enough beds ${word}`).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Merge 2 into one' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'There are not enough beds' })).toBeFocused()
  await page.goto(part)
  await expect(page).toHaveURL(new RegExp(same.id))
  await expect(
    page.getByText('You followed the address of an insight that is part of this one now'),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'What came of it' })).toContainText(symptom)
  await expectAccessible(page)
})

test('shows a reader what is known, and not who said it', async ({ page }) => {
  await signInAs(page, 'Viewer')
  const home = page.url()
  await openPage(page, 'Insights')
  const menu = page.getByRole('navigation', { name: 'Listen' })
  await expect(menu.getByRole('link', { name: 'Themes' })).toBeVisible()
  await expect(menu.getByRole('link', { name: 'Conversations' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /Suggest|Write down|Paste/ })).toHaveCount(0)
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Where it comes from' })).toBeVisible()
  await expect(page.getByText('Who they are')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Conversations it rests on' })).toHaveCount(0)
  await expectAccessible(page)
  await openPage(page, 'Themes')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expectAccessible(page)
  await page.goto(`${home}/conversations`)
  await expect(page.getByText('Conversations are read by leads and facilitators alone.')).toBeVisible()
  await expectAccessible(page)
})

test('is told by somebody without an account, by their link', async ({ page, browser }) => {
  const told = `Samples wait at the hatch ${unique()}`
  await signInAs(page, 'Facilitator')
  const home = page.url()
  const { post: write } = await asRole(page, 'LEAD')
  const person = await write('/stakeholders', { name: `Gia ${unique()}` })
  const { url } = await write(`/stakeholders/${person.id}/participation-links`, { purpose: 'INSIGHT' })
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const guest = await context.newPage()
  await guest.goto(`/p${new URL(url).hash}`)
  await expect(guest.getByRole('heading', { level: 1, name: 'What do you see' })).toBeVisible()
  await guest.getByLabel('What have you seen or heard?').fill(told)
  await guest.getByRole('button', { name: 'Send', exact: true }).first().click()
  await expect(guest.getByRole('link', { name: 'Choose which it is' })).toBeVisible()
  await expectAccessible(guest)
  await guest.getByLabel('Which is it?').selectOption('CHALLENGE')
  await guest.getByRole('button', { name: 'Send', exact: true }).first().click()
  await expect(guest.getByText('We have it. Is there anything else?')).toBeVisible()
  await expect(guest.getByText('We have yet to look at it.')).toBeVisible()
  await expectAccessible(guest)
  await context.close()
  await page.goto(`${home}/insights/suggested`)
  await expect(page.getByRole('listitem').filter({ hasText: told })).toContainText(
    'by somebody through their own link',
  )
})

test('tells who could act, by theme and by month', async ({ page }) => {
  await signInAs(page, 'Viewer')
  await openPage(page, 'Insights')
  await page.getByRole('link', { name: 'Who could act' }).click()
  await expect(page.getByRole('table', { name: 'Who could act, by theme' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /of “Onward referral”, on which others could act/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Insights' })).toBeVisible()
  await expect(page.getByLabel('Who could act')).toHaveValue('OTHERS')
})

/** An insight of none into a theme. */
async function drag(page: Page, from: string, theme: string) {
  const source = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: from }) })
  const target = page.getByRole('heading', { level: 3, name: theme })
  // both in sight, however many themes there are
  await page.setViewportSize({ width: 1280, height: 6000 })
  await source.hover()
  await page.mouse.down()
  const begin = await middle(source)
  await page.mouse.move(begin.x, begin.y + 12, { steps: 3 })
  // where others add to themes meanwhile, the theme moves under the pointer
  await expect(async () => {
    const end = await middle(target)
    await page.mouse.move(end.x, end.y, { steps: 8 })
    await expect(page.locator('.gr-cluster--over')).toContainText(theme, { timeout: 1000 })
  }).toPass()
  await page.mouse.up()
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function middle(of: Locator) {
  const box = await of.boundingBox()
  if (!box) throw new Error('It is in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
