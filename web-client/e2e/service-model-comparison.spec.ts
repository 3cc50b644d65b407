import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { choose, confirm } from './call-steps'
import { addJourney, addSteps, beginModel, close, inPicture, outlineOf, panel } from './model-steps'
import { signInAs, test } from './sign-in'
import { unique } from './steps'

// Each state is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 300_000 })

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
  const both = (await saved(page, 'SVG')).toString()
  for (const words of [
    'How it could be',
    'Goes: is not there afterwards',
    'Nothing answers “Nobody knows who opens it” yet.',
    '“It arrives after the patient” is answered by “It is there before the patient”.',
  ])
    expect(both).toContain(words)

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
  await expect(page.getByRole('region', { name: 'What changed (1)' })).toContainText(
    'Step “Posts it on Friday”, before “Posts it”',
  )
  await page.getByText('As an outline').click()
  await expect(outlineOf(page, journey)).toContainText('Posts it')
  await expect(outlineOf(page, journey)).not.toContainText('on Friday')
  await expectAccessible(page)

  // Any two versions beside each other, by an address that holds both.
  await page.getByRole('link', { name: 'Compare it with another' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What changed between versions' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'From version 1 to what it is now' })).toBeVisible()
  await expect(page.getByText('1 part differs.').first()).toBeVisible()
  await expect(page.locator('.sm-drawing')).toHaveCount(2)
  await expectAccessible(page)
  await page.getByRole('link', { name: now }).click()
  await keepVersion(page, 'Posted on Fridays', 2)
  await inPicture(page, /^Writes the summary/).click()
  await panel(page).getByRole('link', { name: 'Add a step after it' }).click()
  await page.getByLabel('What is done?').fill('Has it signed')
  await page.getByRole('button', { name: 'Add the step' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Has it signed' })).toBeFocused()
  await close(page)
  await keepVersion(page, 'Somebody signs it', 3)
  await page.getByRole('link', { name: 'Compare versions' }).click()
  await expect(page.getByRole('heading', { name: 'From version 2 to version 3' })).toBeVisible()
  const came = page.getByRole('region', { name: /^What came/ })
  await expect(came).toContainText(`Step “Has it signed” (${journey})`)
  await expect(page.getByRole('region', { name: /^What changed/ })).toHaveCount(0)
  await page.getByLabel('One version').selectOption('Version 1')
  await expect(page).toHaveURL(/since=1&until=3/)
  await expect(page.getByRole('heading', { name: 'From version 1 to version 3' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^What changed/ })).toContainText('before “Posts it”')
  await page.reload()
  await expect(came).toContainText('Has it signed')
  await expect(page.locator('.sm-drawing')).toHaveCount(2)
  await expectAccessible(page)
  expect((await saved(page, 'SVG')).toString()).toContain('version 1 and version 3')
  await page.getByLabel('The other').selectOption('Version 1')
  await expect(page.getByRole('heading', { name: 'Both are version 1' })).toBeVisible()
  await page.getByRole('link', { name: now }).click()

  // As files, which are understood by themselves.
  await expect(page.locator('.sm-drawing')).toBeVisible()
  const svg = await saved(page, 'SVG')
  for (const words of [
    'Posts it on',
    'Hand-off: the work passes into other hands',
    '“It arrives after the patient” is answered by “It is there before the patient”.',
    'Nothing answers “Nobody knows who opens it” yet.',
  ])
    expect(svg.toString()).toContain(words)
  expect(svg.toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  const png = await saved(page, 'PNG')
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  const json = JSON.parse((await saved(page, 'JSON')).toString())
  expect(json.breakdowns).toHaveLength(2)
  expect(json.flows).toMatchObject([{ name: journey }])
})

async function keepVersion(page: Page, note: string, number: number) {
  await page.getByRole('button', { name: 'Keep a version' }).click()
  await page.getByLabel('What is new in it?').fill(note)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText(`Version ${number} is kept`)).toBeVisible()
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  return readFile(await (await coming).path())
}
