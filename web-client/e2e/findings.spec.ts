import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible'
import { boardIn } from './board-pictures'
import { confirm } from './call-steps'
import { signInAs } from './sign-in'

test.use({ actionTimeout: 15_000 })
test.describe.configure({ timeout: 180_000 })

test('groups by suggestion, draws a finding, and takes the summary along', async ({ page }) => {
  await signInAs(page, 'Programme lead')
  await boardIn('REFLECT')(page)
  const move = async (to: string) => {
    await page.getByRole('button', { name: `Move everyone to ${to}` }).click()
    if (to === 'Group') await confirm(page, 'Show all notes')
    await expect(page.getByRole('list', { name: 'Phases' }).locator('[aria-current=step]')).toContainText(to)
  }
  await move('Group')
  await page.getByRole('link', { name: 'Suggestions' }).click()
  const card = page.getByRole('region', { name: 'Suggestions' })
  const first = card.getByRole('button', { name: /^Put together/ }).first()
  await expect(first).toBeVisible()
  await expectAccessible(page)
  const count = await card.getByRole('button', { name: /^Put together/ }).count()
  await first.focus()
  await page.keyboard.press('d')
  await expect(card.getByRole('button', { name: /^Put together/ })).toHaveCount(count - 1)
  await card.getByRole('button', { name: /^Undo/ }).click()
  await expect(card.getByRole('button', { name: /^Put together/ })).toHaveCount(count)
  await first.focus()
  await page.keyboard.press('p')
  await expect(page.getByText(/^1 cluster, /)).toBeVisible()
  await card.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText(/^0 clusters, /)).toBeVisible()
  await first.click()
  await expect(page.getByText(/^1 cluster, /)).toBeVisible()

  await move('Vote')
  await move('Discuss')
  await page
    .getByRole('button', { name: /^Draw a finding/ })
    .first()
    .click()
  await expect(page.getByLabel('In a sentence')).toBeFocused()
  await page.getByLabel('In a sentence').fill('After five nobody knows whom to ring')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Draw the finding' }).click()
  const found = page.getByRole('list', { name: /^Found in / })
  await expect(
    found.getByRole('listitem').filter({ hasText: 'After five nobody knows whom to ring' }),
  ).toBeVisible()
  await expect(page.getByLabel('In a sentence')).toBeHidden()
  await expectAccessible(page)

  await move('Commit')
  await page.getByRole('button', { name: 'Close the retrospective' }).click()
  await confirm(page, 'Close it')
  const along = page.getByRole('region', { name: 'Take it along' })
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    along.getByRole('button', { name: 'Download as PDF' }).click(),
  ])
  expect(pdf.suggestedFilename()).toBe('one-number-to-call-third-retrospective.pdf')
  await along.getByRole('button', { name: 'Send to all…' }).click()
  await expectAccessible(page)
  await confirm(page, 'Send it')
  await expect(page.getByText(/^Sent to \d+ people/)).toBeVisible()
  await page.getByRole('button', { name: /^Change the finding/ }).click()
  await page.getByLabel('In a sentence').fill('After five nobody knows whom to ring, or dares to')
  await page.getByRole('button', { name: 'Save it' }).click()
  await expect(
    page.getByText('After five nobody knows whom to ring, or dares to', { exact: true }),
  ).toBeVisible()
  await expectAccessible(page)
})
