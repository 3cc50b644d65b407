import { Card } from '@/shared/card'
import { MomentField } from '@/shared/moment-field'
import { NumberField } from '@/shared/number-field'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { conversationLabels } from './conversation-values'
import { channelOptions } from './conversation-words'
import { type ConversationForm, WhoFields } from './who-fields'

/** What is planned: with whom, when, how and about what. */
export function PlanFields({ form, timeZone }: { form: ConversationForm; timeZone: string }) {
  const { field } = form
  return (
    <>
      <Card title="Who and what about">
        <WhoFields form={form} isHeld={false} />
        <TextField label="What is it about?" autoComplete="off" {...field('title')} />
      </Card>
      <Card title="When and how" note={`By the clocks of the programme: ${timeZone}.`}>
        <MomentField
          label={conversationLabels.plannedAt}
          timeLabel={conversationLabels['plannedAt/time']}
          day={field('plannedAt')}
          time={field('plannedAt/time')}
        />
        <NumberField label={conversationLabels.minutes} unit="minutes" {...field('minutes')} />
        <SelectField
          label={conversationLabels.channel}
          none="Choose"
          options={channelOptions}
          {...field('channel')}
        />
      </Card>
    </>
  )
}
