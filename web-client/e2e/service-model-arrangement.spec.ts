import { expect } from '@playwright/test'
import { expectAccessible } from './accessible'
import { confirm } from './call-steps'
import { addJourney, addSteps, beginModel, boxOf, close, inPicture, panel } from './model-steps'
import { signInAs, test } from './sign-in'
import { unique } from './steps'

// Each state is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 300_000 })

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
