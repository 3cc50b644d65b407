import { useState } from 'react'
import { api, type Schemas } from '@/api/client'
import type { Held } from '@/api/versions'
import { Card } from '@/shared/card'
import { DateField } from '@/shared/date-field'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AttributeRowForm } from './attribute-row-form'
import { FrameDimensionFields } from './frame-dimension-fields'
import {
  type Categories,
  cellName,
  dimensionsOf,
  type FrameValues,
  frameFrom,
  sentCells,
  valuesOf,
} from './frame-values'
import { FrameWarning } from './frame-warning'

type HeldFrame = Held<Schemas['PopulationFrame']>

type Props = { current: HeldFrame; categories: Categories; readAgain: () => Promise<HeldFrame> }

const path = '/programmes/{programmeId}/population-frame'

export function FrameForm({ current, categories, readAgain }: Props) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  // The service names cells by their position in what was sent, whatever has been typed since.
  const [sent, setSent] = useState<string[]>([])

  const save = (values: FrameValues, headers: Record<string, string>) =>
    api.PUT(path, { params: { path: { programmeId } }, body: frameFrom(values), headers })

  const form = useProblemForm<FrameValues, FrameValues>({
    draftKey: `${programmeId}/population-frame`,
    initial: valuesOf(current.data),
    etag: current.etag,
    pointers: Object.fromEntries(sent.map((name, index) => [name, `/cells/${index}`])),
    submit: async (values, headers) => {
      setSent(sentCells(values))
      await save(values, headers)
      return values
    },
    async onSaved() {
      notify('The population frame is saved')
      await refresh()
    },
    reload: async () => {
      const { data, etag } = await readAgain()
      return { values: valuesOf(data), etag }
    },
  })

  // What somebody else added has a name too, while the person chooses between both versions.
  const values = { ...form.theirs, ...form.values }
  const dimensions = dimensionsOf(categories, values)
  const labels = Object.fromEntries(
    dimensions.flatMap(({ title, rows }) => rows.map(({ name, label }) => [name, `${title}: ${label}`])),
  )

  return (
    <div className="se-frame">
      <ProblemForm
        form={form}
        save="Save frame"
        labels={{ ...labels, definition: 'Who is counted', asOf: 'Figures of' }}
      >
        <Card title="Who is counted">
          <TextareaField
            label="Definition"
            hint="In words that let somebody else count the same people, and where the figures come from."
            {...form.field('definition')}
          />
          <DateField
            label="Figures of"
            hint="The day they were counted, for example 1 1 2026."
            optional
            {...form.field('asOf')}
          />
        </Card>
        <FrameWarning dimensions={dimensions} values={values}>
          You can save this and correct it later.
        </FrameWarning>
        <div className="il-grid il-grid--halves">
          {dimensions.map((dimension) => (
            <FrameDimensionFields key={dimension.key} dimension={dimension} form={form} />
          ))}
          <AttributeRowForm
            onAdd={(attribute, value) => form.set(cellName(`ATTRIBUTE:${attribute}`, value), '')}
          />
        </div>
      </ProblemForm>
    </div>
  )
}
