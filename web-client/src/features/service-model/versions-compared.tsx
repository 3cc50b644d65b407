import { useMemo, useRef } from 'react'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { ViewSwitch } from '@/shared/view-switch'
import { FlowPicture } from './flow-picture'
import { keysOf } from './legend'
import { oneFlow } from './one-flow'
import { PictureFiles } from './picture-files'
import { type ModelDocument, modelChangesPath } from './service-models'
import {
  type Change,
  type FlowOfTwo,
  flowsOfTwo,
  type Kept,
  keptInWords,
  keptWithin,
  marksOf,
  present,
} from './two-versions'
import { WhatChanged } from './what-changed'

type Props = { id: string; first: Kept; second: Kept; before: ModelDocument; after: ModelDocument }

/** What differs between two versions, in words and journey by journey in pictures. */
export function VersionsCompared(props: Props) {
  const { id, first, second, before } = props
  const programmeId = useProgrammeId()
  const changes = queries.useQuery('get', modelChangesPath, {
    params: {
      path: { programmeId, id },
      query: { since: Number(first), until: second === present ? undefined : second },
    },
  })
  return (
    <QueryView query={changes} what="what changed">
      {({ changes: found }) => (
        <>
          <Card
            title={`From ${keptWithin(first)} to ${second === present ? 'what it is now' : keptWithin(second)}`}
            note={found.length > 0 ? `${counted(found.length, 'part differs', 'parts differ')}.` : undefined}
          >
            {found.length > 0 ? (
              <WhatChanged changes={found} before={before} />
            ) : (
              <p className="il-text">Nothing changed between them.</p>
            )}
          </Card>
          {found.length > 0 && <Journeys {...props} changes={found} />}
        </>
      )}
    </QueryView>
  )
}

type JourneysProps = Props & { changes: Change[] }

function Journeys(props: JourneysProps) {
  const { before, after, changes } = props
  const { get, searchWith } = useAddress()
  const flows = flowsOfTwo(before, after, changes)
  const flow =
    flows.find(({ id }) => id === get('journey')) ?? flows.find((one) => one.changes > 0) ?? flows[0]
  if (!flow) return null
  return (
    <>
      {flows.length > 1 && (
        <ViewSwitch
          label="Journeys"
          views={flows.map(({ id, name, changes: count }) => ({
            to: searchWith({ journey: id }),
            label: count > 0 ? `${name} (${count})` : name,
            current: id === flow.id,
          }))}
        />
      )}
      <Pictures key={flow.id} {...props} flow={flow} />
    </>
  )
}

/** One above the other, each step with what became of it. A file holds both. */
function Pictures({ flow, first, second, before, after, changes }: JourneysProps & { flow: FlowOfTwo }) {
  const marks = useMemo(() => marksOf(changes, before, after), [changes, before, after])
  const drawnFirst = useRef<SVGSVGElement>(null)
  const drawnSecond = useRef<SVGSVGElement>(null)
  const pictures = [
    flow.before && { heading: keptInWords(first), flow: oneFlow(before, flow.before), drawing: drawnFirst },
    flow.after && { heading: keptInWords(second), flow: oneFlow(after, flow.after), drawing: drawnSecond },
  ].filter((picture) => picture !== undefined)
  return (
    <>
      <p className="sm-bar">
        <PictureFiles
          name="service-model-versions"
          title={`${after.title}: ${flow.name}, ${keptWithin(first)} and ${keptWithin(second)}`}
          drawings={pictures}
          keys={keysOf(
            pictures.map((picture) => picture.flow),
            marks,
          )}
          below={[`${counted(flow.changes, 'part differs', 'parts differ')}.`]}
        />
      </p>
      {pictures.map(({ heading, flow: one, drawing }) => (
        <FlowPicture key={heading} flow={one} title={heading} marks={marks} drawing={drawing} />
      ))}
    </>
  )
}
