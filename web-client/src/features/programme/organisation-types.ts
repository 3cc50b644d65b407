import type { Schemas } from '@/api/client'

export type OrganisationType = Schemas['Organisation']['type']

/** Kinds of organisation as people call them, each with the shape its ODS code has. */
const types: Record<OrganisationType, { name: string; odsCode: string }> = {
  INTEGRATED_CARE_BOARD: { name: 'Integrated care board', odsCode: 'Q and two more, such as QKK' },
  NHS_TRUST: { name: 'NHS trust', odsCode: 'R or T and two more, such as RJ1' },
  COMMUNITY_PROVIDER: {
    name: 'Community provider',
    odsCode: 'three or five characters, such as RYX or NQ108',
  },
  PRIMARY_CARE_NETWORK: { name: 'Primary care network', odsCode: 'U and five digits, such as U12345' },
  GENERAL_PRACTICE: { name: 'General practice', odsCode: 'a letter and five digits, such as G85001' },
  COMMUNITY_PHARMACY: { name: 'Community pharmacy', odsCode: 'F and four more, such as FA512' },
  LOCAL_AUTHORITY: { name: 'Local authority', odsCode: 'three digits, such as 720' },
  REPRESENTATIVE_BODY: { name: 'Representative body', odsCode: 'three to six letters and digits' },
  VOLUNTARY: {
    name: 'Voluntary organisation',
    odsCode: 'three to six letters and digits, such as 8HA03',
  },
  OTHER: { name: 'Other', odsCode: 'three to eight letters and digits' },
}

export const typeOptions = Object.entries(types).map(([value, { name }]) => ({ value, label: name }))

export function typeName(type: OrganisationType): string {
  return types[type].name
}

export function odsCodeInWords(type: OrganisationType): string {
  return types[type].odsCode
}
