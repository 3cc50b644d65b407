import { expect } from '@playwright/test'
import { expectAccessible } from './accessible'
import { choose, confirm } from './call-steps'
import {
  addJourney,
  beginModel,
  close,
  inPicture,
  look,
  openModels,
  outlineOf,
  panel,
  press,
} from './model-steps'
import { signInAs, test } from './sign-in'
import { unique } from './steps'

// Each state is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 300_000 })

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
