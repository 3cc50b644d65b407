import { Card } from '@/shared/card'
import type { FieldProps } from '@/shared/field-group'
import { MomentField } from '@/shared/moment-field'
import { NumberField } from '@/shared/number-field'
import { PrincipleChoice } from '@/shared/principle-choice'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { AgendaFields } from './agenda-fields'
import { type WorkshopValues, workshopLabels } from './workshop-values'
import type { Workshop } from './workshops'

/** What the fields need of `useProblemForm`. */
export type WorkshopForm = {
  values: WorkshopValues
  field: (name: string) => FieldProps
  idOf: (name: string) => string
  errorOf: (name: string) => string | undefined
  replace: (values: WorkshopValues) => void
}

type Props = { form: WorkshopForm; workshop?: Workshop; timeZone: string }

/** What is planned of a workshop. Once it is held it keeps its principles. */
export function WorkshopFields({ form, workshop, timeZone }: Props) {
  return (
    <>
      <Card title="What it is">
        <TextField
          label={workshopLabels.title}
          hint="Such as “Drawing the call nobody answers”."
          autoComplete="off"
          {...form.field('title')}
        />
        <TextareaField label={workshopLabels.aim} rows={3} {...form.field('aim')} />
      </Card>
      <Card title="When and where" note={`By the clocks of the programme: ${timeZone}.`}>
        <MomentField
          label={workshopLabels.startsAt}
          timeLabel={workshopLabels['startsAt/time']}
          day={form.field('startsAt')}
          time={form.field('startsAt/time')}
        />
        <NumberField label={workshopLabels.minutes} unit="minutes" {...form.field('minutes')} />
        <TextField
          label={workshopLabels.venue}
          hint="A room, or the address of a call."
          optional
          autoComplete="off"
          {...form.field('venue')}
        />
      </Card>
      {workshop?.state !== 'HELD' && <PrincipleChoice form={form} chosenBefore={workshop?.principles} />}
      <AgendaFields form={form} />
    </>
  )
}
