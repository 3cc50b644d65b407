import type { Schemas } from '@/api/client'
import { isDay, refuse } from '@/shared/input-problem'
import { numberIn } from '@/shared/typed-number'
import { linesIn } from '@/shared/typed-rows'
import type { Project } from './projects'
import { noOverride, overrideOf, type PromiseValues } from './use-promise-form'

/** By their names in the body; goals are lines. */
export type ProjectValues = PromiseValues & {
  title: string
  goals: string
  startsOn: string
  endsOn: string
  facilitatorDays: string
  budgetPounds: string
}

export const projectLabels: Record<keyof ProjectValues, string> = {
  title: 'Title',
  goals: 'Goals',
  startsOn: 'Begins on',
  endsOn: 'Ends on',
  facilitatorDays: 'Facilitator days',
  budgetPounds: 'Money',
  overrideReason: 'Why more is promised than there is',
  insists: 'Promised all the same',
}

export function valuesOf(project: Project): ProjectValues {
  return {
    title: project.title,
    goals: project.goals.join('\n'),
    startsOn: project.startsOn ?? '',
    endsOn: project.endsOn ?? '',
    facilitatorDays: String(project.facilitatorDays),
    budgetPounds: String(project.budgetPounds),
    ...noOverride,
  }
}

/** What is sent, unless something is no number or no day. */
export function projectPatch(values: ProjectValues): Schemas['ProjectPatch'] {
  const numbers = (['facilitatorDays', 'budgetPounds'] as const).filter(
    (name) => !Number.isSafeInteger(wholeIn(values[name])),
  )
  const days = (['startsOn', 'endsOn'] as const).filter((name) => values[name] && !isDay(values[name]))
  refuse([
    ...days.map((name) => ({ pointer: `/${name}`, detail: 'give a day that exists, or none' })),
    ...numbers.map((name) => ({ pointer: `/${name}`, detail: 'give a whole number, such as 9' })),
  ])
  return {
    title: values.title.trim(),
    goals: linesIn(values.goals),
    startsOn: values.startsOn || null,
    endsOn: values.endsOn || null,
    facilitatorDays: wholeIn(values.facilitatorDays),
    budgetPounds: wholeIn(values.budgetPounds),
    ...overrideOf(values),
  }
}

/** Nothing typed is nothing promised. */
function wholeIn(typed: string): number {
  return numberIn(typed) ?? 0
}
