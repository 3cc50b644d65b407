import { useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import type { Held } from '@/api/versions'
import { DateField } from '@/shared/date-field'
import { isDay, refuse } from '@/shared/input-problem'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import type { Target, TargetUnit } from '@/shared/target-words'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { numberIn } from '@/shared/typed-number'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { isMeasured } from './target-values'
import { type Reading, readingPath, readingsPath, useTargetsHome } from './targets'

type Values = { on: string; value: string; note: string }
type Props = { target: Target; reading?: Held<Reading>; read?: () => Promise<Held<Reading>> }

const labels: Record<keyof Values, string> = {
  on: 'Of which day?',
  value: 'What was measured?',
  note: 'What should one know of it?',
}

const units: Record<TargetUnit, string> = {
  PERCENT: 'In percent, such as 85.7.',
  COUNT: 'A number.',
  MINUTES: 'In minutes.',
  DAYS: 'In days.',
}

export function ReadingForm({ target, reading, read }: Props) {
  const home = `${useTargetsHome()}/${target.id}`
  const form = useReadingForm({ target, reading, read }, home)
  const { field } = form
  return (
    <div className="il-card tg-form">
      <ProblemForm form={form} save={reading ? 'Save' : 'Add it'} labels={labels} cancelTo={home}>
        <DateField label={labels.on} {...field('on')} />
        <TextField
          label={labels.value}
          hint={units[target.unit]}
          width="short"
          autoComplete="off"
          {...field('value')}
        />
        <TextareaField label={labels.note} optional rows={2} {...field('note')} />
      </ProblemForm>
    </div>
  )
}

function useReadingForm({ target, reading, read }: Props, home: string) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const path = { programmeId, id: target.id }
  return useProblemForm<Values, Reading>({
    draftKey: `${programmeId}/targets/${target.id}/readings/${reading?.data.id ?? 'new'}`,
    initial: valuesOf(reading?.data),
    etag: reading?.etag,
    submit: async (values, headers) => {
      const body = readingFrom(values)
      if (!reading) return bodyOf(await api.POST(readingsPath, { params: { path }, body, headers }))
      const params = { path: { ...path, readingId: reading.data.id } }
      return bodyOf(await api.PATCH(readingPath, { params, body, headers }))
    },
    async onSaved() {
      notify(reading ? 'The reading is saved' : 'The reading is added')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload:
      read &&
      (async () => {
        const now = await read()
        return { values: valuesOf(now.data), etag: now.etag }
      }),
  })
}

function valuesOf(reading?: Reading): Values {
  return { on: reading?.on ?? '', value: reading ? String(reading.value) : '', note: reading?.note ?? '' }
}

function readingFrom({ on, value, note }: Values): Schemas['NewReading'] {
  refuse([
    ...(isDay(on) ? [] : [{ pointer: '/on', detail: 'Give a day that exists' }]),
    ...(isMeasured(value)
      ? []
      : [{ pointer: '/value', detail: 'Give a number, such as 85.7, with four decimals at most' }]),
  ])
  return { on, value: Number(numberIn(value)), note: note.trim() || null }
}
