import type { Schemas } from '@/api/client'

type Affiliation = Schemas['Affiliation']

/** "GP partner, Lanternbrook Surgery", of a role. */
export function roleInWords({ jobTitle, organisationName }: Affiliation): string {
  return [jobTitle, organisationName].filter(Boolean).join(', ')
}

/** What somebody does and where, by their primary role. */
export function workOf({ affiliations: [primary] }: Pick<Schemas['Stakeholder'], 'affiliations'>): string {
  return primary ? roleInWords(primary) : ''
}
