import { useMemo, useRef } from 'react'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted } from '@/shared/format'
import { Tag } from '@/shared/tag'
import { useAddress } from '@/shared/use-address'
import { ViewSwitch } from '@/shared/view-switch'
import { comparedInWords } from './answer-words'
import { type FlowCompared, fatesOf } from './compared'
import { ComparedSteps } from './compared-steps'
import { FlowPicture } from './flow-picture'
import { keysOf } from './legend'
import { oneFlow } from './one-flow'
import { PictureFiles } from './picture-files'
import type { ModelDocument } from './service-models'

type Props = { flow: FlowCompared; now: ModelDocument; later: ModelDocument }

/** One journey of both models: step by step, or as two pictures. */
export function ComparedFlow({ flow, now, later }: Props) {
  const { name, breakdowns } = flow
  const { get, searchWith } = useAddress()
  const isDrawn = get('view') === 'pictures'
  return (
    <>
      <Card title={name} note={stepsInWords(flow)}>
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

/** One above the other: each needs the whole width to be read. A file holds both. */
function Pictures({ flow, now, later }: Props) {
  const marks = useMemo(() => fatesOf(flow), [flow])
  const drawnNow = useRef<SVGSVGElement>(null)
  const drawnLater = useRef<SVGSVGElement>(null)
  const before = now.flows.find(({ id }) => id === flow.currentId)
  const after = later.flows.find(({ id }) => id === flow.futureId)
  const pictures = [
    before && { heading: 'How it is', flow: oneFlow(now, before), drawing: drawnNow },
    after && { heading: 'How it could be', flow: oneFlow(later, after), drawing: drawnLater },
  ].filter((picture) => picture !== undefined)
  return (
    <>
      <p className="sm-bar">
        <PictureFiles
          name={`service-models-compared-${(before ?? after)?.number}`}
          title={`${flow.name}: how it is, and how it could be`}
          drawings={pictures}
          keys={keysOf(
            pictures.map((picture) => picture.flow),
            marks,
          )}
          below={[stepsInWords(flow), ...comparedInWords(flow)]}
        />
      </p>
      {pictures.map(({ heading, flow: one, drawing }) => (
        <FlowPicture key={heading} flow={one} title={heading} marks={marks} drawing={drawing} />
      ))}
    </>
  )
}

function stepsInWords({ stays, goes, comes }: FlowCompared): string {
  return `${counted(stays.length, 'step stays', 'steps stay')}, ${counted(goes.length, 'goes', 'go')}, ${counted(comes.length, 'comes', 'come')}.`
}
