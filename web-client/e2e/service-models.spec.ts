import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { choose, confirm } from './call-steps'
import { signInAs, test } from './sign-in'
import { unique } from './steps'

// Each state is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 300_000 })

async function openModels(page: Page) {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Listen' }).click()
  await page.getByRole('navigation', { name: 'Listen' }).getByRole('link', { name: 'Service models' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Service models' })).toBeFocused()
}

async function beginModel(page: Page, kind: 'How it is' | 'How it could be', title: string) {
  await openModels(page)
  await page.getByRole('link', { name: 'Begin a model' }).click()
  await page.getByRole('radio', { name: kind }).check()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Begin it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

async function addJourney(page: Page, name: string) {
  await page.getByRole('link', { name: 'Add a journey' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Add a journey' })).toBeFocused()
  await page.getByLabel('What is the journey called?').fill(name)
  await page.getByRole('button', { name: 'Add the journey' }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'What is chosen' })
const outlineOf = (page: Page, journey: string) => page.getByRole('list', { name: journey, exact: true })
const inPicture = (page: Page, name: RegExp) => page.locator('.sm-frame').getByRole('button', { name })

async function look(page: Page, way: 'Picture' | 'Outline') {
  await page.getByRole('link', { name: way, exact: true }).click()
}

async function close(page: Page) {
  await panel(page).getByRole('link', { name: 'Close' }).click()
  await expect(panel(page)).toBeHidden()
}

/** One step after the other, the first by somebody new, the others by the same. */
async function addSteps(page: Page, titles: string[]) {
  for (const [index, title] of titles.entries()) {
    await page.getByRole('link', { name: 'Add a step', exact: true }).click()
    await page.getByLabel('What is done?').fill(title)
    if (index === 0) await page.getByLabel('Who is that?').fill('Ward')
    await page.getByRole('button', { name: 'Add the step' }).click()
    await expect(panel(page).getByRole('heading', { name: title })).toBeFocused()
  }
  await close(page)
}

/** Where the box of a step stands in the picture, however far the page is scrolled. */
async function boxOf(page: Page, name: RegExp) {
  const [box, frame] = await Promise.all([
    inPicture(page, name).boundingBox(),
    page.locator('.sm-frame').boundingBox(),
  ])
  if (!box || !frame) throw new Error(`${name} is not in the picture`)
  return { x: box.x - frame.x, y: box.y - frame.y }
}

/** Presses a link without a mouse. */
async function press(link: Locator) {
  await link.focus()
  await link.press('Enter')
}

test('draws how it is by the keyboard and by the picture, and pins what fails to it', async ({ page }) => {
  const word = unique()
  const journey = `Asking for advice ${word}`
  await signInAs(page, 'Facilitator')
  await openModels(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Begin a model' }).click()
  await page.getByRole('button', { name: 'Begin it' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Title').fill(`As it is ${word}`)
  await page.getByRole('button', { name: 'Begin it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `As it is ${word}` })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'It shows no journey yet' })).toBeVisible()
  await expectAccessible(page)
  await addJourney(page, journey)
  await expect(page.getByRole('heading', { name: 'Nobody acts here yet' })).toBeVisible()
  await expectAccessible(page)

  // The outline, by the keyboard alone.
  await press(page.getByRole('link', { name: 'Outline', exact: true }))
  await press(page.getByRole('link', { name: 'Add a step' }))
  await expect(panel(page).getByRole('heading', { name: 'Add a step' })).toBeFocused()
  await panel(page).getByRole('button', { name: 'Add the step' }).press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('What is done?').focus()
  await page.keyboard.type('Rings the ward')
  await page.getByLabel('Who is that?').focus()
  await page.keyboard.type('Practice')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Rings the ward' })).toBeFocused()
  await expect(outlineOf(page, journey)).toContainText('Practice')
  await press(panel(page).getByRole('link', { name: 'Add a step after it' }))
  await page.getByLabel('Who does it?').selectOption('Somebody new')
  await page.getByLabel('What is done?').fill('Answers when free')
  await page.getByLabel('Who is that?').fill('Ward')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Answers when free' })).toBeFocused()
  await expect(outlineOf(page, journey)).toContainText('→ Answers when free (hand-off)')
  await expectAccessible(page)

  // The picture, by the mouse.
  await look(page, 'Picture')
  await inPicture(page, /^Answers when free/).click()
  await panel(page).getByRole('link', { name: 'Add a step after it' }).click()
  await page.getByLabel('What is done?').fill('Writes it down')
  await page.getByLabel('Does that step lead to it?').selectOption('No')
  await page.getByRole('button', { name: 'Add the step' }).click()
  await expect(inPicture(page, /^Writes it down, Ward/)).toBeVisible()
  await page.getByRole('link', { name: 'Link two steps' }).click()
  await page.getByRole('button', { name: 'Link them' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByLabel('From which step?').selectOption('2. Answers when free')
  await page.getByLabel('To which step?').selectOption('3. Writes it down')
  await page.getByLabel('Goes on in the same hands').check()
  await page.getByLabel('By what does it pass? (optional)').fill('a sheet on the wall')
  await page.getByRole('button', { name: 'Link them' }).click()
  await expect(panel(page).getByText('Goes on in the same hands, by a sheet on the wall.')).toBeVisible()
  await expectAccessible(page)

  // Somebody who acts but does nothing yet.
  await page.getByRole('link', { name: 'Add an actor' }).click()
  await page.getByLabel('Who is it?').fill('Patient')
  await page.getByRole('button', { name: 'Add the actor' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Patient' })).toBeFocused()
  await panel(page).getByRole('button', { name: 'Delete it' }).click()
  await expectAccessible(page)
  await confirm(page, 'Delete it')
  await expect(inPicture(page, /^Patient/)).toHaveCount(0)

  // What fails, at a step and at a link.
  await inPicture(page, /^Answers when free/).click()
  await panel(page).getByRole('link', { name: 'Pin a breakdown to it' }).click()
  await page.getByRole('button', { name: 'Pin the breakdown' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByText('Choose at least one insight that says so').last()).toBeVisible()
  await page.getByLabel('What fails?').fill('Nobody picks up')
  await choose(page, 'Which insights does it rest on?', 'the')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Pin the breakdown' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Nobody picks up' })).toBeFocused()
  await expect(panel(page).getByRole('heading', { name: 'What people said' })).toBeVisible()
  await expect(inPicture(page, /^Answers when free, Ward\. Breakdown: Nobody picks up/)).toBeVisible()
  await inPicture(page, /^Answers when free/).click()
  await expect(panel(page).getByText(/^It cannot be deleted yet/)).toBeVisible()
  await inPicture(page, /^Link: Rings the ward → Answers when free/).click()
  await panel(page).getByRole('link', { name: 'Pin a breakdown to it' }).click()
  await page.getByLabel('What fails?').fill('It rings out')
  await choose(page, 'Which insights does it rest on?', 'phone')
  await page.getByRole('button', { name: 'Pin the breakdown' }).click()
  await expect(panel(page).getByText('Breakdown at Rings the ward → Answers when free.')).toBeVisible()
  await expectAccessible(page)

  // How it is known, and back to where it is pinned.
  await panel(page).getByRole('link', { name: 'How do we know?' }).click()
  await expect(page.getByRole('region', { name: 'The trail' })).toBeVisible()
  await page.goBack()
  await expect(panel(page).getByRole('heading', { name: 'It rings out' })).toBeVisible()
  await page.goto(page.url().replace(/[^/]*at=pin%3A([0-9a-f-]{36}).*/, 'pins/$1'))
  await expect(panel(page).getByRole('heading', { name: 'It rings out' })).toBeVisible()

  // The outline tells all of it.
  await close(page)
  await look(page, 'Outline')
  for (const words of ['Rings the ward', 'Breakdown: Nobody picks up', 'Breakdown: It rings out'])
    await expect(outlineOf(page, journey)).toContainText(words)
  await expect(outlineOf(page, journey)).toContainText(
    '→ Writes it down, by a sheet on the wall (goes on in the same hands)',
  )
  await expectAccessible(page)
})

test('is arranged by hand, and tells two people at once who was first', async ({ page, context }) => {
  const title = `Arranged ${unique()}`
  await signInAs(page, 'Facilitator')
  await beginModel(page, 'How it is', title)
  await addJourney(page, 'Going home')
  await addSteps(page, ['Writes the summary', 'Sends it', 'Opens it'])
  const before = await boxOf(page, /^Opens it/)

  // By the keyboard, by buttons, by the mouse; and back to what lays itself out.
  await inPicture(page, /^Opens it/).press('Shift+ArrowDown')
  await expect(page.getByText('Opens it: column 3, row 2 of its lane')).toBeAttached()
  await expect.poll(async () => (await boxOf(page, /^Opens it/)).y).toBeGreaterThan(before.y + 20)
  await expect(inPicture(page, /^Opens it/)).toBeFocused()
  await inPicture(page, /^Opens it/).press('Enter')
  await panel(page).getByRole('button', { name: 'Left' }).click()
  await expect.poll(async () => (await boxOf(page, /^Opens it/)).x).toBeLessThan(before.x - 50)
  await expectAccessible(page)
  await close(page)
  const sends = await boxOf(page, /^Sends it/)
  await inPicture(page, /^Sends it/).dragTo(page.locator('.sm-frame'), {
    sourcePosition: { x: 20, y: 10 },
    targetPosition: { x: sends.x + 20, y: sends.y + 110 },
    force: true,
  })
  await expect.poll(async () => (await boxOf(page, /^Sends it/)).y).toBeGreaterThan(sends.y + 20)
  await expect(panel(page)).toBeHidden()
  await page.reload()
  await expect.poll(async () => (await boxOf(page, /^Sends it/)).y).toBeGreaterThan(sends.y + 20)
  await page.getByRole('button', { name: 'Lay it out anew' }).click()
  await expect(page.getByText('The journey is laid out anew')).toBeVisible()
  await expect.poll(async () => (await boxOf(page, /^Opens it/)).y).toBeCloseTo(before.y, 0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await boxOf(page, /^Sends it/)).y).toBeGreaterThan(sends.y + 20)

  // Two change one step.
  await inPicture(page, /^Sends it/).click()
  await panel(page).getByRole('link', { name: 'Change the step' }).click()
  await page.getByLabel('What is done?').fill('Sends it by post')
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('More about it (optional)').fill('Second class')
  await other.getByLabel('What is done?').fill('Sends it in a bag')
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(panel(other).getByRole('heading', { name: 'Sends it in a bag' })).toBeFocused()
  await other.close()
  await page.getByRole('button', { name: 'Save' }).click()
  const conflict = page.getByRole('region', { name: 'Someone else changed this' })
  await expect(conflict).toBeFocused()
  await expect(conflict.getByText('Sends it by post')).toBeVisible()
  await expectAccessible(page)
  await conflict.getByRole('group', { name: 'More about it' }).getByLabel('Take theirs').check()
  await conflict.getByRole('button', { name: 'Go on with these' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Sends it by post' })).toBeFocused()
  await expect(panel(page).getByText('Second class')).toBeVisible()

  // One deletes what another looks at.
  const third = await context.newPage()
  await third.goto(page.url())
  await panel(third).getByRole('button', { name: 'Delete it' }).click()
  await expect(third.getByRole('dialog')).toContainText('With it go 2 links')
  await confirm(third, 'Delete it')
  await expect(inPicture(third, /^Sends it/)).toHaveCount(0)
  await third.close()
  await panel(page).getByRole('link', { name: 'Change the step' }).click()
  await page.getByLabel('What is done?').fill('Sends it twice')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByLabel('What is done?')).toHaveValue('Sends it twice')
})

test('draws how it could be, compares both, and keeps versions and files of them', async ({ page }) => {
  const word = unique()
  const journey = `Going home ${word}`
  const [now, later] = [`Now ${word}`, `Later ${word}`]
  await signInAs(page, 'Programme lead')
  await beginModel(page, 'How it is', now)
  await addJourney(page, journey)
  await addSteps(page, ['Writes the summary', 'Posts it', 'Opens it'])
  for (const [step, breakdown] of [
    ['Posts it', 'It arrives after the patient'],
    ['Opens it', 'Nobody knows who opens it'],
  ] as const) {
    await inPicture(page, new RegExp(`^${step}`)).click()
    await panel(page).getByRole('link', { name: 'Pin a breakdown to it' }).click()
    await page.getByLabel('What fails?').fill(breakdown)
    await choose(page, 'Which insights does it rest on?', 'the')
    await page.getByRole('button', { name: 'Pin the breakdown' }).click()
    await expect(panel(page).getByRole('heading', { name: breakdown })).toBeFocused()
  }
  await close(page)

  // A version, to come back to.
  await page.getByRole('button', { name: 'Keep a version' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('What is new in it?').fill('Shown to the ward')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Version 1 is kept')).toBeVisible()

  // How it could be begins with how it is.
  await beginModel(page, 'How it could be', later)
  await expectAccessible(page)
  await page.getByRole('button', { name: `Take it over “${journey}”` }).click()
  await expect(page.getByText('The journey is taken over, with 3 steps')).toBeVisible()
  await inPicture(page, /^Posts it/).click()
  await panel(page).getByRole('link', { name: 'Change the step' }).click()
  await expect(page.getByLabel('Which step of how it is does it go on with?')).toHaveValue(/.+/)
  await page.getByLabel('What is done?').fill('Sends it at once')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Sends it at once' })).toBeFocused()
  await panel(page).getByRole('link', { name: 'Pin an improvement to it' }).click()
  await page.getByLabel('What would be better?').fill('It is there before the patient')
  await choose(page, 'Which insights does it rest on?', 'the')
  await page.getByLabel(`It arrives after the patient (${journey})`).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Pin the improvement' }).click()
  await expect(panel(page).getByRole('heading', { name: 'It is there before the patient' })).toBeFocused()
  await expect(panel(page).getByText('It arrives after the patient')).toBeVisible()
  await expectAccessible(page)
  await inPicture(page, /^Opens it/).click()
  await panel(page).getByRole('button', { name: 'Delete it' }).click()
  await confirm(page, 'Delete it')
  await page.getByRole('link', { name: 'Add a step' }).click()
  await page.getByLabel('What is done?').fill('Reads it with the patient')
  await page.getByRole('button', { name: 'Add the step' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Reads it with the patient' })).toBeFocused()

  // Beside each other.
  await page.getByRole('link', { name: 'Compare how it is and how it could be' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How it is, and how it could be' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Nothing answers 1 breakdown yet' })).toBeVisible()
  await expect(page.getByText('2 steps stay, 1 goes, 1 comes.')).toBeVisible()
  const stays = page.getByRole('region', { name: 'What stays' })
  await expect(stays.getByRole('listitem').filter({ hasText: 'Sends it at once' }).first()).toContainText(
    'Posts it',
  )
  await expect(page.getByRole('region', { name: 'What goes' })).toContainText('Opens it')
  await expect(page.getByRole('region', { name: 'What comes' })).toContainText('Reads it with the patient')
  await expect(page.getByRole('row').filter({ hasText: 'Nobody knows who opens it' })).toContainText(
    'Nothing yet',
  )
  await expect(page.getByRole('row').filter({ hasText: 'It arrives after' })).toContainText(
    'It is there before',
  )
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Pictures' }).click()
  await expect(page.locator('.sm-drawing')).toHaveCount(2)
  await expectAccessible(page)

  // An earlier version, and what changed since.
  await page.getByRole('link', { name: 'Nobody knows who opens it' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Nobody knows who opens it' })).toBeVisible()
  await close(page)
  await inPicture(page, /^Posts it/).click()
  await panel(page).getByRole('link', { name: 'Change the step' }).click()
  await page.getByLabel('What is done?').fill('Posts it on Friday')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Posts it on Friday' })).toBeFocused()
  await close(page)
  await page.getByRole('link', { name: 'Version 1' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Version 1' })).toBeFocused()
  await expect(page.getByText('Changed: step “Posts it on Friday”')).toBeVisible()
  await page.getByText('As an outline').click()
  await expect(outlineOf(page, journey)).toContainText('Posts it')
  await expect(outlineOf(page, journey)).not.toContainText('on Friday')
  await expectAccessible(page)
  await page.getByRole('link', { name: now }).click()

  // As files.
  await expect(page.locator('.sm-drawing')).toBeVisible()
  const svg = await saved(page, 'SVG')
  expect(svg.toString()).toContain('Posts it on')
  expect(svg.toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  const png = await saved(page, 'PNG')
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  const json = JSON.parse((await saved(page, 'JSON')).toString())
  expect(json.breakdowns).toHaveLength(2)
  expect(json.flows).toMatchObject([{ name: journey }])
})

async function saved(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  return readFile(await (await coming).path())
}

test('is read by those who may not change it', async ({ page }) => {
  const title = `To be read ${unique()}`
  await signInAs(page, 'Facilitator')
  await beginModel(page, 'How it is', title)
  await addJourney(page, 'Asking')
  await page.getByRole('link', { name: 'Add a step' }).click()
  await page.getByLabel('What is done?').fill('Asks')
  await page.getByLabel('Who is that?').fill('Practice')
  await page.getByRole('button', { name: 'Add the step' }).click()
  await expect(inPicture(page, /^Asks, Practice/)).toBeVisible()
  await page
    .getByRole('button', { name: 'Sign out' })
    .or(page.getByRole('link', { name: 'Sign out' }))
    .click()

  await signInAs(page, 'Viewer')
  await openModels(page)
  await expect(page.getByRole('link', { name: 'Begin a model' })).toHaveCount(0)
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  await inPicture(page, /^Asks, Practice/).click()
  await expect(panel(page).getByText('Step 1, by Practice.')).toBeVisible()
  await expect(panel(page).getByRole('link')).toHaveText(['Close'])
  await expect(page.getByRole('link', { name: /^(Add|Link|Pin|Rename|Change)/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^(Keep|Delete|Lay)/ })).toHaveCount(0)
  await expectAccessible(page)
})
