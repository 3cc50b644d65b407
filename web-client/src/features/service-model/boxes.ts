import { wrapped } from '@/shared/picture-files'
import type { Cell, Grid } from './grid'
import type { OneFlow } from './one-flow'
import { isImprovement } from './one-flow'
import type { ModelLink, Pin } from './service-models'

export const boxWidth = 164
export const titleLine = 18
export const noteLine = 16
const padding = 12
const lettersInTitle = 15
const lettersInNote = 15
const leastHeight = 60
/** What can be pressed is at least so high. */
const leastStub = 24

/** How a pin is told apart: by its colour, its sign, and in words. */
export type Tone = 'breakdown' | 'answered' | 'improvement'
export type Strip = { pin: Pin; tone: Tone; lines: string[] }
/** What happens to a step from one model to another. */
export type Fate = 'STAYS' | 'CHANGES' | 'GOES' | 'COMES'
/** What the picture shows beyond the journey itself. */
export type Marks = { fates?: Map<string, Fate>; answered?: Set<string> }

/**
 * Where a link leaves its step, as a row of the box: by what it passes, then what is pinned to it. Without words it has no row.
 * `top` and `line` are measured from the top of the box.
 */
export type Stub = {
  link: ModelLink
  above: string[]
  below: Strip[]
  height: number
  top: number
  line: number
}

export type Box = Cell & {
  title: string[]
  strips: Strip[]
  fate?: Fate
  height: number
  /** What the step itself takes of it, above what leaves it. */
  head: number
  /** The links that leave it, from top to bottom. */
  stubs: Stub[]
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
    const isTold = stubs.some(hasWords)
    const head = Math.max(leastHeight, words + 2 * padding, isTold ? 0 : stubs.length * leastStub)
    return {
      ...cell,
      title,
      strips,
      fate,
      stubs,
      head,
      height: head + (isTold ? rowsOf(stubs, head) : spread(stubs, head)),
    }
  })
}

export function toneOf(pin: Pin, { answered }: Marks): Tone {
  return isImprovement(pin) ? 'improvement' : answered?.has(pin.id) ? 'answered' : 'breakdown'
}

export function stripsOf(pins: Pin[], letters: number, marks: Marks): Strip[] {
  return pins.map((pin) => ({
    pin,
    tone: toneOf(pin, marks),
    lines: broken(pin.title, letters),
  }))
}

function stubOf(link: ModelLink, flow: OneFlow, marks: Marks): Stub {
  const above = link.medium ? broken(link.medium, lettersInNote) : []
  const below = stripsOf(flow.pins.get(link.id) ?? [], lettersInNote, marks)
  const words =
    above.length * noteLine + below.reduce((sum, { lines }) => sum + lines.length * noteLine + 8, 0)
  return { link, above, below, height: Math.max(leastStub, words + 12), top: 0, line: 0 }
}

export const hasWords = ({ above, below }: Stub) => above.length + below.length > 0

/** Puts one row below the other, each with its line beside its first words, and says how high they are together. */
function rowsOf(stubs: Stub[], head: number): number {
  let top = head
  for (const stub of stubs) {
    stub.top = top
    stub.line = top + (stub.above.length > 0 ? 6 + (stub.above.length * noteLine) / 2 : stub.height / 2)
    top += stub.height
  }
  return top - head
}

/** Lines without words leave the step itself, from about its middle; they take nothing of their own. */
function spread(stubs: Stub[], head: number): number {
  stubs.forEach((stub, index) => {
    stub.line = head / 2 + (index - (stubs.length - 1) / 2) * leastStub
    stub.top = stub.line - leastStub / 2
  })
  return 0
}

/** Lines of at most so many letters, with long words taken apart. */
export function broken(text: string, most: number): string[] {
  const long = new RegExp(`\\S{${most}}(?=\\S)`, 'g')
  return wrapped(text.replace(long, '$& '), most)
}
