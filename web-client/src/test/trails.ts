import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

type Kind = Schemas['TrailKind']

export function aTrailNode(
  number: number,
  kind: Kind,
  distance: number,
  over: Partial<Schemas['TrailNode']> = {},
): Schemas['TrailNode'] {
  return {
    kind,
    id: idOf(number),
    title: `Words ${number}`,
    on: '2027-02-01',
    distance,
    heardFrom: [],
    ...over,
  }
}

/** Of a trail behind which nobody is on record. */
export const nobody: Schemas['TrailSources'] = {
  suppressed: false,
  conversations: 0,
  firstHeldOn: null,
  lastHeldOn: null,
  bySector: [],
  severalSectors: 0,
  unknownSector: 0,
  places: [],
  voices: 0,
  independentVoices: 0,
  quotations: [],
}

const ref = ({ kind, id }: Schemas['TrailNode']): Schemas['TrailRef'] => ({ kind, id })

/** A trail that begins at the first of these, with each pair of which one led to the other. */
export function aTrail(
  nodes: Schemas['TrailNode'][],
  pairs: [Schemas['TrailNode'], Schemas['TrailNode']][],
  over: Partial<Schemas['Trail']> = {},
): Schemas['Trail'] {
  const [root] = nodes
  if (!root) throw new Error('A trail begins somewhere')
  return {
    root: ref(root),
    nodes,
    edges: pairs.map(([from, to]) => ({ from: ref(from), to: ref(to) })),
    whole: true,
    sources: nobody,
    thin: { judged: 'NOT', sentences: [] },
    ...over,
  }
}
