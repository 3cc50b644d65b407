import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'

const executablePath = await chromium.executablePath()

// Without an address, the packaged service is started for the journeys, with a database of its own.
const address = process.env.INTERLACE_URL ?? 'http://127.0.0.1:18080'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'target/playwright',
  timeout: 60_000,
  workers: 2,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['junit', { outputFile: 'target/playwright.xml' }]],
  webServer: process.env.INTERLACE_URL
    ? undefined
    : {
        // What runs for minutes gains nothing by the slower compiler, which takes a core from the browser.
        command:
          'rm -rf target/interlace && exec java -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx512m -jar ../api/target/quarkus-app/quarkus-run.jar',
        env: { INTERLACE_HOME: 'target/interlace', QUARKUS_HTTP_PORT: '18080' },
        url: `${address}/q/health/ready`,
        timeout: 120_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
      },
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every step takes as much again as the steps; `--trace retain-on-failure` keeps one where it is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // The arguments that come with it are for a place with less of everything, and turn the security of pages off.
      args: ['--no-sandbox'],
    },
  },
})
