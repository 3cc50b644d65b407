import type { Schemas } from '@/api/client'
import { inDays, inDigits, inTenths } from '@/shared/format'
import { escaped, limitationLines, wrapped } from '@/shared/picture-files'
import { dimensionInWords } from './dimensions'
import { intervalWords, knownOf, outOf, type ReachRow, ticksFor } from './reach-rows'

const width = 1200
const left = 300
const right = 760
const rowHeight = 52
const top = 96
const lineHeight = 22
const lettersInLine = 140
const lettersInLabel = 34

const colour = {
  ink: '#212b32',
  grey: '#4c6272',
  grid: '#e3e8ea',
  heard: '#005eb8',
  earlier: '#a9cdf0',
  estimate: '#003087',
}

/** The bars as a file of its own, with their numbers and with what must be known wherever they are shown. */
export function svgOfReach(reach: Schemas['Reach'], rows: ReachRow[], since: string | undefined): string {
  const ticks = ticksFor(rows)
  const end = ticks.at(-1) ?? 1
  const along = (share: number) => left + (share / end) * (right - left)
  const bottom = top + rows.length * rowHeight
  const footer = limitationLines(reach.limitations).flatMap((line) => wrapped(line, lettersInLine))
  const height = bottom + 60 + footer.length * lineHeight
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, sans-serif" font-size="16" fill="${colour.ink}">`,
    `<title>Heard against there, by ${escaped(dimensionInWords(reach.dimension))}</title>`,
    '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f6e4ee"/><rect width="2.5" height="6" fill="#ae2573"/></pattern></defs>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    text(
      20,
      34,
      `Heard against there, by ${dimensionInWords(reach.dimension)}, as of ${inDays(reach.asOf)}`,
      'font-size="22" font-weight="600"',
    ),
    ...legend(reach, since),
    ...ticks.flatMap((tick) => [
      line(along(tick), along(tick), top, bottom, colour.grid, 1),
      text(
        along(tick),
        bottom + 20,
        `${Math.round(tick * 100)}%`,
        `text-anchor="middle" fill="${colour.grey}"`,
      ),
    ]),
    ...rows.flatMap((row, index) => rowOf(row, top + index * rowHeight, reach, along)),
    ...footer.map((words, index) => text(20, bottom + 60 + index * lineHeight, words, 'font-size="15"')),
    '</svg>',
  ].join('\n')
}

function legend(reach: Schemas['Reach'], since: string | undefined): string[] {
  const known = knownOf(reach)
  const entries = [
    `Blue bar: share of ${known === null ? 'the' : `the ${inDigits(known)}`} people engaged`,
    since && `Pale bar: the same by ${since}`,
    reach.frameTotal !== null && `Black mark: share of the ${inDigits(reach.frameTotal)} in the frame`,
    'Ring: chain estimate with its 95% interval',
  ]
  return [text(20, 66, entries.filter(Boolean).join('.  '), `font-size="14" fill="${colour.grey}"`)]
}

function rowOf(
  row: ReachRow,
  y: number,
  reach: Schemas['Reach'],
  along: (share: number) => number,
): string[] {
  const { share, frameShare, rdsII, rdsIIInterval: interval, before } = row
  const bar = (from: number, to: number, fill: string, inset = 0) =>
    `<rect x="${short(along(from))}" y="${y + 5 + inset}" width="${short(along(to) - along(from))}" height="${15 - 2 * inset}" fill="${fill}"/>`
  const labels = wrapped(row.label, lettersInLabel)
  const numbers = [
    row.engaged === null
      ? 'heard: hidden'
      : `${share === null ? '' : `${inTenths(share)}, `}${outOf(row.engaged, knownOf(reach))}`,
    frameShare !== null && `there ${inTenths(frameShare)}`,
    row.representation !== null && `ratio ${row.representation.toFixed(2)}`,
  ]
  const estimate = rdsII === null ? '' : `estimate ${inTenths(rdsII)}, ${intervalWords(row, reach.intervals)}`
  return [
    ...labels.map((words, index) => text(20, y + 22 + index * 18, words, 'font-weight="600"')),
    share === null ? '' : bar(0, share, colour.heard),
    share !== null && frameShare !== null && frameShare > share ? bar(share, frameShare, 'url(#hatch)') : '',
    before && before.share !== null ? bar(0, before.share, colour.earlier, 4) : '',
    frameShare === null ? '' : line(along(frameShare), along(frameShare), y + 1, y + 24, colour.ink, 3),
    ...(interval ? whisker(interval, y + 34, along) : []),
    rdsII === null
      ? ''
      : `<circle cx="${short(along(rdsII))}" cy="${y + 34}" r="5" fill="#fff" stroke="${colour.estimate}" stroke-width="2.5"/>`,
    text(right + 30, y + 18, numbers.filter(Boolean).join(', ')),
    text(right + 30, y + 39, estimate, `font-size="14" fill="${colour.grey}"`),
  ].filter(Boolean)
}

/** Cut with an arrow where it goes on beyond the picture. */
function whisker(
  interval: { lower: number; upper: number },
  y: number,
  along: (share: number) => number,
): string[] {
  const from = along(interval.lower)
  const to = Math.min(along(interval.upper), right)
  const isCut = along(interval.upper) > right
  return [
    line(from, to, y, y, colour.estimate, 2),
    line(from, from, y - 5, y + 5, colour.estimate, 2),
    isCut
      ? `<path d="M${short(to - 6)} ${y - 5}L${short(to)} ${y}L${short(to - 6)} ${y + 5}" fill="none" stroke="${colour.estimate}" stroke-width="2"/>`
      : line(to, to, y - 5, y + 5, colour.estimate, 2),
  ]
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${short(x)}" y="${short(y)}" ${more}>${escaped(words)}</text>`
}

function line(x1: number, x2: number, y1: number, y2: number, stroke: string, thick: number): string {
  return `<line x1="${short(x1)}" x2="${short(x2)}" y1="${short(y1)}" y2="${short(y2)}" stroke="${stroke}" stroke-width="${thick}"/>`
}

const short = (value: number) => String(Math.round(value * 10) / 10)
