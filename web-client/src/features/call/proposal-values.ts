import type { Schemas } from '@/api/client'
import { attributePlace, attributesIn } from '@/shared/attribute-values'
import { refuse } from '@/shared/input-problem'
import { numberIn } from '@/shared/typed-number'
import type { Proposal } from './proposals'

/**
 * Everything in the form by its place in the body; several codes are lines, and the names beside ids and codes are only for
 * the page.
 */
export type ProposalValues = Record<string, string>

const texts = ['problem', 'aims', 'workingTogether', 'howWeWouldKnow', 'timeSetAside'] as const
const numbers = ['facilitatorDays', 'budgetPounds'] as const
const people = ['lead', 'partner'] as const

export const proposalLabels: Record<string, string> = {
  title: 'Title',
  leadName: 'Who leads it',
  partnerName: 'Who leads it on the other side',
  problem: 'What is wrong now',
  aims: 'What would be tried',
  workingTogether: 'What working together would look like',
  howWeWouldKnow: 'How you would know that it helps',
  timeSetAside: 'Time set aside',
  facilitatorDays: 'Facilitator days it asks for',
  budgetPounds: 'Money it asks for',
  organisationCodes: 'Organisations behind it',
  placeCodes: 'Places where it would be tried',
  sectorCodes: 'Sectors that would work differently',
}

export const noProposal: ProposalValues = {
  title: '',
  leadId: '',
  leadName: '',
  partnerId: '',
  partnerName: '',
  ...Object.fromEntries([...texts, ...numbers].map((name) => [name, ''])),
  organisationCodes: '',
  organisationNames: '',
  placeCodes: '',
  sectorCodes: '',
}

export function valuesOf(proposal: Proposal): ProposalValues {
  return {
    ...noProposal,
    title: proposal.title,
    ...Object.fromEntries(
      people.flatMap((side) => [
        [`${side}Id`, proposal[side]?.id ?? ''],
        [`${side}Name`, proposal[side]?.name ?? ''],
      ]),
    ),
    ...Object.fromEntries(texts.map((name) => [name, proposal[name] ?? ''])),
    ...Object.fromEntries(numbers.map((name) => [name, proposal[name]?.toString() ?? ''])),
    organisationCodes: asLines(proposal.organisations.map(({ code }) => code)),
    organisationNames: asLines(proposal.organisations.map(({ name }) => name)),
    placeCodes: asLines(proposal.placeCodes),
    sectorCodes: asLines(proposal.sectorCodes),
    ...Object.fromEntries(
      Object.entries(proposal.attributes).map(([name, value]) => [attributePlace + name, value]),
    ),
  }
}

/** What is sent, unless something is no number or nobody of the list. */
export function proposalFrom(values: ProposalValues): Schemas['NewProposal'] {
  refuse([...badNumbers(values), ...nobody(values)])
  const text = (name: string) => values[name]?.trim() || null
  const number = (name: string) => numberIn(values[name] ?? '')
  return {
    title: values.title?.trim() ?? '',
    leadId: text('leadId'),
    partnerId: text('partnerId'),
    organisationCodes: linesIn(values.organisationCodes),
    placeCodes: linesIn(values.placeCodes),
    sectorCodes: linesIn(values.sectorCodes),
    attributes: Object.fromEntries(
      attributesIn(values)
        .map((name) => [name, values[attributePlace + name]?.trim() ?? ''] as const)
        .filter(([, value]) => value),
    ),
    problem: text('problem'),
    aims: text('aims'),
    workingTogether: text('workingTogether'),
    howWeWouldKnow: text('howWeWouldKnow'),
    timeSetAside: text('timeSetAside'),
    facilitatorDays: number('facilitatorDays'),
    budgetPounds: number('budgetPounds'),
  }
}

/** A change: as what is sent, and attributes that were taken out are said to be gone. */
export function proposalPatch(
  values: ProposalValues,
  before: Record<string, string>,
): Schemas['ProposalPatch'] {
  const { attributes, ...said } = proposalFrom(values)
  const gone = Object.keys(before).filter((name) => !(name in (attributes ?? {})))
  return { ...said, attributes: { ...Object.fromEntries(gone.map((name) => [name, null])), ...attributes } }
}

export function linesIn(lines: string | undefined): string[] {
  return (lines ?? '').split('\n').filter(Boolean)
}

export function asLines(parts: string[]): string {
  return parts.join('\n')
}

function badNumbers(values: ProposalValues) {
  return numbers
    .filter((name) => {
      const number = numberIn(values[name] ?? '')
      return number !== null && !Number.isSafeInteger(number)
    })
    .map((name) => ({ pointer: `/${name}`, detail: 'give a whole number, such as 9' }))
}

function nobody(values: ProposalValues) {
  return people
    .filter((side) => values[`${side}Name`]?.trim() && !values[`${side}Id`])
    .map((side) => ({
      pointer: `/${side}Id`,
      detail: 'choose a person from the list, or leave this empty',
    }))
}
