// Fails the build when what the browser must fetch before anything shows grows past the budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const budget = 120_000
const dist = new URL('../dist/', import.meta.url)
const page = readFileSync(new URL('index.html', dist), 'utf8')
const scripts = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, name]) => name)
if (scripts.length === 0) throw new Error('The built page names no script')

const sizes = scripts.map((name) => [name, gzipSync(readFileSync(new URL(name, dist))).length])
const total = sizes.reduce((sum, [, size]) => sum + size, 0)
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

for (const [name, size] of sizes) console.log(`${kB(size).padStart(10)}  ${name}`)
console.log(`First load: ${kB(total)} of JavaScript, gzipped, of at most ${kB(budget)}`)
if (total > budget) {
  console.error('The first load is over its budget: load what is new with its page.')
  process.exit(1)
}
