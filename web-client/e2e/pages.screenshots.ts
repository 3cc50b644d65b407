import { expect, type Page, test } from '@playwright/test'
import { pictures } from './pictures'
import { signInAs } from './sign-in'

const widths = [1280, 390]
const inOrder = [false, true].flatMap((makes) => widths.map((width) => ({ width, makes })))

for (const { width, makes } of inOrder) {
  for (const picture of pictures.filter((one) => (one.makes ?? false) === makes)) {
    test(`${picture.name} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      if (picture.role) await signInAs(page, picture.role)
      await page.goto(picture.role ? page.url() + picture.path : picture.path)
      await settled(page)
      if (picture.after) {
        await picture.after(page)
        await settled(page)
      }
      // A long list is told by its beginning.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      const clip = { x: 0, y: 0, width, height: Math.min(height, picture.kept ? 2 * width : height) }
      const folder = picture.kept ? 'screenshots' : 'target/screenshots'
      await page.screenshot({ path: `${folder}/${picture.name}-${width}.png`, fullPage: true, clip })
    })
  }
}

async function settled(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor()
  // A board listens as long as it is shown: the network is never idle.
  if (await page.locator('.rt-live').isVisible()) {
    await expect(page.locator('.rt-live--live')).toBeVisible()
    return
  }
  await page.waitForLoadState('networkidle')
  // What has just come asks for more at once.
  await expect(page.locator('.il-skeleton')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}
