import { Card } from '@/shared/card'
import { DateField } from '@/shared/date-field'
import { NumberField } from '@/shared/number-field'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { conversationLabels } from './conversation-values'
import { channelOptions } from './conversation-words'
import { type ConversationForm, WhoFields } from './who-fields'

/** Of a conversation that was held: who, when, how, and what was said. One that was planned has its title and its way. */
export function SaidFields({ form, isPlanned }: { form: ConversationForm; isPlanned?: boolean }) {
  const { field } = form
  return (
    <>
      <Card title="Who and when">
        <WhoFields form={form} isHeld />
        <DateField label={conversationLabels.heldOn} {...field('heldOn')} />
        {!isPlanned && (
          <SelectField
            label={conversationLabels.channel}
            none="Choose"
            options={channelOptions}
            {...field('channel')}
          />
        )}
        <NumberField label={conversationLabels.minutes} unit="minutes" {...field('minutes')} />
      </Card>
      <Card title="What you heard" note="Only leads and facilitators read the notes.">
        {!isPlanned && (
          <TextField
            label={conversationLabels.title}
            hint="Such as “What comes back to the practice after every outpatient day”."
            autoComplete="off"
            {...field('title')}
          />
        )}
        <TextareaField label={conversationLabels.notes} optional rows={10} {...field('notes')} />
        <TextareaField
          label={conversationLabels.summary}
          hint="It stands in the list of conversations."
          optional
          rows={2}
          {...field('summary')}
        />
      </Card>
    </>
  )
}
