import { useBreakdownOptions } from './answers-field'
import type { FlowCompared } from './compared'
import { isImprovement, type OneFlow, pinsIn } from './one-flow'
import { type Improvement, type ModelDocument, useDocument, useModels } from './service-models'

const quoted = (titles: string[]) => titles.map((title) => `“${title}”`).join(', ')

/** "“Nobody picks up” is answered by “One number for both sides”." */
export function answeredInWords(breakdown: string, improvements: string[]): string {
  return improvements.length > 0
    ? `“${breakdown}” is answered by ${quoted(improvements)}.`
    : `Nothing answers “${breakdown}” yet.`
}

/** Those that nothing answers come first: they are what is still to be done. */
export const comparedInWords = ({ breakdowns }: FlowCompared): string[] =>
  breakdowns
    .toSorted((one, other) => one.improvements.length - other.improvements.length)
    .map(({ title, improvements }) =>
      answeredInWords(
        title,
        improvements.map((improvement) => improvement.title),
      ),
    )

/**
 * Which breakdowns of a journey something answers, and by what; or what its improvements answer. Of the newest model of the other
 * kind, as in the panel; undefined until it is there.
 */
export function useAnswersInWords(document: ModelDocument, flow: OneFlow): string[] | undefined {
  const isCurrent = document.kind === 'CURRENT'
  const pins = pinsIn(flow)
  const futures = useModels('FUTURE')
  const future = futures.data?.results[0]
  const later = useDocument(future?.id ?? '', isCurrent && future !== undefined)
  const answered = pins.filter(isImprovement) as Improvement[]
  const breakdowns = useBreakdownOptions(flow.flow.name, answered.length > 0)
  if (isCurrent) {
    if (futures.isPending || (future && !later.data)) return undefined
    const improvements = later.data?.improvements ?? []
    return pins.map(({ id, title }) =>
      answeredInWords(
        title,
        improvements.filter(({ answersIds }) => answersIds.includes(id)).map((one) => one.title),
      ),
    )
  }
  return answered.map(({ title, answersIds }) => {
    const found = breakdowns.filter(({ value }) => answersIds.includes(value)).map(({ label }) => label)
    return found.length > 0 ? `“${title}” answers ${quoted(found)}.` : `“${title}” answers no breakdown yet.`
  })
}
