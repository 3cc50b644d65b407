import type { Schemas } from '@/api/client'
import { refuse } from '@/shared/input-problem'
import { numberIn } from '@/shared/typed-number'
import type { TeamMember } from './projects'
import { noOverride, overrideOf, type PromiseValues } from './use-promise-form'

/** `person` is what is typed to find somebody; pounds stand below backfill in the body. */
export type TeamMemberValues = PromiseValues & {
  stakeholderId: string
  person: string
  role: string
  protectedMinutesPerMonth: string
  funded: 'YES' | 'NO'
  pounds: string
}

export const teamMemberLabels: Record<keyof TeamMemberValues, string> = {
  stakeholderId: 'Who',
  person: 'Who',
  role: 'What do they do in it?',
  protectedMinutesPerMonth: 'Time kept free for it',
  funded: 'Is somebody paid to stand in meanwhile?',
  pounds: 'What that costs over the whole project',
  overrideReason: 'Why more is promised than there is',
  insists: 'Promised all the same',
}

export function valuesOf(member?: TeamMember): TeamMemberValues {
  return {
    stakeholderId: member?.person.id ?? '',
    person: member?.person.name ?? '',
    role: member?.role ?? '',
    protectedMinutesPerMonth: member?.protectedMinutesPerMonth?.toString() ?? '',
    funded: member?.backfill.funded ? 'YES' : 'NO',
    pounds: member?.backfill.pounds?.toString() ?? '',
    ...noOverride,
  }
}

/** What is sent of their part, unless something is no number. */
export function partFrom(values: TeamMemberValues): Schemas['TeamMemberPatch'] & { role: string } {
  const minutes = numberIn(values.protectedMinutesPerMonth)
  const pounds = values.funded === 'YES' ? numberIn(values.pounds) : null
  refuse([
    ...(values.role.trim() ? [] : [{ pointer: '/role', detail: 'say what they do in it' }]),
    ...(isWhole(minutes)
      ? []
      : [{ pointer: '/protectedMinutesPerMonth', detail: 'give a whole number of minutes, such as 240' }]),
    ...(isWhole(pounds) ? [] : [{ pointer: '/backfill/pounds', detail: 'give whole pounds, such as 1200' }]),
  ])
  return {
    role: values.role.trim(),
    protectedMinutesPerMonth: minutes,
    backfill: { funded: values.funded === 'YES', pounds },
    ...overrideOf(values),
  }
}

/** The same of somebody who joins. */
export function joiningFrom(values: TeamMemberValues): Schemas['NewTeamMember'] {
  refuse(values.stakeholderId ? [] : [{ pointer: '/person', detail: 'choose a person from the list' }])
  return { stakeholderId: values.stakeholderId, ...partFrom(values) }
}

function isWhole(number: number | null): boolean {
  return number === null || Number.isSafeInteger(number)
}
