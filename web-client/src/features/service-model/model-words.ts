import { counted } from '@/shared/format'
import { isImprovement, type OneFlow, pinsIn } from './one-flow'
import type { ModelKind, ModelLink, Pin, ServiceModel } from './service-models'

export const kindInWords: Record<ModelKind, string> = { CURRENT: 'How it is', FUTURE: 'How it could be' }

export const linkKindInWords: Record<ModelLink['kind'], string> = {
  HAND_OFF: 'Hand-off',
  SEQUENCE: 'Goes on in the same hands',
}

/** ". Breakdown: sent back", for a name that is only heard. */
export function pinsInWords(pins: Pin[] = []): string {
  return pins.map((pin) => `. ${pinKind(pin)}: ${pin.title}`).join('')
}

export const pinKind = (pin: Pin) => (isImprovement(pin) ? 'Improvement' : 'Breakdown')

/** What may be pinned to a model of this kind. */
export const pinNoun = (kind: ModelKind) => (kind === 'CURRENT' ? 'breakdown' : 'improvement')

/** "4 journeys, 33 steps, 33 links" */
export function sizeInWords({ flows, steps, links }: ServiceModel): string {
  return [
    counted(flows, 'journey', 'journeys'),
    counted(steps, 'step', 'steps'),
    counted(links, 'link', 'links'),
  ].join(', ')
}

/** What a picture shows, in a sentence. */
export const findingOf = (flow: OneFlow): string => `${flow.flow.name}: ${countsOf(flow)}`

/** "8 steps of 6 actors, 8 hand-offs, 5 breakdowns" */
export function countsOf(flow: OneFlow): string {
  const pins = pinsIn(flow)
  const better = pins.filter(isImprovement).length
  const worse = pins.length - better
  const handOffs = flow.links.filter(({ kind }) => kind === 'HAND_OFF').length
  return [
    `${counted(flow.steps.length, 'step', 'steps')} of ${counted(flow.actors.length, 'actor', 'actors')}`,
    `${counted(handOffs, 'hand-off', 'hand-offs')}`,
    worse > 0 && counted(worse, 'breakdown', 'breakdowns'),
    better > 0 && counted(better, 'improvement', 'improvements'),
  ]
    .filter(Boolean)
    .join(', ')
}
