import { useParams } from 'react-router'
import { queries, type Schemas } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

export type Trail = Schemas['Trail']
export type TrailNode = Schemas['TrailNode']
export type TrailRef = Schemas['TrailRef']
export type TrailKind = Schemas['TrailKind']

const trailPath = '/programmes/{programmeId}/trail/{kind}/{id}'

export function useTrail() {
  const programmeId = useProgrammeId()
  const { kind = '', trailId: id = '' } = useParams()
  return queries.useQuery('get', trailPath, {
    params: { path: { programmeId, kind: kind as TrailKind, id } },
  })
}

export const keyOf = ({ kind, id }: TrailRef) => `${kind} ${id}`

type About = {
  one: string
  many: string
  /** Its page, below that of the programme; none where it has no page of its own. */
  page?: (id: string) => string
}

/** The order in which one leads to another: what comes later is drawn further to the right. */
export const columnsOfKinds: TrailKind[][] = [
  ['CALL'],
  ['PROPOSAL'],
  ['PROJECT'],
  ['WORKSHOP', 'RETROSPECTIVE'],
  ['CONVERSATION', 'FINDING'],
  ['INSIGHT'],
  ['THEME', 'SYMPTOM'],
  ['CHALLENGE'],
  ['PRINCIPLE', 'ACTION_ITEM', 'PRIORITISATION', 'TARGET'],
]

const kinds: Record<TrailKind, About> = {
  CALL: { one: 'call', many: 'calls', page: (id) => `projects/calls/${id}` },
  PROPOSAL: { one: 'proposal', many: 'proposals', page: (id) => `projects/proposals/${id}` },
  PROJECT: { one: 'project', many: 'projects', page: (id) => `projects/${id}` },
  WORKSHOP: { one: 'workshop', many: 'workshops', page: (id) => `projects/workshops/${id}` },
  RETROSPECTIVE: { one: 'retrospective', many: 'retrospectives', page: (id) => `retrospectives/${id}` },
  FINDING: { one: 'finding', many: 'findings' },
  ACTION_ITEM: { one: 'action', many: 'actions', page: (id) => `retrospectives/actions/${id}` },
  CONVERSATION: { one: 'conversation', many: 'conversations', page: (id) => `conversations/${id}` },
  INSIGHT: { one: 'insight', many: 'insights', page: (id) => `insights/${id}` },
  THEME: { one: 'theme', many: 'themes', page: (id) => `insights?themeId=${id}` },
  SYMPTOM: { one: 'symptom', many: 'symptoms', page: (id) => `challenges/symptoms/${id}` },
  CHALLENGE: { one: 'challenge', many: 'challenges', page: (id) => `challenges/${id}` },
  PRIORITISATION: {
    one: 'round of ranking',
    many: 'rounds of ranking',
    page: (id) => `prioritisations/${id}`,
  },
  TARGET: { one: 'target', many: 'targets', page: (id) => `targets/${id}` },
  PRINCIPLE: { one: 'principle', many: 'principles', page: (id) => `principles/${id}` },
}

export const about = (kind: TrailKind): About => kinds[kind]

const article = (noun: string) => (/^[aeiou]/.test(noun) ? 'An' : 'A')

/** What it says, or that its words are for others. */
export const titleOf = ({ kind, title }: TrailNode) =>
  title ?? `${article(about(kind).one)} ${about(kind).one} that is not shown to you`
