import { useMemo } from 'react'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted } from '@/shared/format'
import { Tag } from '@/shared/tag'
import { useAddress } from '@/shared/use-address'
import { ViewSwitch } from '@/shared/view-switch'
import { type FlowCompared, fatesOf } from './compared'
import { ComparedSteps } from './compared-steps'
import { FlowPicture } from './flow-picture'
import { oneFlow } from './one-flow'
import type { ModelDocument } from './service-models'

type Props = { flow: FlowCompared; now: ModelDocument; later: ModelDocument }

/** One journey of both models: step by step, or as two pictures. */
export function ComparedFlow({ flow, now, later }: Props) {
  const { name, stays, goes, comes, breakdowns } = flow
  const { get, searchWith } = useAddress()
  const isDrawn = get('view') === 'pictures'
  return (
    <>
      <Card
        title={name}
        note={`${counted(stays.length, 'step stays', 'steps stay')}, ${counted(goes.length, 'goes', 'go')}, ${counted(comes.length, 'comes', 'come')}.`}
      >
        <ViewSwitch
          label="Ways to look at it"
          views={[
            { to: searchWith({ view: null }), label: 'Step by step', current: !isDrawn },
            { to: searchWith({ view: 'pictures' }), label: 'Pictures', current: isDrawn },
          ]}
        />
        {!isDrawn && <ComparedSteps flow={flow} now={now} later={later} />}
      </Card>
      {isDrawn && <Pictures flow={flow} now={now} later={later} />}
      {breakdowns.length > 0 && (
        <Card title="What answers its breakdowns">
          <DataTable
            caption={`Breakdowns of ${name}`}
            rows={breakdowns.toSorted((one, other) => one.improvements.length - other.improvements.length)}
            rowKey={({ id }) => id}
            columns={[
              { header: 'Breakdown', cell: ({ title }) => title },
              { header: 'Where', cell: ({ where }) => where },
              {
                header: 'What answers it',
                cell: ({ improvements }) =>
                  improvements.length > 0 ? (
                    improvements.map(({ title }) => title).join(', ')
                  ) : (
                    <Tag meaning="attention">Nothing yet</Tag>
                  ),
              },
            ]}
          />
        </Card>
      )}
    </>
  )
}

/** One above the other: each needs the whole width to be read. */
function Pictures({ flow, now, later }: Props) {
  const marks = useMemo(() => fatesOf(flow), [flow])
  const before = now.flows.find(({ id }) => id === flow.currentId)
  const after = later.flows.find(({ id }) => id === flow.futureId)
  return (
    <>
      {before && <FlowPicture flow={oneFlow(now, before)} title="How it is" marks={marks} />}
      {after && <FlowPicture flow={oneFlow(later, after)} title="How it could be" marks={marks} />}
    </>
  )
}
