import { test } from '@playwright/test'
import { signInAs } from './sign-in'

const pages = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'mails', path: '/sign-in/mails' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'not-found', path: '/nowhere' },
  { name: 'programmes', path: '/programmes', role: 'Programme lead' },
] as const

for (const width of [1280, 390]) {
  for (const picture of pages) {
    test(`${picture.name} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      if ('role' in picture) await signInAs(page, picture.role)
      await page.goto(picture.path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.screenshot({ path: `target/screenshots/${picture.name}-${width}.png`, fullPage: true })
    })
  }
}
