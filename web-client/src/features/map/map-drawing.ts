import type { Schemas } from '@/api/client'
import { escaped, wrapped } from '@/shared/picture-files'
import type { LegendEntry } from './map-colours'
import type { MapLayout, Placed } from './map-layout'

type Link = Schemas['MapLink']

/** All that is drawn, in units of the layout, with the middle at 0, 0. */
export type Drawing = {
  layout: MapLayout
  lines: { from: Placed; to: Placed; recruiting: boolean }[]
  inkOf: (placed: Placed) => LegendEntry['ink']
  placeName: (code: string | null) => string
}

/** Who is chosen, and whom a search finds; without either everybody stands out. */
export type Marks = { chosen: string | undefined; found: Set<string> | undefined }

const lettersInLine = 130
const lineColour = '#aeb7bd'
const chosenColour = '#212b32'

export function drawingOf(
  layout: MapLayout,
  edges: Link[],
  inkOf: Drawing['inkOf'],
  placeName: Drawing['placeName'],
): Drawing {
  const byId = new Map(layout.placed.map((placed) => [placed.person.id, placed]))
  const lines = edges.flatMap(({ fromId, toId, recruiting }) => {
    const from = byId.get(fromId)
    const to = byId.get(toId)
    return from && to ? [{ from, to, recruiting }] : []
  })
  return { layout, lines, inkOf, placeName }
}

/** Draws onto a canvas whose transformation already takes units of the layout to pixels. */
export function paint(context: CanvasRenderingContext2D, drawing: Drawing, marks: Marks, scale: number) {
  const { layout, lines, inkOf } = drawing
  paintWedges(context, drawing, scale)
  const touches = ({ from, to }: Drawing['lines'][number]) =>
    from.person.id === marks.chosen || to.person.id === marks.chosen
  strokeLines(
    context,
    lines.filter((line) => !line.recruiting && !touches(line)),
    lineColour,
    0.5 / scale,
  )
  strokeLines(
    context,
    lines.filter((line) => line.recruiting && !touches(line)),
    lineColour,
    1.2 / scale,
  )
  strokeLines(context, lines.filter(touches), chosenColour, 2 / scale)
  for (const placed of layout.placed) {
    const { fill, outline } = inkOf(placed)
    const standsOut = !marks.found || marks.found.has(placed.person.id)
    context.globalAlpha = standsOut ? 1 : 0.2
    context.beginPath()
    context.arc(placed.x, placed.y, placed.size, 0, 2 * Math.PI)
    context.fillStyle = fill
    context.fill()
    context.lineWidth = 1.5 / scale
    context.strokeStyle = outline
    context.stroke()
    if (placed.person.id === marks.chosen) ring(context, placed, scale)
  }
  context.globalAlpha = 1
}

function ring(context: CanvasRenderingContext2D, { x, y, size }: Placed, scale: number) {
  context.globalAlpha = 1
  for (const [width, colour] of [
    [7, chosenColour],
    [4, '#ffeb3b'],
  ] as const) {
    context.beginPath()
    context.arc(x, y, size + 5 / scale, 0, 2 * Math.PI)
    context.lineWidth = width / scale
    context.strokeStyle = colour
    context.stroke()
  }
}

function strokeLines(
  context: CanvasRenderingContext2D,
  lines: Drawing['lines'],
  colour: string,
  width: number,
) {
  context.beginPath()
  for (const { from, to } of lines) {
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
  }
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}

function paintWedges(context: CanvasRenderingContext2D, drawing: Drawing, scale: number) {
  const { layout, placeName } = drawing
  context.font = `${14 / scale}px Arial, sans-serif`
  context.textBaseline = 'middle'
  for (const wedge of layout.wedges) {
    context.beginPath()
    context.moveTo(0, 0)
    context.arc(0, 0, layout.radius, wedge.from - Math.PI / 2 + 0.01, wedge.to - Math.PI / 2 - 0.01)
    context.closePath()
    context.fillStyle = '#f6f8f9'
    context.fill()
    const { x, y, anchor } = labelAt(layout, wedge)
    context.textAlign = anchor === 'middle' ? 'center' : anchor
    context.fillStyle = '#212b32'
    context.fillText(placeName(wedge.placeCode), x, y)
  }
}

function labelAt(layout: MapLayout, { from, to }: { from: number; to: number }) {
  const angle = (from + to) / 2
  const x = Math.sin(angle)
  const anchor = Math.abs(x) < 0.3 ? 'middle' : x > 0 ? 'start' : 'end'
  return { x: x * layout.radius * 1.04, y: -Math.cos(angle) * layout.radius * 1.06, anchor } as const
}

/** The same as a file of its own, with a legend. */
export function svgOf(drawing: Drawing, legend: LegendEntry[], title: string, footer: string[] = []): string {
  const { layout, lines, inkOf, placeName } = drawing
  const half = layout.radius * 1.35
  const unit = layout.radius / 30
  const words = footer.flatMap((line) => wrapped(line, lettersInLine))
  const below = unit * (2 * legend.length + 1.5 * words.length)
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[-half, -half, 2 * half, 2 * half + below].map(short).join(' ')}" width="1200" font-family="Arial, sans-serif" font-size="${short(unit)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${short(-half)}" y="${short(-half)}" width="100%" height="100%" fill="#fff"/>`,
    ...lines.map(
      ({ from, to, recruiting }) =>
        `<path d="M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}" stroke="${lineColour}" stroke-width="${recruiting ? 0.08 : 0.03}"/>`,
    ),
    ...layout.placed.map((placed) => {
      const { fill, outline } = inkOf(placed)
      return `<circle cx="${short(placed.x)}" cy="${short(placed.y)}" r="${short(placed.size)}" fill="${fill}" stroke="${outline}" stroke-width="0.06"><title>${escaped(placed.person.name)}</title></circle>`
    }),
    ...layout.wedges.map((wedge) => {
      const { x, y, anchor } = labelAt(layout, wedge)
      return `<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}">${escaped(placeName(wedge.placeCode))}</text>`
    }),
    ...legend.map(({ label, ink, people }, index) => {
      const y = half + unit * (1.5 * index + 1)
      return `<circle cx="${short(unit - half)}" cy="${short(y)}" r="${short(unit / 2.5)}" fill="${ink.fill}" stroke="${ink.outline}" stroke-width="0.06"/><text x="${short(2 * unit - half)}" y="${short(y + unit / 3)}">${escaped(`${label}: ${people}`)}</text>`
    }),
    ...words.map(
      (line, index) =>
        `<text x="${short(unit - half)}" y="${short(half + unit * (1.5 * (legend.length + index) + 2))}">${escaped(line)}</text>`,
    ),
    '</svg>',
  ]
  return parts.join('\n')
}

const short = (value: number) => String(Math.round(value * 100) / 100)
