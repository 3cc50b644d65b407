type ColumnHelp = { name: string; help: string; required?: boolean }

/** What can be imported, where, and from which columns. */
export const importKinds = {
  stakeholders: {
    list: '/programmes/{programmeId}/stakeholders/imports',
    item: '/programmes/{programmeId}/stakeholders/imports/{importId}',
    cancellation: '/programmes/{programmeId}/stakeholders/imports/{importId}/cancellation',
    rejections: '/programmes/{programmeId}/stakeholders/imports/{importId}/rejections',
    label: 'People',
    one: 'person',
    many: 'people',
    seeAll: 'stakeholders',
    columns: [
      {
        name: 'externalId',
        required: true,
        help: 'Your own key for the person. The same key again changes the same person.',
      },
      { name: 'name', required: true, help: 'As they like to be called.' },
      { name: 'email', help: 'Work email.' },
      { name: 'jobTitle', help: 'What they do.' },
      { name: 'organisationCode', help: 'Code of their organisation, as in Settings.' },
      { name: 'placeCode', help: 'Code of the place, as in Settings.' },
      { name: 'sectorCode', help: 'Code of the sector, as in Settings.' },
      { name: 'groupCode', help: 'Code of the stakeholder group, as in Settings.' },
      { name: 'networkSize', help: 'How many others of the programme’s people they know. A whole number.' },
      { name: 'influence', help: 'How much they can move, 1 to 5.' },
      { name: 'interest', help: 'How much they care to, 1 to 5.' },
      { name: 'protectedMinutesPerMonth', help: 'Time set aside for this work, in minutes.' },
      { name: 'status', help: 'IDENTIFIED, INVITED, ENGAGED, DECLINED or OPTED_OUT.' },
      {
        name: 'attributes.workingPattern',
        help: 'Any fact of your own: attributes. and a name. As many columns as you like.',
      },
    ],
  },
  referrals: {
    list: '/programmes/{programmeId}/referrals/imports',
    item: '/programmes/{programmeId}/referrals/imports/{importId}',
    cancellation: '/programmes/{programmeId}/referrals/imports/{importId}/cancellation',
    rejections: '/programmes/{programmeId}/referrals/imports/{importId}/rejections',
    label: 'Referrals',
    one: 'referral',
    many: 'referrals',
    seeAll: 'referrals',
    columns: [
      { name: 'fromExternalId', required: true, help: 'Your own key for the person who refers.' },
      { name: 'toExternalId', required: true, help: 'Your own key for the person they name.' },
      { name: 'status', help: 'PROPOSED, ACCEPTED or DECLINED.' },
      { name: 'reason', help: 'Why them.' },
      { name: 'referredAt', help: 'The day, such as 2026-01-31.' },
    ],
  },
  organisations: {
    list: '/programmes/{programmeId}/organisations/imports',
    item: '/programmes/{programmeId}/organisations/imports/{importId}',
    cancellation: '/programmes/{programmeId}/organisations/imports/{importId}/cancellation',
    rejections: '/programmes/{programmeId}/organisations/imports/{importId}/rejections',
    label: 'Organisations',
    one: 'organisation',
    many: 'organisations',
    seeAll: 'settings/organisations',
    columns: [
      {
        name: 'code',
        required: true,
        help: 'Short code. The same code again changes the same organisation.',
      },
      { name: 'name', required: true, help: 'As people know it.' },
      {
        name: 'type',
        required: true,
        help: 'Such as GENERAL_PRACTICE, NHS_TRUST, LOCAL_AUTHORITY or VOLUNTARY.',
      },
      { name: 'odsCode', help: 'Code of the Organisation Data Service.' },
      { name: 'placeCode', help: 'Code of the place, as in Settings.' },
      { name: 'sectorCode', help: 'Code of the sector, as in Settings.' },
    ],
  },
  proposals: {
    list: '/programmes/{programmeId}/proposals/imports',
    item: '/programmes/{programmeId}/proposals/imports/{importId}',
    cancellation: '/programmes/{programmeId}/proposals/imports/{importId}/cancellation',
    rejections: '/programmes/{programmeId}/proposals/imports/{importId}/rejections',
    label: 'Proposals',
    one: 'proposal',
    many: 'proposals',
    seeAll: 'projects/calls',
    columns: [
      {
        name: 'externalId',
        help: 'Your own key for the proposal, needed unless the file was exported and has its id. The same key again changes the same proposal of the call.',
      },
      { name: 'title', required: true, help: 'What it is called.' },
      {
        name: 'callId',
        help: 'The last part of the address of the call’s page. Leave it out while only one call is open.',
      },
      { name: 'leadExternalId', help: 'Your own key for the person who leads it.' },
      { name: 'partnerExternalId', help: 'Your own key for who leads it on the other side.' },
      {
        name: 'organisationCodes',
        help: 'Codes of organisations, as in Settings. Several are parted by semicolons.',
      },
      { name: 'placeCodes', help: 'Codes of places, as in Settings. Several are parted by semicolons.' },
      {
        name: 'sectorCodes',
        help: 'Codes of sectors, the one that leads first. Several are parted by semicolons.',
      },
      { name: 'problem', help: 'What is wrong now.' },
      { name: 'aims', help: 'What would be tried.' },
      { name: 'workingTogether', help: 'What working together would look like.' },
      { name: 'howWeWouldKnow', help: 'How one would know that it helps.' },
      { name: 'timeSetAside', help: 'Whose time is set aside for it.' },
      { name: 'facilitatorDays', help: 'Days of a facilitator that it asks for. A whole number.' },
      { name: 'budgetPounds', help: 'Money that it asks for, in pounds. A whole number.' },
      { name: 'state', help: 'DRAFT, unless you say SUBMITTED.' },
      {
        name: 'attributes.workingPattern',
        help: 'Any fact of your own: attributes. and a name. As many columns as you like.',
      },
    ],
  },
} as const

export type ImportKindName = keyof typeof importKinds
export type ImportKind = (typeof importKinds)[ImportKindName]

export const kindOptions = Object.entries(importKinds).map(([value, { label }]) => ({ value, label }))

export function isImportKind(name: string | undefined): name is ImportKindName {
  return name !== undefined && Object.hasOwn(importKinds, name)
}

export function columnsOf(kind: ImportKindName): readonly ColumnHelp[] {
  return importKinds[kind].columns
}
