import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { confirm } from './call-steps'
import { signInAs, test } from './sign-in'
import { projectWithTeam } from './sitting'
import { fillDate, unique } from './steps'

// Each phase is looked at in three widths, by whoever leads and by who takes part.
test.use({ actionTimeout: 15_000 })
test.describe.configure({ timeout: 240_000 })

const phone = { width: 390, height: 844 }

async function moveTo(page: Page, phase: string, sure?: string) {
  await page.getByRole('button', { name: `Move everyone to ${phase}` }).click()
  if (sure) await confirm(page, sure)
  await expectPhase(page, phase)
}

const expectPhase = (page: Page, phase: string) =>
  expect(page.getByRole('list', { name: 'Phases' }).locator('[aria-current=step]')).toContainText(phase)

async function write(page: Page, column: string, text: string) {
  const box = page.getByRole('textbox', { name: `Your note on “${column}”` })
  await box.fill(text)
  await box.press('Enter')
  await expect(page.getByRole('region', { name: column }).getByRole('listitem')).toContainText([text])
}

const note = (page: Page, text: string) => page.getByRole('checkbox', { name: new RegExp(text) })

test('looks back with a team, from planning to what was found', async ({ page, request, browser }) => {
  const title = `Look back ${unique()}`
  await signInAs(page, 'Facilitator')
  const { home, project } = await projectWithTeam(page, request, `Book it ${unique()}`)

  await page.goto(`${home}/projects/${project}`)
  const card = page.getByRole('region', { name: 'Retrospectives' })
  await expect(card).toContainText('The team has not looked back yet')
  await card.getByRole('link', { name: 'Plan a retrospective' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a retrospective' })).toBeFocused()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('What does it look back on? (optional)').fill('The first two weeks')
  await page.getByLabel('Columns of your own').check()
  await page.getByRole('button', { name: 'Add a column' }).press('Enter')
  await expectAccessible(page)
  await page.getByLabel('What helped, what got in the way').check()
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('alert')).toContainText('Give a day')
  await expectAccessible(page)
  await fillDate(page, 'The team meets on', ['1', '2', '2098'])
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expectPhase(page, 'Prepare')
  await expect(page.getByRole('region', { name: 'Anonymity' })).toContainText(
    'Nobody who uses Interlace sees',
  )
  await expectAccessible(page)

  const context = await browser.newContext({ viewport: phone })
  const other = await context.newPage()
  await signInAs(other, 'Contributor')
  await other.goto(`${home}/retrospectives`)
  await other.getByRole('link', { name: title }).click()
  await expectPhase(other, 'Prepare')

  await moveTo(page, 'Reflect')
  await expectPhase(other, 'Reflect')
  await write(other, 'Got in the way', 'Rang out after five')
  await write(other, 'Helped', 'The new card')
  const box = other.getByRole('textbox', { name: 'Your note on “Got in the way”' })
  await box.fill('- Nobody answers\n- Mrs Smith of bed 4 waited\n- The card is old')
  await other.getByRole('button', { name: 'Write 3 notes' }).click()
  await expect(other.getByRole('region', { name: 'Got in the way' }).getByRole('listitem')).toHaveCount(4)
  await box.fill('Half a thou')
  await other.reload()
  await expect(box).toHaveValue('Half a thou')
  await expect(other.getByText('Live', { exact: true })).toBeVisible()
  await context.setOffline(true)
  await expect(other.getByText('Reconnecting…')).toBeVisible()
  await box.press('Enter')
  await expect(other.getByText('Kept here until the connection is back')).toBeVisible()
  await context.setOffline(false)
  await expect(other.getByText('Kept here until the connection is back')).toBeHidden()
  await expect(other.getByRole('region', { name: 'Got in the way' }).getByRole('listitem')).toHaveCount(5)
  await other.getByRole('button', { name: /^Delete.*Half a thou/ }).click()
  await other.getByRole('switch', { name: 'I am ready to go on' }).click()
  await expect(other.getByRole('switch', { name: 'I am ready to go on' })).toBeChecked()
  await expectAccessible(other)

  await expect(page.getByText('1 of 3 have written')).toBeVisible()
  await expect(page.getByText('1 ready to go on')).toBeVisible()
  await expect(page.getByText('Rang out after five')).toBeHidden()
  await write(page, 'Ideas', 'Put the number on the letter')
  const unshown = page.getByText('Read what is not shown yet')
  await unshown.click()
  await expect(page.getByText(/fewer than three people have written/)).toBeVisible()
  await unshown.click()
  const third = await browser.newPage()
  await signInAs(third, 'Programme lead')
  await third.goto(page.url())
  await write(third, 'Helped', 'The rota')
  await unshown.click()
  await page.getByRole('button', { name: /^Keep it back.*Mrs Smith/ }).click()
  await page.getByLabel('Why?').fill('It names a patient')
  await expectAccessible(page)
  await page.getByLabel('Why?').press('Enter')
  await expect(page.getByRole('button', { name: /^Keep it back.*Mrs Smith/ })).toBeHidden()
  await other.reload()
  await expect(other.getByText('Kept back: It names a patient')).toBeVisible()

  await third.getByRole('button', { name: /^Delete.*The rota/ }).click()
  await expect(third.getByRole('button', { name: /^Delete.*The rota/ })).toBeHidden()
  await third.close()

  await moveTo(page, 'Group', 'Show all notes')
  await expect(note(other, 'Rang out after five')).toBeVisible()
  await expect(other.getByRole('checkbox', { name: /Mrs Smith/ })).toHaveCount(0)
  await expectAccessible(other)

  // by the keyboard alone
  await note(page, 'Rang out after five').focus()
  await page.keyboard.press('Space')
  await note(page, 'Nobody answers').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What do they say, in a few words?')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Nobody knows who answers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nobody knows who answers' })).toBeFocused()
  await expect(page.getByText('2 notes put together as “Nobody knows who answers”')).toBeAttached()
  await note(page, 'The card is old').focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('combobox', { name: 'Where to?' })).toBeFocused()
  await page.keyboard.type('who ans')
  await page.keyboard.press('ArrowDown')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const cluster = page.getByRole('region', { name: 'Nobody knows who answers' })
  await expect(cluster.getByRole('listitem')).toHaveCount(3)
  await expect(
    other.getByRole('region', { name: 'Nobody knows who answers' }).getByRole('listitem'),
  ).toHaveCount(3)

  // and by the mouse
  await drag(page, 'Put the number on the letter', 'The new card')
  await expect(page.getByRole('heading', { name: 'The new card' })).toBeFocused()
  await drag(page, 'The card is old', 'Put the number on the letter')
  await expect(page.getByRole('region', { name: 'The new card' }).getByRole('listitem')).toHaveCount(3)
  await other.getByRole('button', { name: /^Rename.*The new card/ }).click()
  await other.getByLabel('In a few words').fill('A better card')
  await other.getByLabel('In a few words').press('Enter')
  await expect(page.getByRole('heading', { name: 'A better card' })).toBeVisible()
  await page.getByRole('link', { name: 'View as list' }).click()
  await note(page, 'The card is old').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Take out' }).click()
  await expect(page.getByText('2 clusters, 1 note on its own')).toBeVisible()

  await moveTo(page, 'Vote')
  const votes = other.getByRole('group', { name: 'Your votes for: Nobody knows who answers' })
  await votes.getByRole('button', { name: /^Add/ }).click()
  await votes.getByRole('button', { name: /^Add/ }).click()
  await expect(votes).toContainText('2 votes')
  await expect(other.locator('b', { hasText: '3 of 5 votes left' })).toBeVisible()
  await other.getByRole('button', { name: 'Add a vote: A better card' }).click()
  await votes.getByRole('button', { name: /^Remove/ }).click()
  await votes.getByRole('button', { name: /^Add/ }).click()
  await expect(page.getByText('1 of 3 have voted')).toBeVisible()
  await expectAccessible(other)
  await expectAccessible(page)
  await other.reload()
  await expect(votes).toContainText('2 votes')

  await moveTo(page, 'Discuss')
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Nobody knows who answers')
  await page.getByRole('button', { name: /^Talk about this.*Nobody knows/ }).click()
  await page.getByRole('button', { name: '3 min' }).click()
  const talked = other.getByRole('region', { name: 'What is talked about' })
  await expect(talked).toContainText('2 votes')
  await expect(other.getByRole('timer')).toHaveText(/^0[23]:\d\d$/)
  await page.getByRole('button', { name: 'Add 2 minutes' }).click()
  await expect(other.getByRole('timer')).toHaveText(/^0[45]:\d\d$/)
  await expect(talked).toBeVisible()
  await expectAccessible(page)
  await expectAccessible(other)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(other.getByRole('timer')).toBeHidden()

  await moveTo(page, 'Commit')
  await expect(other.getByRole('heading', { name: 'What was found' })).toBeVisible()
  await expectAccessible(other)
  await page.getByRole('button', { name: 'Back to Discuss' }).click()
  await expectPhase(other, 'Discuss')
  await moveTo(page, 'Commit')
  await page.getByRole('button', { name: 'Close the retrospective' }).click()
  await expectAccessible(page)
  await confirm(page, 'Close it')
  await expectPhase(other, 'Closed')
  await expectAccessible(other)
  await context.close()

  await page.goto(`${home}/retrospectives?phase=CLOSED&projectId=${project}`)
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('Closed')
  await expectAccessible(page)
})

/** One note onto another. */
async function drag(page: Page, from: string, to: string) {
  const source = page.getByRole('listitem').filter({ has: note(page, from) })
  const target = page.getByRole('listitem').filter({ has: note(page, to) })
  await source.scrollIntoViewIfNeeded()
  const begin = await source.boundingBox()
  const end = await target.boundingBox()
  if (!begin || !end) throw new Error('Both notes are in sight')
  await page.mouse.move(begin.x + begin.width / 2, begin.y + begin.height / 2)
  await page.mouse.down()
  await page.mouse.move(begin.x + begin.width / 2, begin.y + begin.height / 2 + 12, { steps: 3 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
  await page.mouse.up()
}
