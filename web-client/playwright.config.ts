import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'

const executablePath = await chromium.executablePath()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'target/playwright',
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['junit', { outputFile: 'target/playwright.xml' }]],
  use: {
    baseURL: process.env.INTERLACE_URL ?? 'http://127.0.0.1:8080',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      // One process for everything would end the browser with the first page that is closed.
      args: chromium.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg)),
    },
  },
})
