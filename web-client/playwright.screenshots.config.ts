import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'

/** Pictures of the pages, for people to look at. */
export default defineConfig(journeys, {
  testMatch: '**/*.screenshots.ts',
  reporter: [['list']],
})
