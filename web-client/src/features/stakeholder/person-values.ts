import type { Schemas } from '@/api/client'
import { attributePlace, attributesIn } from '@/shared/attribute-values'
import { refuse } from '@/shared/input-problem'
import { numberIn } from '@/shared/typed-number'
import type { Organisation } from '@/shared/use-organisations'

/**
 * Everything in the form by its place in the body: "name", "affiliations/0/jobTitle", "attributes/workingPattern". What
 * the service says of a place so finds its field, and two versions can be compared one by one.
 */
export type PersonValues = Record<string, string>

const roleParts = [
  'organisationName',
  'organisationCode',
  'placeCode',
  'sectorCode',
  'groupCode',
  'jobTitle',
] as const
type Role = Record<(typeof roleParts)[number], string>

const numbers = ['networkSize', 'influence', 'interest', 'protectedMinutesPerMonth'] as const

export const noRole: Role = {
  organisationName: '',
  organisationCode: '',
  placeCode: '',
  sectorCode: '',
  groupCode: '',
  jobTitle: '',
}

export const nobody: PersonValues = {
  name: '',
  email: '',
  externalId: '',
  status: 'IDENTIFIED',
  networkSize: '',
  influence: '',
  interest: '',
  protectedMinutesPerMonth: '',
  ...flat([noRole]),
}

export function valuesOf(person: Schemas['Stakeholder']): PersonValues {
  return {
    name: person.name,
    email: text(person.email),
    externalId: text(person.externalId),
    ...Object.fromEntries(numbers.map((name) => [name, text(person[name])])),
    ...flat(person.affiliations.length === 0 ? [noRole] : person.affiliations.map(roleOf)),
    ...Object.fromEntries(
      Object.entries(person.attributes).map(([name, value]) => [attributePlace + name, value]),
    ),
  }
}

export function rolesIn(values: PersonValues): Role[] {
  const count = Object.keys(values).filter((name) => /^affiliations\/\d+\/jobTitle$/.test(name)).length
  return Array.from(
    { length: count },
    (_, index) =>
      Object.fromEntries(
        roleParts.map((part) => [part, values[`affiliations/${index}/${part}`] ?? '']),
      ) as Role,
  )
}

/** The same values with these roles, in this order. */
export function withRoles(values: PersonValues, roles: Role[]): PersonValues {
  const others = Object.entries(values).filter(([name]) => !name.startsWith('affiliations/'))
  return { ...Object.fromEntries(others), ...flat(roles) }
}

/** An organisation is somewhere: choosing it says place and sector too. */
export function withOrganisation(values: PersonValues, role: string, chosen: Organisation): PersonValues {
  return {
    ...values,
    [`${role}/organisationName`]: chosen.name,
    [`${role}/organisationCode`]: chosen.code,
    [`${role}/placeCode`]: chosen.placeCode ?? values[`${role}/placeCode`] ?? '',
    [`${role}/sectorCode`]: chosen.sectorCode ?? values[`${role}/sectorCode`] ?? '',
  }
}

/** What is sent, unless something is no number or no organisation of the list. */
export function personFrom(values: PersonValues): Schemas['NewStakeholder'] {
  refuseWhatIsNot(values)
  const number = (name: string) => numberIn(values[name] ?? '')
  return {
    name: (values.name ?? '').trim(),
    email: values.email?.trim() || null,
    externalId: values.externalId?.trim() || null,
    ...(values.status ? { status: values.status as Schemas['Stakeholder']['status'] } : {}),
    networkSize: number('networkSize'),
    influence: number('influence'),
    interest: number('interest'),
    protectedMinutesPerMonth: number('protectedMinutesPerMonth'),
    affiliations: affiliationsFrom(values),
    attributes: Object.fromEntries(
      attributesIn(values).map((name) => [name, values[attributePlace + name] ?? '']),
    ),
  }
}

/** A change: as what is sent, and what was taken out is said to be gone. */
export function patchFrom(values: PersonValues, before: Record<string, string>): Schemas['StakeholderPatch'] {
  const { attributes, ...person } = personFrom(values)
  const gone = Object.keys(before).filter((name) => !(attributePlace + name in values))
  // A merge patch removes by null, which the contract's type of a map has no word for.
  const changes = { ...Object.fromEntries(gone.map((name) => [name, null])), ...attributes } as Record<
    string,
    string
  >
  return { ...person, attributes: changes }
}

function affiliationsFrom(values: PersonValues): Schemas['NewAffiliation'][] {
  return rolesIn(values)
    .filter((role) => Object.values(role).some((text) => text.trim()))
    .map(({ organisationName: _, ...role }) => ({
      organisationCode: role.organisationCode || null,
      placeCode: role.placeCode || null,
      sectorCode: role.sectorCode || null,
      groupCode: role.groupCode || null,
      jobTitle: role.jobTitle.trim() || null,
    }))
}

function refuseWhatIsNot(values: PersonValues): void {
  const badNumbers = numbers
    .filter((name) => {
      const number = numberIn(values[name] ?? '')
      return number !== null && !Number.isSafeInteger(number)
    })
    .map((name) => ({ pointer: `/${name}`, detail: 'give a whole number, such as 24' }))
  const unknown = rolesIn(values).flatMap(({ organisationName, organisationCode }, index) =>
    organisationName.trim() && !organisationCode
      ? [
          {
            pointer: `/affiliations/${index}/organisationName`,
            detail: 'choose an organisation from the list, or leave this empty',
          },
        ]
      : [],
  )
  refuse([...badNumbers, ...unknown])
}

function text(value: string | number | null): string {
  return value === null ? '' : String(value)
}

function roleOf(affiliation: Schemas['Affiliation']): Role {
  return Object.fromEntries(roleParts.map((part) => [part, text(affiliation[part])])) as Role
}

function flat(roles: Role[]): PersonValues {
  return Object.fromEntries(
    roles.flatMap((role, index) => roleParts.map((part) => [`affiliations/${index}/${part}`, role[part]])),
  )
}
