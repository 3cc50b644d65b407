import type { Schemas } from '@/api/client'

/** Of a form: `principles` holds what is chosen, such as "id@2", with spaces between. */
type Values = Record<string, string>

export function choiceOf({ principleId, number }: Schemas['ChosenPrinciple']): string {
  return `${principleId}@${number}`
}

export function choicesIn(values: Values): string[] {
  return (values.principles ?? '').split(' ').filter(Boolean)
}

/** What is sent of it. */
export function principlesFrom(values: Values): Schemas['ChosenPrinciple'][] {
  return choicesIn(values).map((choice) => {
    const [principleId = '', number] = choice.split('@')
    return { principleId, number: Number(number) }
  })
}
