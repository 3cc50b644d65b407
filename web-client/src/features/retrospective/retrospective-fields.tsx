import { Card } from '@/shared/card'
import { MomentField } from '@/shared/moment-field'
import { NumberField } from '@/shared/number-field'
import { TextField } from '@/shared/text-field'
import { retrospectiveLabels } from './retrospective-values'
import type { RetrospectiveForm } from './use-retrospective-form'

const words = (name: string) => retrospectiveLabels[name] ?? ''

type Props = { form: RetrospectiveForm; timeZone: string; mayChangeVotes?: boolean }

/** When the team meets, and until when it writes before that. */
export function WhenFields({ form, timeZone }: Props) {
  const moment = (name: 'startsAt' | 'writeUntil') => ({
    label: words(name),
    timeLabel: words(`${name}/time`),
    day: form.field(name),
    time: form.field(`${name}/time`),
  })
  return (
    <Card title="When" note={`By the clocks of the programme: ${timeZone}.`}>
      <MomentField {...moment('startsAt')} />
      <NumberField label={words('minutes')} unit="minutes" {...form.field('minutes')} />
      <MomentField
        hint="Most people write best in a quiet moment before the meeting. Leave it empty to write when you meet."
        optional
        {...moment('writeUntil')}
      />
    </Card>
  )
}

export function TitleFields({ form }: Pick<Props, 'form'>) {
  return (
    <>
      <TextField label={words('title')} autoComplete="off" {...form.field('title')} />
      <TextField
        label={words('looksBackOn')}
        hint="Such as: the workshop of 27 May and the two weeks after it."
        optional
        autoComplete="off"
        {...form.field('looksBackOn')}
      />
    </>
  )
}

export function VotesField({ form }: Pick<Props, 'form'>) {
  return (
    <NumberField
      label={words('votesEach')}
      hint="Everybody can spread them or give several to one thing. About a third of the number of clusters works well."
      {...form.field('votesEach')}
    />
  )
}
