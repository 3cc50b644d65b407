import type { Schemas } from '@/api/client'
import { citedGroup, citedIn, citedValues } from '@/shared/cited-picker'
import { refuse } from '@/shared/input-problem'
import { parts } from './challenge-words'
import type { Challenge } from './challenges'

/**
 * Everything in the form by its place in the body; codes with spaces between, what is cited in rows. `symptomIds` and
 * `insightIds` are what is typed to find more of these.
 */
export type ChallengeValues = Record<string, string>

export const challengeLabels = {
  statement: 'What is to be overcome?',
  why: 'Why is it so, and why does it matter?',
  affected: 'Who is affected?',
  groupCodes: 'Groups that are affected',
  placeCodes: 'Places that are affected',
  theme: 'Theme of insights that it takes up',
  themeId: 'Theme of insights that it takes up',
  owner: 'Who sees to it?',
  ownerId: 'Who sees to it?',
  symptomIds: 'Symptoms in which it shows',
  insightIds: 'Insights that speak of it',
  impact: 'Impact',
  effort: 'Effort',
  spread: 'Spread',
}

export const challengeGroups = [
  citedGroup('symptoms', challengeLabels.symptomIds),
  citedGroup('insights', challengeLabels.insightIds),
  { prefix: 'ownerId', label: challengeLabels.owner, show: ({ owner = '' }: ChallengeValues) => owner },
  { prefix: 'theme', label: challengeLabels.themeId, show: ({ theme = '' }: ChallengeValues) => theme },
]

export const noChallenge: ChallengeValues = {
  statement: '',
  why: '',
  affected: '',
  groupCodes: '',
  placeCodes: '',
  theme: '',
  themeId: '',
  owner: '',
  ownerId: '',
  symptomIds: '',
  insightIds: '',
  impact: '',
  effort: '',
  spread: '',
}

export function valuesOf(challenge: Challenge): ChallengeValues {
  const { statement, why, affected, groupCodes, placeCodes, theme, owner, symptoms, insights } = challenge
  return {
    ...noChallenge,
    statement,
    why: why ?? '',
    affected: affected ?? '',
    groupCodes: groupCodes.join(' '),
    placeCodes: placeCodes.join(' '),
    theme: theme?.name ?? '',
    themeId: theme?.id ?? '',
    owner: owner?.name ?? '',
    ownerId: owner?.id ?? '',
    ...Object.fromEntries(parts.map((part) => [part, String(challenge[part] ?? '')])),
    ...citedValues('symptoms', symptoms),
    ...citedValues('insights', insights),
  }
}

export const codesIn = (text = '') => text.split(' ').filter(Boolean)

/** What is sent, unless something is missing. */
export function challengeFrom(values: ChallengeValues): Schemas['NewChallenge'] {
  const { statement = '', why = '', affected = '', owner, ownerId, symptomIds, insightIds } = values
  refuse([
    ...(statement.trim()
      ? []
      : [{ pointer: '/statement', detail: 'Say in a sentence what is to be overcome' }]),
    ...(owner?.trim() && !ownerId
      ? [{ pointer: '/ownerId', detail: 'Choose somebody from the list, or nobody' }]
      : []),
    ...[
      { pointer: '/symptomIds', typed: symptomIds },
      { pointer: '/insightIds', typed: insightIds },
    ]
      .filter(({ typed }) => typed?.trim())
      .map(({ pointer }) => ({ pointer, detail: 'Choose from the list, or empty the box' })),
  ])
  const part = (name: string) => (values[name] ? Number(values[name]) : null)
  return {
    statement: statement.trim(),
    why: why.trim() || null,
    affected: affected.trim() || null,
    groupCodes: codesIn(values.groupCodes),
    placeCodes: codesIn(values.placeCodes),
    ownerId: ownerId || null,
    themeId: values.themeId || null,
    symptomIds: citedIn(values, 'symptoms').map(({ id }) => id),
    insightIds: citedIn(values, 'insights').map(({ id }) => id),
    impact: part('impact'),
    effort: part('effort'),
    spread: part('spread'),
  }
}
