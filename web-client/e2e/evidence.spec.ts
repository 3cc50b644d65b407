import { type Browser, expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { choose, confirm } from './call-steps'
import { signInAs, test } from './sign-in'
import { asRole, fillDate, open, unique } from './steps'

// From what one person said to a target, and all the way back.
test.describe.configure({ timeout: 300_000 })
test.use({ actionTimeout: 15_000 })

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

test('goes from a conversation to a target, and back along the trail to the conversation', async ({
  page,
  browser,
}) => {
  const word = unique()
  const conversation = `Waiting at the telephone ${word}`
  const insight = `Practices wait at the telephone for an opinion ${word}`
  const theme = `Telephone ${word}`
  const breakdown = `Nobody picks up ${word}`
  const symptom = `Calls ring out ${word}`
  const challenge = `Nobody answers when a practice calls ${word}`
  const other = `Letters arrive after the patient ${word}`
  const target = `Calls that are answered ${word}`
  await signInAs(page, 'Programme lead')

  await holdConversation(page, conversation)
  await writeInsight(page, insight)
  await expect(page.getByText('Heard from 1 independent voice')).toBeVisible()
  await putIntoTheme(page, insight, theme)
  await pinBreakdown(page, word, breakdown)
  await nameSymptom(page, symptom, word)
  await describeChallenge(page, challenge, word)
  await describeChallenge(page, other)
  await rankByLink(page, browser, `Round ${word}`, [challenge, other])
  await reachTarget(page, challenge, target)

  // Back along the trail.
  await page.getByRole('link', { name: 'How do we know?' }).click()
  await expect(page).toHaveURL(/trail\/TARGET/)
  await expect(heading(page, target)).toBeVisible()
  const sources = page.getByRole('region', { name: 'Up to its sources' })
  for (const source of [challenge, symptom, insight, conversation])
    await expect(sources).toContainText(source)
  await expect(sources).toContainText('1 conversation')
  await expect(sources.getByRole('blockquote')).toContainText('I stand there with the receiver.')
  const thin = page.getByRole('region', { name: 'Where this trail is thin' })
  await expect(thin).toContainText('Nothing but one conversation stands behind it.')
  await expect(thin).toContainText('Only one independent voice stands behind it.')
  await expectAccessible(page)
  await sources.getByRole('link', { name: conversation }).click()
  await expect(heading(page, conversation)).toBeVisible()

  // And down again: all that came of what one person said.
  await page.getByRole('link', { name: 'How do we know?' }).click()
  await expect(page).toHaveURL(/trail\/CONVERSATION/)
  await expect(heading(page, conversation)).toBeVisible()
  const consequences = page.getByRole('region', { name: 'Down to what came of it' })
  for (const came of [insight, theme, breakdown, symptom, challenge, `Round ${word}`, target])
    await expect(consequences).toContainText(came)
  await expect(page.getByRole('region', { name: 'Where this trail is thin' })).toHaveCount(0)
  await expectAccessible(page)

  // Viewers are told what was said, by whom as far as five share it, and not of single conversations.
  const viewer = await browser.newPage()
  await signInAs(viewer, 'Viewer')
  await seeAsViewer(viewer, insight, conversation)
  await viewer.close()
})

async function seeAsViewer(page: Page, insight: string, conversation: string) {
  await open(page, 'Listen', 'Insights')
  await page.getByRole('link', { name: insight }).first().click()
  await expect(heading(page, insight)).toBeVisible()
  await page.getByRole('link', { name: 'How do we know?' }).click()
  await expect(page).toHaveURL(/trail\/INSIGHT/)
  const sources = page.getByRole('region', { name: 'Up to its sources' })
  await expect(sources).toContainText('Fewer than five conversations')
  await expect(page.getByText(conversation)).toHaveCount(0)
  const thin = page.getByRole('region', { name: 'Where this trail is thin' })
  await expect(thin).toContainText('Fewer than five independent voices stand behind it.')
  await expect(thin).toContainText('it may be thin in more ways')
  await expectAccessible(page)
}

async function holdConversation(page: Page, title: string) {
  await open(page, 'Listen', 'Conversations')
  await page.getByRole('link', { name: 'Record a conversation' }).click()
  await choose(page, 'With whom?', 'winterbourne')
  await page
    .getByRole('group', { name: /^May .* be quoted/ })
    .getByLabel('Yes')
    .check()
  await page.getByLabel(/^In the words of/).fill('I stand there with the receiver.')
  await page.getByLabel('How?', { exact: true }).selectOption('PHONE')
  await page.getByLabel('What was it about?').fill(title)
  await page.getByRole('button', { name: 'Save and write down what you heard' }).click()
}

async function writeInsight(page: Page, statement: string) {
  await expect(heading(page, 'Write down an insight')).toBeFocused()
  await page.getByRole('group', { name: 'What is it?' }).getByLabel('Challenge').check()
  await page.getByLabel('What did you learn, in one sentence?').fill(statement)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(heading(page, statement)).toBeFocused()
}

async function putIntoTheme(page: Page, insight: string, theme: string) {
  await open(page, 'Listen', 'Themes')
  await page.getByRole('button', { name: 'New theme' }).click()
  await page.getByLabel('What do they have in common, in a few words?').fill(theme)
  await confirm(page, 'Make it')
  await page.getByRole('checkbox', { name: insight }).press('Space')
  await page.getByRole('checkbox', { name: insight }).press('m')
  await page.getByRole('combobox', { name: 'Where to?' }).fill(theme)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: theme }).getByRole('listitem')).toHaveCount(1)
}

async function pinBreakdown(page: Page, word: string, breakdown: string) {
  await open(page, 'Listen', 'Service models')
  await page.getByRole('link', { name: 'Begin a model' }).click()
  await page.getByRole('radio', { name: 'How it is' }).check()
  await page.getByLabel('Title').fill(`As it is ${word}`)
  await page.getByRole('button', { name: 'Begin it' }).click()
  await page.getByRole('link', { name: 'Add a journey' }).click()
  await page.getByLabel('What is the journey called?').fill('Asking for advice')
  await page.getByRole('button', { name: 'Add the journey' }).click()
  await page.getByRole('link', { name: 'Add a step' }).click()
  await page.getByLabel('What is done?').fill('Rings the ward')
  await page.getByLabel('Who is that?').fill('Practice')
  await page.getByRole('button', { name: 'Add the step' }).click()
  const panel = page.getByRole('complementary', { name: 'What is chosen' })
  await panel.getByRole('link', { name: 'Pin a breakdown to it' }).click()
  await page.getByLabel('What fails?').fill(breakdown)
  await choose(page, 'Which insights does it rest on?', word)
  await page.getByRole('button', { name: 'Pin the breakdown' }).click()
  await expect(panel.getByRole('heading', { name: breakdown })).toBeFocused()
  await expectAccessible(page)
}

async function nameSymptom(page: Page, symptom: string, word: string) {
  await open(page, 'Challenges', 'Symptoms')
  await page.getByRole('link', { name: 'Name a symptom' }).click()
  await page.getByLabel('What does one meet?').fill(symptom)
  await choose(page, 'Insights that tell of it (optional)', word)
  await page.getByRole('button', { name: 'Name it' }).click()
  await expect(heading(page, symptom)).toBeFocused()
}

async function describeChallenge(page: Page, statement: string, symptom?: string) {
  await open(page, 'Challenges', 'Challenges')
  await page.getByRole('link', { name: 'Describe a challenge' }).click()
  await page.getByLabel('What is to be overcome?').fill(statement)
  if (symptom) await choose(page, 'Symptoms in which it shows (optional)', symptom)
  await page.getByRole('button', { name: 'Describe it' }).click()
  await expect(heading(page, statement)).toBeFocused()
}

/** Two people rank by their links alone, each on a phone of their own. */
async function rankByLink(page: Page, browser: Browser, title: string, [first, second]: [string, string]) {
  const links = await openRound(page, title, [first, second])
  for (const { name, link } of links) {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
    const ballot = await phone.newPage()
    await ballot.goto(`/p${link}`)
    for (const statement of [first, second])
      await ballot.getByRole('button', { name: `Rank: ${statement}` }).click()
    await expectAccessible(ballot)
    await ballot.getByRole('button', { name: 'Send my ranking' }).click()
    await expect(heading(ballot, `Thank you, ${name}`)).toBeFocused()
    await phone.close()
  }
  await page.reload()
  await page.getByRole('button', { name: 'Close it now' }).click()
  await expect(page.getByText('2 ballots are counted.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Close it now' }).click()
  await page.getByRole('link', { name: 'See the result' }).first().click()
  await expect(page.getByRole('heading', { name: 'The ballots do not disagree' })).toBeVisible()
  await expectAccessible(page)
}

/** A round drafted and opened in the browser, and the links of two people, as their mails hold them. */
async function openRound(page: Page, title: string, challenges: string[]) {
  await open(page, 'Challenges', 'Prioritisation')
  await page.getByRole('link', { name: 'New round' }).click()
  await expect(heading(page, 'New round')).toBeFocused()
  await page.getByLabel('Title').fill(title)
  for (const statement of challenges) await page.getByRole('checkbox', { name: statement }).check()
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(heading(page, title)).toBeVisible()
  await page.getByRole('button', { name: 'Open the round' }).click()
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByText('The round is open')).toBeVisible()

  const [, prioritisationId] = /prioritisations\/([0-9a-f-]{36})/.exec(page.url()) ?? []
  const { post } = await asRole(page, 'LEAD')
  const links: { name: string; link: string }[] = []
  for (const name of ['Priya', 'Owen']) {
    const person = await post('/stakeholders', { name: `${name} ${title}` })
    const made = await post(`/stakeholders/${person.id}/participation-links`, {
      purpose: 'BALLOT',
      prioritisationId,
    })
    links.push({ name, link: new URL(made.url).hash })
  }
  return links
}

async function reachTarget(page: Page, challenge: string, title: string) {
  await page.getByRole('link', { name: challenge }).first().click()
  await expect(heading(page, challenge)).toBeVisible()
  await page.getByRole('link', { name: 'Set a target' }).first().click()
  await page.getByLabel('What is the target called?').fill(title)
  await page.getByLabel('Value of the baseline').fill('50')
  await fillDate(page, 'Day of the baseline', ['1', '1', '2026'])
  await page.getByLabel('Where is it to come?').fill('90')
  await fillDate(page, 'By when?', ['1', '1', '2099'])
  await page.getByRole('button', { name: 'Set it' }).click()
  for (const [month, value] of [
    ['2', '60'],
    ['3', '66'],
    ['4', '75'],
  ] as const) {
    await page.getByRole('link', { name: 'Add a reading' }).first().click()
    await fillDate(page, 'Of which day?', ['1', month, '2026'])
    await page.getByLabel('What was measured?').fill(value)
    await page.getByRole('button', { name: 'Add it' }).click()
    await expect(page.getByText('The reading is added')).toBeVisible()
  }
  await expect(page.getByText('On track', { exact: true })).toBeVisible()
  await expectAccessible(page)
}
