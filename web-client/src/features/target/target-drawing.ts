import { escaped, wrapped } from '@/shared/picture-files'
import type { Course } from '@/shared/target-course'
import { aboutInWords, type Target, valueInWords } from '@/shared/target-words'
import { apart, monthInWords } from './chart-labels'

const [width, left, right, top, bottom] = [1200, 90, 1000, 120, 520]
const across = (share: number) => round(left + share * (right - left))
const down = (share: number) => round(top + share * (bottom - top))
const round = (value: number) => Math.round(value * 10) / 10
const colour = { ink: '#212b32', grey: '#4c6272', grid: '#e3e8ea', blue: '#005eb8' }

/** The chart as a file of its own, with what it shows in words. */
export function svgOfTarget(target: Target, course: Course, finding: string): string {
  const { unit, name, forecast: expected } = target
  const { path, readings, forecast, target: end, values, days } = course
  const last = readings.at(-1)
  const [endLabel = 0, forecastLabel = 0] = apart(
    [down(end.y), ...(forecast ? [down(forecast[1].y)] : [])],
    top,
    bottom,
  )
  const words = wrapped(finding, 130)
  const height = bottom + 80 + words.length * 24
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, sans-serif" font-size="16" fill="${colour.ink}">`,
    `<title>${escaped(finding)}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...wrapped(name, 90).map((line, index) =>
      text(20, 34 + index * 26, line, 'font-size="22" font-weight="600"'),
    ),
    text(
      20,
      92,
      'Blue line: measured.  Dashed: path from baseline to target.  Dotted: forecast at this pace.  Black mark: target.',
      `font-size="14" fill="${colour.grey}"`,
    ),
    ...values.flatMap(({ value, y }) => [
      line({ x: 0, y }, { x: 1, y }, `stroke="${colour.grid}"`),
      text(left - 12, down(y) + 5, valueInWords(value, unit), `text-anchor="end" fill="${colour.grey}"`),
    ]),
    ...days.map(({ day, x }) =>
      text(across(x), bottom + 26, monthInWords(day), `text-anchor="middle" fill="${colour.grey}"`),
    ),
    line(path[0], path[1], `stroke="${colour.grey}" stroke-width="2" stroke-dasharray="8 6"`),
    `<polyline points="${readings.map(({ x, y }) => `${across(x)},${down(y)}`).join(' ')}" fill="none" stroke="${colour.blue}" stroke-width="3"/>`,
    ...readings.map(({ x, y }) => `<circle cx="${across(x)}" cy="${down(y)}" r="4" fill="${colour.blue}"/>`),
    forecast
      ? line(
          forecast[0],
          forecast[1],
          `stroke="${colour.blue}" stroke-width="4" stroke-dasharray="0.1 9" stroke-linecap="round"`,
        )
      : '',
    last ? `<circle cx="${across(last.x)}" cy="${down(last.y)}" r="7" fill="${colour.blue}"/>` : '',
    `<rect x="${across(end.x) - 2}" y="${down(end.y) - 13}" width="4" height="26" fill="${colour.ink}"/>`,
    text(right + 16, endLabel + 5, `Target ${valueInWords(target.target.value, unit)}`, 'font-weight="600"'),
    forecast && expected !== null
      ? text(
          right + 16,
          forecastLabel + 5,
          `Forecast ${aboutInWords(expected, unit)}`,
          `fill="${colour.blue}"`,
        )
      : '',
    ...words.map((words, index) => text(20, bottom + 74 + index * 24, words)),
    '</svg>',
  ].join('\n')
}

type Place = { x: number; y: number }

function line(from: Place, to: Place, more: string): string {
  return `<line x1="${across(from.x)}" y1="${down(from.y)}" x2="${across(to.x)}" y2="${down(to.y)}" ${more}/>`
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`
}
