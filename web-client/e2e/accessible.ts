import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const widths = [1280, 390]

/** What axe can see, at the width of a desk and of a phone; then what it cannot: letters, reflow and the size of targets. */
export async function expectAccessible(page: Page) {
  const before = page.viewportSize()
  // What happens to be under the pointer looks otherwise.
  await page.mouse.move(0, 0)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    // A page without frames needs no other page to put their results together, which is what takes most of the time.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .withTags(standards)
      .analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
    expect(found, `axe at ${width} px`).toEqual([])
  }
  await expect(page.locator('body'), 'never the browser’s own letters').toHaveCSS(
    'font-family',
    'arial, sans-serif',
  )
  await expectReflow(page)
  await expectTargets(page)
  if (before) await page.setViewportSize(before)
}

/** 320 px is 1280 px enlarged to 400%: nothing may be lost or need scrolling sideways. */
export async function expectReflow(page: Page) {
  await page.setViewportSize({ width: 320, height: 900 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, 'pixels beyond a width of 320').toBeLessThanOrEqual(0)
}

/** Everything to press measures 24 px at least, save links in the run of a sentence. */
export async function expectTargets(page: Page) {
  const small = await page
    .locator('main button, main input, main select, header a, header button')
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility())
        .map((element) => ({ name: element.textContent ?? '', box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    )
  expect(small, 'targets under 24 px').toEqual([])
}
