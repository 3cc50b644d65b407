import { counted, inDays } from '@/shared/format'
import { escaped, wrapped } from '@/shared/picture-files'
import { sourcesInWords } from '@/shared/source-words'
import { about } from '@/shared/trail-kinds'
import { type Box, boxHeight, boxWidth, curveOf, type Picture, widthOf } from './trail-columns'
import { type TrailNode, titleOf } from './trails'

const mostLines = 4

/** What a box says: the words of one thing, or how many more there are. */
export function boxTitle(box: Box): string {
  const [first] = box.nodes
  if (!first) return ''
  if (box.sector) return box.sector
  return box.isRest ? `${box.nodes.length} more ${about(first.kind).many}` : titleOf(first)
}

/** Who said one thing, or else of which day it is, and what it is where its column does not say so. */
export function boxNote(box: Box): string {
  const [first] = box.nodes
  if (box.sector) return sectorNote(box.nodes)
  if (!first || box.isRest) return ''
  const source = sourcesInWords(first.heardFrom) || (first.on && inDays(first.on))
  return [box.isMixed && about(first.kind).one, source].filter(Boolean).join(', ')
}

/** "5, from 4 places" */
function sectorNote(nodes: TrailNode[]): string {
  const places = new Set(
    nodes.flatMap(({ heardFrom }) => heardFrom.flatMap(({ placeName }) => placeName ?? [])),
  )
  const from = places.size > 0 && `from ${counted(places.size, 'place', 'places')}`
  return [nodes.length, from].filter(Boolean).join(', ')
}

/** Whether something came of the beginning, led to it, or is it. */
export function sideOf({ nodes }: Box): 'source' | 'root' | 'consequence' {
  const distances = nodes.map(({ distance }: TrailNode) => distance)
  if (distances.includes(0)) return 'root'
  return Math.min(...distances) < 0 ? 'source' : 'consequence'
}

const colours = {
  source: { line: '#005eb8', fill: '#ffffff', text: '#212b32' },
  root: { line: '#003087', fill: '#005eb8', text: '#ffffff' },
  consequence: { line: '#007f78', fill: '#ffffff', text: '#212b32' },
}

/** The picture as a file of its own. */
export function drawingOf(picture: Picture, title: string): string {
  const strands = picture.strands.map((strand) => {
    const side = sideOf(strand.to) === 'consequence' ? colours.consequence : colours.source
    return `<path d="${curveOf(strand)}" fill="none" stroke="${side.line}" stroke-opacity="0.5" stroke-width="${widthOf(strand).toFixed(1)}"/>`
  })
  const columns = picture.columns.flatMap(({ heading, x, boxes }) => [
    `<text x="${x}" y="16" font-weight="700">${escaped(heading)}</text>`,
    ...boxes.map(drawnBox),
  ])
  const [width, height] = [picture.width + 32, picture.height + 56]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -40 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, sans-serif" font-size="14">`,
    `<rect x="-16" y="-40" width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="0" y="-14" font-size="18" font-weight="700">${escaped(title)}</text>`,
    ...strands,
    ...columns,
    '</svg>',
  ].join('')
}

function drawnBox(box: Box): string {
  const { line, fill, text } = colours[sideOf(box)]
  const lines = wrapped(boxTitle(box), 22)
  const shown =
    lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`] : lines
  return [
    `<rect x="${box.x}" y="${box.y}" width="${boxWidth}" height="${boxHeight}" rx="4" fill="${fill}" stroke="${line}" stroke-width="1.5"/>`,
    ...shown.map(
      (words, index) =>
        `<text x="${box.x + 10}" y="${box.y + 22 + index * 18}" fill="${text}">${escaped(words)}</text>`,
    ),
    `<text x="${box.x + 10}" y="${box.y + boxHeight - 10}" font-size="12" fill="${text}">${escaped(boxNote(box))}</text>`,
  ].join('')
}
