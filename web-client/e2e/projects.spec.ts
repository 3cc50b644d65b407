import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { beginProject, confirm, openProjects } from './call-steps'
import { decidedCall } from './chosen'
import { signInAs, test } from './sign-in'
import { fillDate, unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 240_000 })

async function openProject(page: Page, title: string) {
  await openProjects(page)
  await page.getByRole('searchbox', { name: 'Search by title' }).fill(title)
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

test('makes a project of a chosen proposal, with a team that has time of its own, and milestones', async ({
  page,
  request,
}) => {
  const word = unique()
  const title = `Book it yourself ${word}`
  await signInAs(page, 'Programme lead')
  await decidedCall(page, request, `Two teams ${word}`, [{ title, days: 9, chosen: true }])
  await openProjects(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'New project' }).first().click()
  await page.getByLabel('Call', { exact: true }).selectOption({ label: `Two teams ${word}` })
  await page.getByRole('radio', { name: title }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Make it a project' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page.getByText('No milestone yet')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Say what it wants to achieve' }).click()
  await page.getByRole('textbox', { name: 'Goals' }).fill('Nobody is sent back\nBooked within a day')
  await page.reload()
  await expect(page.getByText('We kept what you had typed here.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Booked within a day')).toBeVisible()

  await page.getByRole('link', { name: 'Add somebody' }).click()
  const who = page.getByRole('combobox', { name: 'Who joins?' })
  await who.fill('adaeze')
  await expect(page.getByRole('option').first()).toBeVisible()
  await who.press('ArrowDown')
  await who.press('Enter')
  await page.getByLabel('What do they do in it?').fill('Runs the clinic')
  await page.getByLabel('Time kept free for it').fill('240')
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByLabel('What that costs over the whole project').fill('7001')
  await page.getByRole('button', { name: 'Add to the team' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('and the call has £7,000 left to promise')
  await expectAccessible(page)
  await page.getByLabel('What that costs over the whole project').fill('1200')
  await page.getByRole('button', { name: 'Add to the team' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Runs the clinic' })).toContainText('4 hours a month')

  await page.getByRole('link', { name: 'Add a milestone' }).click()
  await page.getByLabel('What will have been reached?').fill('First booking')
  await fillDate(page, 'By when? (optional)', ['1', '10', '2026'])
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add it' }).click()
  const milestones = page.getByRole('region', { name: 'Milestones' })
  await expect(milestones.getByText('Overdue')).toBeVisible()
  await page.getByRole('button', { name: 'Start it' }).click()
  await expectAccessible(page)
  await confirm(page, 'Start it')
  await expect(page.getByText('The project is under way')).toBeVisible()
  await expectAccessible(page)
  await milestones.getByRole('button', { name: /^Reached today/ }).click()
  await expect(milestones.getByText('1 of 1 reached')).toBeVisible()
  await page.getByRole('button', { name: /^View as table/ }).click()
  await expect(page.getByRole('row', { name: /^This project/ })).toContainText('£4,200')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Complete it' }).click()
  await confirm(page, 'Complete it')
  await expect(page.getByText('Completed. Its days have been given.')).toBeVisible()
  await openProjects(page)
  await page.getByLabel('State').selectOption('Completed')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('1 of 1 reached')
  await expectAccessible(page)
})

test('promises no more than there is unless a lead says why, and lets a reserve take a place', async ({
  page,
  request,
}) => {
  const word = unique()
  const [large, larger, reserve] = [`Large ${word}`, `Larger ${word}`, `Reserve ${word}`]
  const call = `Twenty days ${word}`
  await signInAs(page, 'Programme lead')
  await decidedCall(page, request, call, [
    { title: large, days: 12, chosen: true },
    { title: larger, days: 15, chosen: true },
    { title: reserve, days: 6, chosen: false },
  ])
  await beginProject(page, call, large)
  await expect(page.getByRole('heading', { level: 1, name: large })).toBeFocused()
  await beginProject(page, call, larger)
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText(
    'asks for 15 facilitator days more, and the call has 8 facilitator days left',
  )
  await expectAccessible(page)
  await page.getByLabel('Or why is it promised all the same?').fill('The trust lends us a facilitator')
  await page.getByRole('button', { name: 'Promise it all the same' }).click()
  await expect(page.getByRole('heading', { level: 1, name: larger })).toBeFocused()
  await expect(page.getByText('The trust lends us a facilitator')).toBeVisible()
  await expect(page.getByText('which makes 7 more than the 20 there are')).toBeVisible()
  await expectAccessible(page)

  await openProject(page, large)
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await page.getByLabel('Why?').fill('The practice that led it has merged')
  const place = page.getByLabel('Which proposal takes its place?')
  await expect(place).toHaveValue('')
  const next = await place.getByRole('option', { name: reserve }).getAttribute('value')
  await place.selectOption(next)
  await expectAccessible(page)
  await confirm(page, 'Withdraw it')
  await expect(page.getByText('The practice that led it has merged')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Make it a project' }).click()
  await expect(page.getByRole('radio', { name: reserve })).toBeChecked()
  await page.getByRole('button', { name: 'Make it a project' }).click()
  await expect(page.getByRole('alert')).toContainText('and the call has 5 facilitator days left')
})
