import Elk from 'elkjs/lib/elk.bundled.js'
import { expect, it } from 'vitest'
import { idOf } from '@/test/people'
import { boxWidth } from './boxes'
import { columnsOf, graphOf } from './columns'
import { positionOf } from './grid'
import { layOutModel, type ModelLayout } from './model-layout'
import type { OneFlow } from './one-flow'
import type { Element, ModelLink } from './service-models'

const flow = { id: idOf(1), number: 1, name: 'Referral' }
const common = { flowId: flow.id, description: null, position: null, continuesId: null, version: 0 }
const actor = (number: number): Element => ({
  ...common,
  id: idOf(10 + number),
  type: 'ACTOR',
  number,
  actorId: null,
  title: `Actor ${number}`,
})
const step = (number: number, of: number, over: Partial<Element> = {}): Element => ({
  ...common,
  id: idOf(100 + number),
  type: 'STEP',
  number,
  actorId: idOf(10 + of),
  title: `Step ${number}`,
  ...over,
})
const link = (from: number, to: number): ModelLink => ({
  id: idOf(1000 + 20 * from + to),
  flowId: flow.id,
  fromId: idOf(100 + from),
  toId: idOf(100 + to),
  kind: 'HAND_OFF',
  medium: 'a letter, by three routes',
  version: 0,
})

const journey = (over: Partial<OneFlow> = {}): OneFlow => ({
  flow,
  actors: [actor(1), actor(2), actor(3)],
  steps: [step(1, 1), step(2, 2), step(3, 3), step(4, 2), step(5, 1), step(6, 2)],
  links: [link(1, 2), link(2, 3), link(3, 4), link(4, 2), link(4, 5), link(1, 5), link(1, 6), link(2, 6)],
  pins: new Map(),
  ...over,
})

async function laidOut(of: OneFlow): Promise<ModelLayout> {
  return layOutModel(of, columnsOf(await new Elk().layout(graphOf(of.steps, of.links))))
}

const boxOf = ({ boxes }: ModelLayout, number: number) => boxes.find(({ step: one }) => one.number === number)

it('stands steps from left to right as they follow each other, each in the lane of its actor', async () => {
  const layout = await laidOut(journey())
  for (const [from, to] of [
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ] as const)
    expect(boxOf(layout, from)?.column).toBeLessThan(boxOf(layout, to)?.column ?? 0)
  for (const box of layout.boxes) {
    const lane = layout.lanes.find(({ actor: { id } }) => id === box.step.actorId)
    expect(box.y).toBeGreaterThanOrEqual(lane?.y ?? 0)
    expect(box.y + box.height).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0))
  }
})

it('leads a line for each link from one step to the other, through no box', async () => {
  const layout = await laidOut(journey())
  expect(layout.lines).toHaveLength(8)
  for (const { link: about, points } of layout.lines) {
    points.slice(1).forEach((to, index) => {
      const from = points[index] ?? to
      expect(from.x === to.x || from.y === to.y, 'lines are upright or level').toBe(true)
      for (const box of layout.boxes) {
        const isThrough =
          Math.max(from.x, to.x) > box.x + 1 &&
          Math.min(from.x, to.x) < box.x + boxWidth - 1 &&
          Math.max(from.y, to.y) > box.y + 1 &&
          Math.min(from.y, to.y) < box.y + box.height - 1
        expect(isThrough, `${about.fromId} to ${about.toId} through ${box.step.title}`).toBe(false)
      }
    })
  }
})

it('tells what leaves a step within its box, each line beside its own words', async () => {
  const { boxes, stubs, lines } = await laidOut(journey())
  for (const box of boxes) {
    const own = stubs.filter(({ link: { fromId } }) => fromId === box.step.id)
    let below = box.y + box.head
    for (const { link: about, y, height } of own) {
      expect(y).toBeGreaterThanOrEqual(below)
      below = y + height
      const start = lines.find(({ link: { id } }) => id === about.id)?.points[0]
      expect(start?.x).toBe(box.x + boxWidth)
      expect(start?.y).toBeGreaterThan(y)
      expect(start?.y).toBeLessThan(below)
    }
    expect(below).toBeLessThanOrEqual(box.y + box.height)
  }
})

it('leads lines without words from the step itself', async () => {
  const links = journey().links.map((one) => ({ ...one, medium: null }))
  const { boxes, lines } = await laidOut(journey({ links }))
  for (const box of boxes) {
    expect(box.height).toBe(box.head)
    const starts = lines
      .filter(({ link: { fromId } }) => fromId === box.step.id)
      .map(({ points: [start] }) => start?.y ?? 0)
    expect(new Set(starts).size).toBe(starts.length)
    for (const y of starts) {
      expect(y).toBeGreaterThan(box.y)
      expect(y).toBeLessThan(box.y + box.height)
    }
  }
})

it('stands a step where somebody put it, and the next one of that place below it', async () => {
  const steps = [
    step(1, 1, { position: positionOf(3, 0) }),
    step(2, 1, { position: positionOf(3, 0) }),
    step(3, 1),
  ]
  const layout = await laidOut(journey({ steps, links: [] }))
  expect(boxOf(layout, 1)).toMatchObject({ column: 3, rowInLane: 0 })
  expect(boxOf(layout, 2)).toMatchObject({ column: 3, rowInLane: 1 })
  expect(boxOf(layout, 3)).toMatchObject({ column: 0, rowInLane: 0 })
})
