import { wrapped } from '@/shared/picture-files'
import type { Cell, Grid } from './grid'
import type { OneFlow } from './one-flow'
import { isImprovement } from './one-flow'
import type { ModelLink, Pin } from './service-models'

export const boxWidth = 164
export const wordsWidth = 136
export const titleLine = 18
export const noteLine = 16
const padding = 12
const lettersInTitle = 15
const lettersInNote = 15
const lettersBesideLine = 15
const leastHeight = 60

/** How a pin is told apart: by its colour, its sign, and in words. */
export type Tone = 'breakdown' | 'answered' | 'improvement'
export type Strip = { pin: Pin; tone: Tone; lines: string[] }
/** What happens to a step from one model to another. */
export type Fate = 'STAYS' | 'CHANGES' | 'GOES' | 'COMES'
/** What the picture shows beyond the journey itself. */
export type Marks = { fates?: Map<string, Fate>; answered?: Set<string> }

/** What stands beside the line of a link where it leaves its step: by what it passes above, what is pinned to it below. */
export type Stub = { link: ModelLink; above: string[]; below: Strip[]; height: number; line: number }

export type Box = Cell & {
  title: string[]
  strips: Strip[]
  fate?: Fate
  height: number
  /** The links that leave it, from top to bottom, each with the place of its line below the top of the row. */
  stubs: Stub[]
  stubsHeight: number
}

/** Each step as a box that is as high as its words, with what leaves it. */
export function boxesOf(flow: OneFlow, grid: Grid, marks: Marks): Box[] {
  const rowOf = new Map(grid.cells.map(({ step, row }) => [step.id, row]))
  return grid.cells.map((cell) => {
    const title = broken(cell.step.title, lettersInTitle)
    const strips = stripsOf(flow.pins.get(cell.step.id) ?? [], lettersInNote, marks)
    const fate = marks.fates?.get(cell.step.id)
    const words =
      title.length * titleLine +
      strips.reduce((sum, { lines }) => sum + lines.length * noteLine + 10, 0) +
      (fate && fate !== 'STAYS' ? noteLine + 6 : 0)
    const stubs = flow.links
      .filter(({ fromId }) => fromId === cell.step.id)
      .sort((one, other) => (rowOf.get(one.toId) ?? 0) - (rowOf.get(other.toId) ?? 0))
      .map((link) => stubOf(link, flow, marks))
    const stubsHeight = stacked(stubs)
    return {
      ...cell,
      title,
      strips,
      fate,
      stubs,
      stubsHeight,
      height: Math.max(leastHeight, words + 2 * padding, stubs.length > 1 ? stubsHeight : 0),
    }
  })
}

export function stripsOf(pins: Pin[], letters: number, { answered }: Marks): Strip[] {
  return pins.map((pin) => ({
    pin,
    tone: isImprovement(pin) ? 'improvement' : answered?.has(pin.id) ? 'answered' : 'breakdown',
    lines: broken(pin.title, letters),
  }))
}

function stubOf(link: ModelLink, flow: OneFlow, marks: Marks): Stub {
  const above = link.medium ? broken(link.medium, lettersBesideLine) : []
  const below = stripsOf(flow.pins.get(link.id) ?? [], lettersBesideLine - 2, marks)
  return { link, above, below, height: heightAbove(above) + heightBelow(below), line: 0 }
}

const heightAbove = (lines: string[]) => lines.length * noteLine + 8
const heightBelow = (strips: Strip[]) =>
  strips.reduce((sum, { lines }) => sum + lines.length * noteLine + 6, 8)

/** Puts one stub below the other, one alone with its line in the middle, and says how high they are together. */
function stacked(stubs: Stub[]): number {
  const [only] = stubs
  if (stubs.length === 1 && only) {
    only.line = Math.max(heightAbove(only.above), heightBelow(only.below))
    return 2 * only.line
  }
  let top = 0
  for (const stub of stubs) {
    stub.line = top + heightAbove(stub.above)
    top += stub.height
  }
  return top
}

/** Lines of at most so many letters, with long words taken apart. */
export function broken(text: string, most: number): string[] {
  const long = new RegExp(`\\S{${most}}(?=\\S)`, 'g')
  return wrapped(text.replace(long, '$& '), most)
}
