import { type Purpose, purposeWords } from '@/shared/asking-words'
import { DateField } from '@/shared/date-field'
import { Link } from '@/shared/link'
import { NumberField } from '@/shared/number-field'
import { RadiosField } from '@/shared/radios-field'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { useProgrammeId } from '@/shared/use-membership'
import type { Template } from './templates'
import type { InviteFormState } from './whom-fields'
import './what-fields.css'

const times = [
  { value: 'NOW', label: 'Now' },
  { value: 'LATER', label: 'On a day and at a time' },
]

/** What for, in which words, for how long and when. */
export function WhatFields({ form, templates }: { form: InviteFormState; templates: Template[] }) {
  const home = `/programmes/${useProgrammeId()}/invitations/templates`
  const { values, replace, field } = form
  const chosen = templates.find(({ id }) => id === values.templateId)
  const alike = templates.filter(({ purpose }) => purpose === chosen?.purpose)
  const purposes = (Object.keys(purposeWords) as Purpose[])
    .filter((purpose) => templates.some((template) => template.purpose === purpose))
    .map((value) => ({ value, label: purposeWords[value] }))

  function use(template: Template | undefined) {
    if (!template) return
    const { id, minutes, purpose } = template
    // A wave is invited to take part, and to nothing else.
    const whom = purpose === 'ENGAGE' ? values.whom : 'PEOPLE'
    replace({ ...values, whom, templateId: id, minutes: String(minutes) })
  }

  return (
    <>
      <SelectField
        id={`${form.idOf('templateId')}-purpose`}
        label="What for?"
        options={purposes}
        value={chosen?.purpose ?? ''}
        onChange={(purpose) => use(templates.find((template) => template.purpose === purpose))}
      />
      {alike.length === 1 && chosen ? (
        <p className="il-text iv-words">
          In the words of <Link to={`${home}/${chosen.id}`}>{chosen.name}</Link>
        </p>
      ) : (
        <SelectField
          label="In which words?"
          {...field('templateId')}
          none={chosen ? undefined : 'Choose'}
          options={(chosen ? alike : templates).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => use(templates.find((template) => template.id === id))}
        />
      )}
      <NumberField
        label="How long does it take them?"
        hint="The mail says it, and the contact policy counts it."
        unit="minutes"
        {...field('minutes')}
      />
      <RadiosField label="When?" options={times} {...field('when')} />
      {values.when === 'LATER' && (
        <div className="iv-when">
          <DateField label="Day" hint="Within a year." {...field('day')} />
          <TextField
            label="Time"
            hint="Where you are, such as 9:30."
            width="short"
            autoComplete="off"
            {...field('time')}
          />
        </div>
      )}
    </>
  )
}
