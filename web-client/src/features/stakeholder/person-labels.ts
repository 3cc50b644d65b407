import { attributesIn } from '@/shared/attribute-values'
import { type PersonValues, rolesIn } from './person-values'

export const labels = {
  name: 'Name',
  email: 'Email',
  externalId: 'Key in your own system',
  status: 'Status',
  networkSize: 'Colleagues across the interface',
  influence: 'Influence',
  interest: 'Interest',
  protectedMinutesPerMonth: 'Protected time',
}

export const roleLabels = {
  organisationName: 'Organisation',
  organisationCode: 'Code of the organisation',
  placeCode: 'Place',
  sectorCode: 'Sector',
  groupCode: 'Group',
  jobTitle: 'Job',
}

/** What each value is called where two versions stand side by side. */
export function labelsOf(values: PersonValues): Record<string, string> {
  const roles = rolesIn(values).flatMap((_, index) =>
    Object.entries(roleLabels).map(([part, label]) => [
      `affiliations/${index}/${part}`,
      `Role ${index + 1}: ${label.toLowerCase()}`,
    ]),
  )
  const own = attributesIn(values).map((name) => [`attributes/${name}`, name])
  return { ...labels, ...Object.fromEntries(roles), ...Object.fromEntries(own) }
}
