import { expect, type Locator, type Page } from '@playwright/test'

export async function openModels(page: Page) {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Listen' }).click()
  await page.getByRole('navigation', { name: 'Listen' }).getByRole('link', { name: 'Service models' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Service models' })).toBeFocused()
}

export async function beginModel(page: Page, kind: 'How it is' | 'How it could be', title: string) {
  await openModels(page)
  await page.getByRole('link', { name: 'Begin a model' }).click()
  await page.getByRole('radio', { name: kind }).check()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Begin it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

export async function addJourney(page: Page, name: string) {
  await page.getByRole('link', { name: 'Add a journey' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Add a journey' })).toBeFocused()
  await page.getByLabel('What is the journey called?').fill(name)
  await page.getByRole('button', { name: 'Add the journey' }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
}

export const panel = (page: Page) => page.getByRole('complementary', { name: 'What is chosen' })
export const outlineOf = (page: Page, journey: string) =>
  page.getByRole('list', { name: journey, exact: true })
export const inPicture = (page: Page, name: RegExp) => page.locator('.sm-frame').getByRole('button', { name })

export async function look(page: Page, way: 'Picture' | 'Outline') {
  await page.getByRole('link', { name: way, exact: true }).click()
}

export async function close(page: Page) {
  await panel(page).getByRole('link', { name: 'Close' }).click()
  await expect(panel(page)).toBeHidden()
}

/** One step after the other, the first by somebody new, the others by the same. */
export async function addSteps(page: Page, titles: string[]) {
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
export async function boxOf(page: Page, name: RegExp) {
  const [box, frame] = await Promise.all([
    inPicture(page, name).boundingBox(),
    page.locator('.sm-frame').boundingBox(),
  ])
  if (!box || !frame) throw new Error(`${name} is not in the picture`)
  return { x: box.x - frame.x, y: box.y - frame.y }
}

/** Presses a link without a mouse. */
export async function press(link: Locator) {
  await link.focus()
  await link.press('Enter')
}
