import { useParams } from 'react-router'
import { queries, type Schemas } from '@/api/client'
import { about, type TrailKind } from '@/shared/trail-kinds'
import { useProgrammeId } from '@/shared/use-membership'

export type Trail = Schemas['Trail']
export type TrailNode = Schemas['TrailNode']
export type TrailRef = Schemas['TrailRef']
export type TrailSources = Schemas['TrailSources']

const trailPath = '/programmes/{programmeId}/trail/{kind}/{id}'

export function useTrail() {
  const programmeId = useProgrammeId()
  const { kind = '', trailId: id = '' } = useParams()
  return queries.useQuery('get', trailPath, {
    params: { path: { programmeId, kind: kind as TrailKind, id } },
  })
}

export const keyOf = ({ kind, id }: TrailRef) => `${kind} ${id}`

/** The order in which one leads to another: what comes later is drawn further to the right. */
export const columnsOfKinds: TrailKind[][] = [
  ['CALL'],
  ['PROPOSAL'],
  ['PROJECT'],
  ['WORKSHOP', 'RETROSPECTIVE'],
  ['CONVERSATION', 'FINDING'],
  ['INSIGHT'],
  ['THEME', 'SYMPTOM', 'BREAKDOWN'],
  ['CHALLENGE', 'IMPROVEMENT'],
  ['PRINCIPLE', 'ACTION_ITEM', 'PRIORITISATION', 'TARGET', 'SERVICE_MODEL'],
]

const article = (noun: string) => (/^[aeiou]/.test(noun) ? 'An' : 'A')

/** What it says, or that its words are for others. */
export const titleOf = ({ kind, title }: TrailNode) =>
  title ?? `${article(about(kind).one)} ${about(kind).one} that is not shown to you`
