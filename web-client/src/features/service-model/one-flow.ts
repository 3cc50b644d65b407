import type { Element, Flow, ModelDocument, ModelLink, Pin } from './service-models'

/** One journey of a model, with all that is in it. */
export type OneFlow = {
  flow: Flow
  actors: Element[]
  steps: Element[]
  links: ModelLink[]
  /** What is pinned to a step or to a link, by the id of that. */
  pins: Map<string, Pin[]>
}

const byNumber = (one: { number: number }, other: { number: number }) => one.number - other.number

/** The journeys as they stand. */
export const flowsOf = (document: ModelDocument): Flow[] => document.flows.toSorted(byNumber)

export const pinsOf = (document: ModelDocument): Pin[] => [...document.breakdowns, ...document.improvements]

export function oneFlow(document: ModelDocument, flow: Flow): OneFlow {
  const here = document.elements.filter(({ flowId }) => flowId === flow.id).toSorted(byNumber)
  return {
    flow,
    actors: here.filter(({ type }) => type === 'ACTOR'),
    steps: here.filter(({ type }) => type === 'STEP'),
    links: document.links.filter(({ flowId }) => flowId === flow.id),
    pins: byPlace(pinsOf(document)),
  }
}

function byPlace(pins: Pin[]): OneFlow['pins'] {
  const places = new Map<string, Pin[]>()
  for (const pin of pins) {
    const place = pin.elementId ?? pin.linkId ?? ''
    places.set(place, [...(places.get(place) ?? []), pin])
  }
  return places
}

/** What is pinned within the journey: to its steps in their order, and to the links from each. */
export function pinsIn({ steps, links, pins }: OneFlow): Pin[] {
  return steps.flatMap(({ id }) => [
    ...(pins.get(id) ?? []),
    ...links.filter(({ fromId }) => fromId === id).flatMap((link) => pins.get(link.id) ?? []),
  ])
}

export const isImprovement = (pin: Pin): boolean => 'answersIds' in pin

/** "Sorts and books → Sees the patient" */
export function linkInWords({ fromId, toId }: ModelLink, elements: Element[]): string {
  const titleOf = (id: string) => elements.find((element) => element.id === id)?.title ?? ''
  return `${titleOf(fromId)} → ${titleOf(toId)}`
}
