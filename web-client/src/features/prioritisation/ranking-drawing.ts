import { inDays } from '@/shared/format'
import { escaped, wrapped } from '@/shared/picture-files'
import { limitsOf, movedInWords, type Ranking } from './ranking-rows'

const width = 1200
const left = 560
const right = 1040
const rowHeight = 46
const top = 120
const letters = 58
const lettersInLine = 140
const colour = { ink: '#212b32', grey: '#4c6272', grid: '#e3e8ea', rank: '#005eb8', band: '#a9cdf0' }

/** The order as a file of its own, with its intervals and with what must be known wherever it is shown. */
export function svgOfRanking(ranking: Ranking, title: string): string {
  const { ranking: rows, closedAt, ballots } = ranking
  const last = Math.max(2, rows.length)
  const along = (rank: number) => short(left + ((rank - 1) / (last - 1)) * (right - left))
  const bottom = top + rows.length * rowHeight
  const footer = limitsOf(ranking).flatMap((line) => wrapped(line, lettersInLine))
  const height = bottom + 40 + footer.length * 22
  const when = closedAt ? `closed on ${inDays(closedAt)}` : 'still open'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, sans-serif" font-size="16" fill="${colour.ink}">`,
    `<title>${escaped(title)}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    text(20, 36, `${title}: ${when}, ${ballots} ballots`, 'font-size="22" font-weight="600"'),
    text(
      20,
      66,
      'Dot: place, weighted. Pale bar: nine of ten resamples. Diamond: place when each ballot counts the same.',
      `font-size="14" fill="${colour.grey}"`,
    ),
    ...rows.map(
      ({ rank }) =>
        `<text x="${along(rank)}" y="${top - 12}" text-anchor="middle" font-size="13" fill="${colour.grey}">${rank}</text><line x1="${along(rank)}" x2="${along(rank)}" y1="${top}" y2="${bottom}" stroke="${colour.grid}"/>`,
    ),
    ...rows.flatMap((row, index) => {
      const y = top + index * rowHeight + rowHeight / 2
      const { rank, rankInterval, statement, unweightedRank } = row
      const x = along(unweightedRank)
      return [
        text(20, y + 6, String(rank), 'font-size="20"'),
        ...wrapped(statement, letters)
          .slice(0, 2)
          .map((words, at, all) => text(64, y + 6 - (all.length - 1) * 9 + at * 18, words)),
        rankInterval
          ? `<line x1="${along(rankInterval.low)}" x2="${along(rankInterval.high)}" y1="${y}" y2="${y}" stroke="${colour.band}" stroke-width="10" stroke-linecap="round"/>`
          : '',
        `<circle cx="${along(rank)}" cy="${y}" r="7" fill="${colour.rank}"/>`,
        `<path d="M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z" fill="none" stroke="${colour.ink}" stroke-width="2"/>`,
        text(right + 30, y + 6, movedInWords(row)),
      ]
    }),
    ...footer.map((words, index) => text(20, bottom + 40 + index * 22, words, 'font-size="15"')),
    '</svg>',
  ].join('\n')
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${short(x)}" y="${short(y)}" ${more}>${escaped(words)}</text>`
}

const short = (value: number) => Math.round(value * 10) / 10
