import type { Schemas } from '@/api/client'
import { dimensionWords } from '@/shared/dimension-label'
import { isDay, refuse } from '@/shared/input-problem'
import type { Round } from './prioritisations'

/** Everything in the form by its place in the body. Lists are ids with spaces between; a point is "discussions/<challenge>". */
export type RoundValues = Record<string, string>

export const roundLabels: Record<string, string> = {
  title: 'Title',
  question: 'What are voters asked?',
  challengeIds: 'Which challenges are ranked?',
  unranked: 'What if a ballot leaves a challenge out?',
  opensOn: 'First day to vote',
  closesOn: 'Last day to vote',
  resultsHiddenUntilClosed: 'When are results shown?',
  weightingDimensions: 'How do ballots count?',
  membersVote: 'Who votes?',
}

export const noRound: RoundValues = {
  title: '',
  question: 'Which of these should we take on first?',
  challengeIds: '',
  unranked: 'NO_OPINION',
  opensOn: '',
  closesOn: '',
  resultsHiddenUntilClosed: 'YES',
  weightingDimensions: 'GROUP',
  membersVote: 'YES',
}

const point = 'discussions/'

export const idsIn = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean)

/** The challenges that have a point to discuss, in the order of those chosen. */
export function discussedIn(values: RoundValues): string[] {
  return idsIn(values.challengeIds).filter((id) => values[point + id] !== undefined)
}

export function withPoint(values: RoundValues, id: string): RoundValues {
  return { ...values, [point + id]: '' }
}

export function withoutPoint(values: RoundValues, id: string): RoundValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== point + id))
}

export function valuesOf(round: Round): RoundValues {
  const { title, question, challenges, unranked, opensOn, closesOn, weightingDimensions } = round
  return {
    title,
    question,
    challengeIds: challenges.map(({ challengeId }) => challengeId).join(' '),
    unranked,
    opensOn: opensOn ?? '',
    closesOn: closesOn ?? '',
    resultsHiddenUntilClosed: round.resultsHiddenUntilClosed ? 'YES' : 'NO',
    weightingDimensions: weightingDimensions.join(' '),
    membersVote: round.membersVote ? 'YES' : 'NO',
    ...Object.fromEntries(
      challenges.flatMap(({ challengeId, discussion }) =>
        discussion === null ? [] : [[point + challengeId, discussion]],
      ),
    ),
  }
}

/** What is sent, unless something is missing or no day. */
export function roundFrom(values: RoundValues): Schemas['NewPrioritisation'] {
  const challengeIds = idsIn(values.challengeIds)
  const days = ['opensOn', 'closesOn'].filter((name) => values[name] && !isDay(values[name] ?? ''))
  refuse([
    ...(values.title?.trim() ? [] : [{ pointer: '/title', detail: 'give it a title' }]),
    ...(challengeIds.length < 2
      ? [{ pointer: '/challengeIds', detail: 'choose two challenges at least: one alone cannot be ranked' }]
      : []),
    ...days.map((name) => ({ pointer: `/${name}`, detail: 'give a day, such as 11 12 2026' })),
  ])
  return {
    title: values.title?.trim() ?? '',
    question: values.question?.trim() || null,
    challengeIds,
    unranked: values.unranked as Schemas['Unranked'],
    opensOn: values.opensOn || null,
    closesOn: values.closesOn || null,
    resultsHiddenUntilClosed: values.resultsHiddenUntilClosed === 'YES',
    weightingDimensions: idsIn(values.weightingDimensions) as Schemas['Dimension'][],
    membersVote: values.membersVote === 'YES',
    discussions: discussedIn(values).flatMap((challengeId) => {
      const text = values[point + challengeId]?.trim()
      return text ? [{ challengeId, text }] : []
    }),
  }
}

/** What may still change: while people vote, the rules by which they do stay. */
export function changeOf(state: Round['state'], whole: Schemas['NewPrioritisation']) {
  return state === 'DRAFT' ? whole : { closesOn: whole.closesOn, discussions: whole.discussions }
}

/** A refusal names points by their number in what was sent; the form has them by challenge. */
export function fieldOfPoint(pointer: string, sent: Schemas['NewPrioritisation']): string {
  const [, index] = /^\/discussions\/(\d+)/.exec(pointer) ?? []
  const challenge = index === undefined ? undefined : sent.discussions?.[Number(index)]?.challengeId
  return challenge ? `/${point}${challenge}` : pointer
}

export const dimensionOptions = (['GROUP', 'PLACE', 'SECTOR'] as const).map((value) => ({
  value,
  label: `By ${dimensionWords[value]?.one.toLowerCase()}`,
}))
