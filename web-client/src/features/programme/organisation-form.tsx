import type { Schemas } from '@/api/client'
import type { FieldProps } from '@/shared/field-group'
import { refuse } from '@/shared/input-problem'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { codeFromName, codeOr } from './code-from-name'
import { type OrganisationType, odsCodeInWords, typeOptions } from './organisation-types'
import { useCategoryOptions } from './use-categories'

export type OrganisationValues = {
  name: string
  type: OrganisationType
  odsCode: string
  code: string
  placeCode: string
  sectorCode: string
}

export const noOrganisation: OrganisationValues = {
  name: '',
  type: 'GENERAL_PRACTICE',
  odsCode: '',
  code: '',
  placeCode: '',
  sectorCode: '',
}

export const organisationLabels = {
  name: 'Name',
  type: 'Type',
  odsCode: 'ODS code',
  code: 'Code',
  placeCode: 'Place',
  sectorCode: 'Sector',
}

export function valuesOf(organisation: Schemas['Organisation']): OrganisationValues {
  const { name, type, odsCode, code, placeCode, sectorCode } = organisation
  return {
    name,
    type,
    odsCode: odsCode ?? '',
    code,
    placeCode: placeCode ?? '',
    sectorCode: sectorCode ?? '',
  }
}

export function organisationFrom(values: OrganisationValues): Schemas['NewOrganisation'] {
  refuse(values.name.trim() ? [] : [{ pointer: '/name', detail: 'give a name' }])
  const odsCode = values.odsCode.trim().toUpperCase() || null
  return {
    name: values.name.trim(),
    type: values.type,
    odsCode,
    code: odsCode && !values.code.trim() ? odsCode : codeOr(values.code, values.name),
    placeCode: values.placeCode || null,
    sectorCode: values.sectorCode || null,
  }
}

type Form = { values: OrganisationValues; field: (name: keyof OrganisationValues) => FieldProps }

export function OrganisationFields({ form }: { form: Form }) {
  const { name, type, odsCode } = form.values
  const suggestion = odsCode.trim().toUpperCase() || codeFromName(name)
  return (
    <>
      <TextField label={organisationLabels.name} {...form.field('name')} />
      <SelectField label={organisationLabels.type} options={typeOptions} {...form.field('type')} />
      <TextField
        label={organisationLabels.odsCode}
        hint={`Of the Organisation Data Service: ${odsCodeInWords(type)}.`}
        optional
        width="short"
        {...form.field('odsCode')}
      />
      <TextField
        label={organisationLabels.code}
        hint={
          <>
            What imports refer to it by. Left empty, it is the ODS code or made from the name
            {suggestion && <>: {suggestion}</>}.
          </>
        }
        optional
        width="half"
        {...form.field('code')}
      />
      <SelectField
        label={organisationLabels.placeCode}
        none="No one place"
        options={useCategoryOptions('places')}
        {...form.field('placeCode')}
      />
      <SelectField
        label={organisationLabels.sectorCode}
        none="No one sector"
        options={useCategoryOptions('sectors')}
        {...form.field('sectorCode')}
      />
    </>
  )
}
