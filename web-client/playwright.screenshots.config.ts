import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'

// The browser's package brings a font of its own. Pictures show those of the machine, as people would see them.
delete process.env.FONTCONFIG_PATH

/** Pictures of the pages, for people to look at. */
export default defineConfig(journeys, {
  testMatch: '**/*.screenshots.ts',
  reporter: [['list']],
})
