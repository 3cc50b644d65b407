import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { confirm } from './call-steps'
import { signInAs, test } from './sign-in'
import { projectWithTeam } from './sitting'
import { fillDate, unique } from './steps'

test.use({ actionTimeout: 15_000 })
test.describe.configure({ timeout: 120_000 })

const agreedNow = (page: Page) => page.getByRole('list', { name: 'Agreed at this retrospective' })
const lastTime = (page: Page) => page.getByRole('list', { name: 'Last time’s actions' })

async function plan(page: Page, home: string, project: string, title: string, month: string) {
  await page.goto(`${home}/retrospectives/new?projectId=${project}`)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('With names').check()
  await fillDate(page, 'The team meets on', ['1', month, '2098'])
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

async function moveTo(page: Page, phase: string) {
  await page.getByRole('button', { name: `Move everyone to ${phase}` }).click()
  if (phase === 'Group') await confirm(page, 'Show all notes')
  await expect(page.getByRole('list', { name: 'Phases' }).locator('[aria-current=step]')).toContainText(phase)
}

test('agrees what will be done, and looks at it again until it is done or dropped', async ({
  page,
  request,
}) => {
  await signInAs(page, 'Facilitator')
  const name = unique()
  const { home, project } = await projectWithTeam(page, request, `Rota ${name}`)
  await plan(page, home, project, `First ${name}`, '2')
  for (const phase of ['Reflect', 'Group', 'Vote', 'Discuss']) await moveTo(page, phase)

  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Choose who sees to it')
  await expectAccessible(page)
  await page.getByLabel('What will be done?').fill('Tape the rota to the handset')
  await page.getByLabel('Who sees to it?').selectOption({ index: 1 })
  await fillDate(page, 'By when?', ['15', '2', '2026'])
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(agreedNow(page)).toContainText('Tape the rota to the handset')
  await expect(agreedNow(page)).toContainText('Overdue')
  await page.getByLabel('What will be done?').fill('Write to the practices')
  await page.getByLabel('Who sees to it?').selectOption({ index: 2 })
  await fillDate(page, 'By when?', ['15', '2', '2098'])
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(agreedNow(page).getByRole('listitem')).toHaveCount(2)
  await moveTo(page, 'Commit')
  await page.getByRole('button', { name: 'Close the retrospective' }).click()
  await confirm(page, 'Close it')
  await expect(page.getByRole('button', { name: 'Add one that was forgotten' })).toBeVisible()

  await plan(page, home, project, `Second ${name}`, '3')
  await moveTo(page, 'Reflect')
  await expect(lastTime(page).getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: /^Done.*Tape the rota/ }).click()
  await page.getByLabel('What changed because of it?').fill('Calls after five are answered')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'It is done' }).click()
  await expect(lastTime(page)).toContainText('Calls after five are answered')
  for (const phase of ['Group', 'Vote', 'Discuss', 'Commit']) await moveTo(page, phase)
  await page.getByRole('button', { name: 'Close the retrospective' }).click()
  await confirm(page, 'Close it')

  await page.goto(`${home}/projects/${project}`)
  const card = page.getByRole('region', { name: 'Open actions' })
  await expect(card).toContainText('carried over once')
  await card.getByRole('button', { name: /^Drop.*Write to the practices/ }).click()
  await page.getByLabel('Why does nothing come of it?').fill('They have stopped asking')
  await page.getByRole('button', { name: 'Drop it' }).click()
  await expect(card).toContainText('There is nothing that the team has still to do')
  await expectAccessible(page)

  await card.getByRole('link', { name: 'See all of its actions' }).click()
  await expect(page.getByText('100% done.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Write to the practices/ })).toContainText('Dropped')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Write to the practices' }).click()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await page.getByLabel('It is still to be done').check()
  await fillDate(page, 'By when?', ['1', '3', '2098'])
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The action is saved')).toBeVisible()
})
