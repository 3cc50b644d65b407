import { test } from '@playwright/test'
import { signInAs } from './sign-in'

const pages = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'mails', path: '/sign-in/mails' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'not-found', path: '/nowhere' },
  { name: 'programmes', path: '/programmes', role: 'Programme lead' },
  { name: 'create-programme', path: '/programmes/new', role: 'Programme lead' },
  { name: 'overview', below: '', role: 'Programme lead' },
  { name: 'overview-viewer', below: '', role: 'Viewer' },
  { name: 'settings-programme', below: '/settings/programme', role: 'Programme lead' },
  { name: 'settings-members', below: '/settings/members', role: 'Programme lead' },
  { name: 'settings-places', below: '/settings/places', role: 'Programme lead' },
  { name: 'settings-organisations', below: '/settings/organisations', role: 'Programme lead' },
  { name: 'settings-population', below: '/settings/population-frame', role: 'Programme lead' },
] as const

for (const width of [1280, 390]) {
  for (const picture of pages) {
    test(`${picture.name} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      if ('role' in picture) await signInAs(page, picture.role)
      // Below the programme that signing in leads to.
      await page.goto('below' in picture ? page.url() + picture.below : picture.path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: `target/screenshots/${picture.name}-${width}.png`, fullPage: true })
    })
  }
}
