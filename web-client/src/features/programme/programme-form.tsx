import type { Schemas } from '@/api/client'
import { DateField } from '@/shared/date-field'
import type { FieldProps } from '@/shared/field-group'
import { isDay, refuse } from '@/shared/input-problem'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'

export type ProgrammeValues = {
  name: string
  purpose: string
  startsOn: string
  endsOn: string
  timeZone: string
}

export const noProgramme: ProgrammeValues = {
  name: '',
  purpose: '',
  startsOn: '',
  endsOn: '',
  timeZone: 'Europe/London',
}

export const programmeLabels = {
  name: 'Name',
  purpose: 'Purpose',
  startsOn: 'First day',
  endsOn: 'Last day',
  timeZone: 'Time zone',
}

export function valuesOf({
  name,
  purpose,
  startsOn,
  endsOn,
  timeZone,
}: Schemas['Programme']): ProgrammeValues {
  return { name, purpose, startsOn, endsOn: endsOn ?? '', timeZone }
}

/** What is sent, unless a date is none. */
export function programmeFrom(values: ProgrammeValues): Schemas['NewProgramme'] {
  refuse([
    ...(isDay(values.startsOn)
      ? []
      : [{ pointer: '/startsOn', detail: 'give the first day, such as 5 1 2026' }]),
    ...(values.endsOn === '' || isDay(values.endsOn)
      ? []
      : [{ pointer: '/endsOn', detail: 'give a day that exists, or none' }]),
  ])
  return {
    ...values,
    name: values.name.trim(),
    purpose: values.purpose.trim(),
    endsOn: values.endsOn || null,
  }
}

type Form = { values: ProgrammeValues; field: (name: keyof ProgrammeValues) => FieldProps }

export function ProgrammeFields({ form, withTimeZone = false }: { form: Form; withTimeZone?: boolean }) {
  return (
    <>
      <TextField label={programmeLabels.name} {...form.field('name')} />
      <TextareaField
        label={programmeLabels.purpose}
        hint="What it is to change, in a sentence or two. It stands on top of the overview."
        {...form.field('purpose')}
      />
      <DateField label={programmeLabels.startsOn} hint="For example 5 1 2026." {...form.field('startsOn')} />
      <DateField
        label={programmeLabels.endsOn}
        hint="That day included. Leave it empty while it is open."
        optional
        {...form.field('endsOn')}
      />
      {withTimeZone && (
        <SelectField
          label={programmeLabels.timeZone}
          hint="Closing dates end at midnight there."
          options={timeZones(form.values.timeZone)}
          {...form.field('timeZone')}
        />
      )}
    </>
  )
}

/** Those the browser knows, and the one that is set even if it does not know that. */
function timeZones(current: string) {
  const all = new Set([current, ...Intl.supportedValuesOf('timeZone')])
  return [...all].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }))
}
