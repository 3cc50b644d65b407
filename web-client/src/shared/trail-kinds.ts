import type { Schemas } from '@/api/client'

export type TrailKind = Schemas['TrailKind']

type About = {
  one: string
  many: string
  /** Its page, below that of the programme; none where it has no page of its own. */
  page?: (id: string) => string
}

/** What each thing on a trail is called, and where it is read. */
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
  BREAKDOWN: { one: 'breakdown', many: 'breakdowns', page: (id) => `service-models/pins/${id}` },
  IMPROVEMENT: { one: 'improvement', many: 'improvements', page: (id) => `service-models/pins/${id}` },
  SERVICE_MODEL: { one: 'service model', many: 'service models', page: (id) => `service-models/${id}` },
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
