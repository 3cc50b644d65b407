import { escaped, wrapped } from '@/shared/picture-files'
import { type Placed, scale, squaresOf, worthOf } from './scores'

const [width, left, top, side] = [1200, 60, 90, 110]
const edge = left + 5 * side
const notRanking = 'People set these numbers to compare. They are not the ranking that people voted for.'

/** The picture as a file of its own, with what its numbers are beside it. */
export function svgOfScores(placed: Placed[], finding: string): string {
  const key = placed.flatMap(({ challenge }, index) => {
    const [first = '', ...rest] = wrapped(challenge.statement, 52)
    return [`${index + 1}. ${first}`, ...rest.map((line) => `    ${line}`)]
  })
  const height = Math.max(top + 5 * side + 90, top + key.length * 22 + 40)
  const x = (effort: number) => left + (effort - 1) * side
  const y = (impact: number) => top + (5 - impact) * side
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, sans-serif" font-size="16" fill="#212b32">`,
    `<title>${escaped(finding)}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    text(20, 34, 'Impact against effort', 'font-size="22" font-weight="600"'),
    text(20, 62, notRanking, 'font-size="14" fill="#4c6272"'),
    ...squaresOf(placed).flatMap((square) => [
      `<rect x="${x(square.effort)}" y="${y(square.impact)}" width="${side}" height="${side}" fill="#005eb8" fill-opacity="${(worthOf(square) * 0.2).toFixed(3)}" stroke="#d8dde0"/>`,
      ...square.shown.map((one, index) => {
        const [cx, cy] = [
          x(square.effort) + 28 + (index % 2) * 54,
          y(square.impact) + 28 + Math.floor(index / 2) * 54,
        ]
        return `<circle cx="${cx}" cy="${cy}" r="${10 + one.spread * 2.6}" fill="#005eb8" stroke="#fff" stroke-width="2"/>${text(cx, cy + 5, String(placed.indexOf(one) + 1), 'fill="#fff" text-anchor="middle" font-size="14"')}`
      }),
      square.more > 0
        ? text(x(square.effort) + 82, y(square.impact) + 87, `+${square.more}`, 'text-anchor="middle"')
        : '',
    ]),
    ...scale.flatMap((value) => [
      text(left - 16, y(value) + side / 2 + 5, String(value), 'text-anchor="end"'),
      text(x(value) + side / 2, top + 5 * side + 24, String(value), 'text-anchor="middle"'),
    ]),
    text(20, top - 8, 'Impact', 'font-size="14" fill="#4c6272"'),
    text(edge, top + 5 * side + 50, 'Effort', 'font-size="14" fill="#4c6272" text-anchor="end"'),
    ...key.map((line, index) => text(edge + 40, top + 16 + index * 22, line)),
    '</svg>',
  ].join('\n')
}

const text = (x: number, y: number, words: string, more = '') =>
  `<text x="${x}" y="${y}" xml:space="preserve" ${more}>${escaped(words)}</text>`
