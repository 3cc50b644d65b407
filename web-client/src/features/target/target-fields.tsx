import { Card } from '@/shared/card'
import { DateField } from '@/shared/date-field'
import type { FieldProps } from '@/shared/field-group'
import { PersonPicker } from '@/shared/person-picker'
import { RadiosField } from '@/shared/radios-field'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { ChallengePicker } from './challenge-picker'
import { directionOptions, type TargetValues, targetLabels, unitOptions } from './target-values'

/** What the fields need of `useProblemForm`. */
export type TargetForm = {
  values: TargetValues
  field: (name: string) => FieldProps
  errorOf: (name: string) => string | undefined
  replace: (values: TargetValues) => void
}

/** What is measured, from where, and where to by when. */
export function TargetFields({ form, isNew }: { form: TargetForm; isNew: boolean }) {
  const { values, field, errorOf, replace } = form
  return (
    <>
      <Card title="What is measured">
        {isNew && (
          <ChallengePicker
            {...field('challenge')}
            label={targetLabels.challenge}
            hint="Type words of it, then choose."
            error={errorOf('challenge') ?? errorOf('challengeId')}
            onChange={(challenge) => replace({ ...values, challenge, challengeId: '' })}
            onChoose={({ id, statement }) => replace({ ...values, challenge: statement, challengeId: id })}
          />
        )}
        <TextField
          label={targetLabels.name}
          hint="Such as “Discharge summaries received by the practice within 24 hours”."
          autoComplete="off"
          {...field('name')}
        />
        <TextareaField label={targetLabels.measure} optional rows={2} {...field('measure')} />
        <SelectField label={targetLabels.unit} options={unitOptions} {...field('unit')} />
        <RadiosField label={targetLabels.direction} options={directionOptions} {...field('direction')} />
      </Card>
      <Card title="From where to where" note="A straight path leads from the baseline to the target.">
        <TextField
          label={targetLabels['baseline/value']}
          width="short"
          autoComplete="off"
          {...field('baseline/value')}
        />
        <DateField label={targetLabels['baseline/on']} {...field('baseline/on')} />
        <TextField
          label={targetLabels['target/value']}
          width="short"
          autoComplete="off"
          {...field('target/value')}
        />
        <DateField label={targetLabels['target/on']} hint="This day included." {...field('target/on')} />
      </Card>
      <Card title="Whose it is">
        <TextareaField label={targetLabels.scope} optional rows={2} {...field('scope')} />
        <PersonPicker
          {...field('owner')}
          label={targetLabels.owner}
          hint="Type a name, a job or an organisation, then choose."
          optional
          error={errorOf('owner') ?? errorOf('ownerId')}
          onChange={(name) => replace({ ...values, owner: name, ownerId: '' })}
          onChoose={({ id, name }) => replace({ ...values, owner: name, ownerId: id })}
        />
      </Card>
    </>
  )
}
