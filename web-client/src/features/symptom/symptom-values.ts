import type { Schemas } from '@/api/client'
import { type Cited, citedGroup, citedIn, citedValues } from '@/shared/cited-picker'
import { refuse } from '@/shared/input-problem'
import type { Symptom } from './symptoms'

/**
 * Everything in the form by its place in the body; what is cited in rows. `findingIds` and `insightIds` are what is typed to
 * find more of these.
 */
export type SymptomValues = Record<string, string>

export const symptomLabels = {
  statement: 'What does one meet?',
  detail: 'How does it show?',
  findingIds: 'Findings that show it',
  insightIds: 'Insights that tell of it',
}

export const symptomGroups = [
  citedGroup('findings', symptomLabels.findingIds),
  citedGroup('insights', symptomLabels.insightIds),
]

const longest = 300

type Beginning = { findings?: Cited[]; insights?: Cited[] }

/** Of one that is to be named; it begins with the words of what it is drawn from, where these are no longer than it may be. */
export function noSymptom({ findings = [], insights = [] }: Beginning): SymptomValues {
  const said = [...findings, ...insights][0]?.statement ?? ''
  return {
    statement: said.length > longest ? '' : said,
    detail: said.length > longest ? said : '',
    findingIds: '',
    insightIds: '',
    ...citedValues('findings', findings),
    ...citedValues('insights', insights),
  }
}

export function valuesOf({ statement, detail, findings, insights }: Symptom): SymptomValues {
  return { ...noSymptom({ findings, insights }), statement, detail: detail ?? '' }
}

/** What is sent, unless something is missing. */
export function symptomFrom(values: SymptomValues): Schemas['NewSymptom'] {
  const { statement = '', detail = '', findingIds, insightIds } = values
  refuse([
    ...(statement.trim() ? [] : [{ pointer: '/statement', detail: 'Say in a sentence what one meets' }]),
    ...[
      { pointer: '/findingIds', typed: findingIds },
      { pointer: '/insightIds', typed: insightIds },
    ]
      .filter(({ typed }) => typed?.trim())
      .map(({ pointer }) => ({ pointer, detail: 'Choose from the list, or empty the box' })),
  ])
  return {
    statement: statement.trim(),
    detail: detail.trim() || null,
    findingIds: citedIn(values, 'findings').map(({ id }) => id),
    insightIds: citedIn(values, 'insights').map(({ id }) => id),
  }
}
