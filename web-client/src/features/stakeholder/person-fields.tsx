import { AttributeFields } from '@/shared/attribute-fields'
import { Card } from '@/shared/card'
import type { FieldProps } from '@/shared/field-group'
import { NumberField } from '@/shared/number-field'
import { RadiosField } from '@/shared/radios-field'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { labels } from './person-labels'
import type { PersonValues } from './person-values'
import { RoleFields } from './role-fields'
import { statusOptions } from './status-words'

export type PersonForm = {
  values: PersonValues
  replace: (values: PersonValues) => void
  field: (name: string) => FieldProps
}

const ofFive = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))

/** All that can be said of a person; only the name is needed. `status` is left out where it has its own steps. */
export function PersonFields({ form, withStatus = false }: { form: PersonForm; withStatus?: boolean }) {
  return (
    <>
      <Card title="Who">
        <TextField
          label={labels.name}
          hint="As they like to be called."
          autoComplete="off"
          {...form.field('name')}
        />
        <TextField label={labels.email} type="email" optional autoComplete="off" {...form.field('email')} />
        {withStatus && (
          <SelectField
            label={labels.status}
            hint="Identified, unless they have been asked already."
            options={statusOptions}
            {...form.field('status')}
          />
        )}
      </Card>
      <RoleFields form={form} />
      <Card title="What they bring" note="Leave empty what you do not know.">
        <NumberField
          label={labels.networkSize}
          hint="How many others of the programme’s people they know."
          optional
          {...form.field('networkSize')}
        />
        <RadiosField
          label={labels.influence}
          hint="How much they can move, from 1 (little) to 5 (a lot)."
          optional
          inline
          options={ofFive}
          {...form.field('influence')}
        />
        <RadiosField
          label={labels.interest}
          hint="How much they care to, from 1 (little) to 5 (a lot)."
          optional
          inline
          options={ofFive}
          {...form.field('interest')}
        />
        <NumberField
          label={labels.protectedMinutesPerMonth}
          hint="Time set aside for this work."
          unit="minutes a month"
          optional
          {...form.field('protectedMinutesPerMonth')}
        />
      </Card>
      <AttributeFields
        form={form}
        note="Your own facts, such as working pattern. Names are the same for everybody."
      />
    </>
  )
}
