// Fails the build when what the browser must fetch before anything shows grows past the budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const read = (name) => readFileSync(new URL(name, dist))

/** What the page names, and what its scripts import before they run. */
function filesOf(page, pattern) {
  const files = new Set([...read(page).toString().matchAll(pattern)].map(([, name]) => name))
  for (const name of files) {
    if (!name.endsWith('.js')) continue
    for (const [, imported] of read(name)
      .toString()
      .matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      files.add(`assets/${imported}`)
    }
  }
  return [...files]
}

function check(title, files, budget) {
  const sizes = files.map((name) => [name, gzipSync(read(name)).length])
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  for (const [name, size] of sizes) console.log(`${kB(size).padStart(10)}  ${name}`)
  console.log(`${title}: ${kB(total)}, gzipped, of at most ${kB(budget)}`)
  if (total > budget) {
    console.error('This is over its budget: load what is new with its page.')
    process.exitCode = 1
  }
}

const scripts = filesOf('index.html', /(?:src|href)="\/([^"]+\.js)"/g)
if (scripts.length === 0) throw new Error('The built page names no script')
check('First load of JavaScript', scripts, 120_000)

for (const [title, page] of [
  ['Participant page', 'p.html'],
  ['Public page', 'public.html'],
]) {
  const files = filesOf(page, /(?:src|href)="\/([^"]+)"/g)
  for (const ending of ['.js', '.css']) {
    if (!files.some((name) => name.endsWith(ending))) throw new Error(`The ${title} names no ${ending}`)
  }
  check(`${title}, all of it`, [page, ...files], 50_000)
  if (files.some((name) => /createRoot|react-router/.test(read(name).toString()))) {
    throw new Error(`The ${title} has React in it`)
  }
}
