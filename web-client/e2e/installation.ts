import { type ChildProcess, spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'
import { Client } from 'pg'

const lead = 'first.lead@example.org'
const patience = { timeout: 120_000, intervals: [250] }
/** Two services begin at once, beside whatever else the machine does. */
const untilReady = { timeout: 240_000, intervals: [250] }

/** An installation as it runs for real: a database of its own, mail that leaves, nobody signed in by one click. */
export type Installation = {
  address: string
  /** Who may start the first programme. */
  lead: string
  /** The newest mail to somebody, once there are more than so many. */
  mailTo: (recipient: string, after?: number) => Promise<string>
  /** How many mails somebody has. */
  mailsTo: (recipient: string) => Promise<number>
}

export const test = base.extend<object, { installation: Installation }>({
  installation: [
    // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from this
    async ({}, use, { workerIndex, parallelIndex }) => {
      // workers side by side have one each
      const first = 18100 + 10 * parallelIndex
      const ports = { service: first, smtp: first + 1, mailbox: first + 2 }
      const address = `http://127.0.0.1:${ports.service}`
      const mailbox = `http://127.0.0.1:${ports.mailbox}/api`
      const database = await newDatabase(`installation_${workerIndex}`)
      const running = [
        start(`greenmail-${workerIndex}`, [
          `-Dgreenmail.smtp.hostname=127.0.0.1`,
          `-Dgreenmail.smtp.port=${ports.smtp}`,
          `-Dgreenmail.api.hostname=127.0.0.1`,
          `-Dgreenmail.api.port=${ports.mailbox}`,
          '-Dgreenmail.auth.disabled',
          '-jar',
          'target/greenmail/greenmail-standalone.jar',
        ]),
        start(
          `installation-${workerIndex}`,
          ['-Xmx512m', '-jar', '../api/target/quarkus-app/quarkus-run.jar'],
          {
            QUARKUS_HTTP_HOST: '127.0.0.1',
            QUARKUS_HTTP_PORT: String(ports.service),
            QUARKUS_DATASOURCE_JDBC_URL: database,
            QUARKUS_DATASOURCE_USERNAME: 'postgres',
            QUARKUS_DATASOURCE_PASSWORD: 'postgres',
            QUARKUS_MAILER_HOST: '127.0.0.1',
            QUARKUS_MAILER_PORT: String(ports.smtp),
            INTERLACE_FIRST_LEAD: lead,
            INTERLACE_PUBLIC_URL: address,
            INTERLACE_MAIL_EVERY: '0.2s',
          },
        ),
      ]
      try {
        await expect.poll(() => answers(`${address}/q/health/ready`), untilReady).toBe(true)
        await expect.poll(() => answers(`${mailbox}/service/readiness`), untilReady).toBe(true)
        await use({
          address,
          lead,
          mailTo: (recipient, after) => mailTo(mailbox, recipient, after),
          mailsTo: async (recipient) => (await mailsTo(mailbox, recipient)).length,
        })
      } finally {
        await Promise.all(running.map(stop))
      }
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ installation }, use) => use(installation.address),
})

function start(name: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const log = openSync(`target/${name}.log`, 'w')
  return spawn('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
  })
}

function stop(running: ChildProcess): Promise<unknown> {
  if (running.exitCode !== null) return Promise.resolve()
  const ended = new Promise((resolve) => running.once('exit', resolve))
  running.kill('SIGTERM')
  return ended
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** One more database on the server that the demonstration of these journeys brought along. */
async function newDatabase(name: string): Promise<string> {
  const port = readFileSync('target/interlace/postgresql/postmaster.pid', 'utf8').split('\n')[3]
  const client = new Client({ host: '127.0.0.1', port: Number(port), user: 'postgres', password: 'postgres' })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return `jdbc:postgresql://127.0.0.1:${port}/${name}`
}

/** Who was never written to has no mailbox. */
async function mailsTo(mailbox: string, recipient: string): Promise<{ uid: string; mimeMessage: string }[]> {
  const answer = await fetch(`${mailbox}/user/${encodeURIComponent(recipient)}/messages/INBOX`)
  if (!answer.ok) return []
  const messages: { uid: string; mimeMessage: string }[] = await answer.json()
  return messages.sort((a, b) => Number(a.uid) - Number(b.uid))
}

/** Lets the lead of an installation sign in by the link of a mail; journeys of one installation have the same lead. */
export async function signInByMail(page: Page, { lead, mailTo, mailsTo }: Installation) {
  const before = await mailsTo(lead)
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(lead)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await page.goto(linkIn(await mailTo(lead, before)))
  await expect(page.getByRole('link', { name: 'Create a programme' })).toBeVisible()
}

/** The first link of a mail that carries a secret. */
export const linkIn = (mail: string) => /https?:\/\/\S+#\S+/.exec(mail)?.[0] ?? 'no link in this mail'

async function mailTo(mailbox: string, recipient: string, after = 0): Promise<string> {
  let newest = ''
  await expect
    .poll(
      async () => {
        const messages = await mailsTo(mailbox, recipient)
        newest = messages.at(-1)?.mimeMessage ?? ''
        return messages.length
      },
      { ...patience, message: `mail to ${recipient}` },
    )
    .toBeGreaterThan(after)
  return plain(newest)
}

/** The words of a mail, whichever way they were wrapped for the journey. */
function plain(message: string): string {
  const [headers = '', ...body] = message.split(/\r?\n\r?\n/)
  const words = body.join('\n\n')
  if (!/quoted-printable/i.test(headers)) return words
  const bytes = words
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
