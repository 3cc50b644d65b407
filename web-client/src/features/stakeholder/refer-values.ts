import type { Schemas } from '@/api/client'
import { refuseAt } from '@/shared/input-problem'

/** By their places in the body, as of a person; `kind` and `toName` are only for the page. */
export type ReferValues = Record<string, string>

const role = 'to/affiliations/0'

export const noReferral: ReferValues = {
  kind: 'NEW',
  toStakeholderId: '',
  toName: '',
  'to/name': '',
  'to/email': '',
  [`${role}/organisationName`]: '',
  [`${role}/organisationCode`]: '',
  [`${role}/placeCode`]: '',
  [`${role}/sectorCode`]: '',
  [`${role}/groupCode`]: '',
  [`${role}/jobTitle`]: '',
  reason: '',
}

export function referralFrom(fromStakeholderId: string, values: ReferValues): Schemas['NewReferral'] {
  const reason = values.reason?.trim() || null
  if (values.kind === 'KNOWN') {
    if (!values.toStakeholderId) refuseAt('/toName', 'choose a person from the list')
    return { fromStakeholderId, toStakeholderId: values.toStakeholderId, reason }
  }
  const text = (part: string) => values[`${role}/${part}`]?.trim() || null
  if (text('organisationName') && !text('organisationCode')) {
    refuseAt(`/${role}/organisationName`, 'choose an organisation from the list, or leave this empty')
  }
  const affiliation = {
    organisationCode: text('organisationCode'),
    placeCode: text('placeCode'),
    sectorCode: text('sectorCode'),
    groupCode: text('groupCode'),
    jobTitle: text('jobTitle'),
  }
  return {
    fromStakeholderId,
    to: {
      name: values['to/name']?.trim() ?? '',
      email: values['to/email']?.trim() || null,
      affiliations: Object.values(affiliation).some(Boolean) ? [affiliation] : [],
    },
    reason,
  }
}
