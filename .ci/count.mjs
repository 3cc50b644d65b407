// Adds up the JUnit reports of every tool. A skipped test counts as failed, and so does a build that broke elsewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const built = process.argv[2] === '0'
const java = ['api/checks/behaviour', 'api/checks/strain', 'deploy/faults'].map((module) => `${module}/target/surefire-reports`).flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name)).map((name) => `${folder}/${name}`)
    : [`${folder}/TEST-*.xml`],
)
const reports = [...java, 'openapi/target/openapi.xml', 'web-client/target/vitest.xml', 'web-client/target/playwright.xml']

let passed = 0
let failed = 0
for (const report of reports) {
  if (!existsSync(report)) {
    console.log(`${report} is missing`)
    failed += 1
    continue
  }
  const text = readFileSync(report, 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  for (const [, ownEnd, body = ''] of text.matchAll(/<testcase\b[^>]*?(?:(\/)>|>([\s\S]*?)<\/testcase>)/g)) {
    if (!ownEnd && /<(failure|error|skipped)\b/.test(body)) failed += 1
    else passed += 1
  }
}
if (!built && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
