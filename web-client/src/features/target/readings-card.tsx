import { useState } from 'react'
import { api, queries } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { Card } from '@/shared/card'
import { ConfirmAction } from '@/shared/confirm-action'
import { type Column, DataTable } from '@/shared/data-table'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { type Target, valueInWords } from '@/shared/target-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { pathOn } from './target-rows'
import { type Reading, readingPath, readingsPath, useTargetsHome } from './targets'

/** All that was measured, the latest first; each can be put right or taken out. */
export function ReadingsCard({ target, maySet }: { target: Target; maySet: boolean }) {
  const { id } = target
  const programmeId = useProgrammeId()
  const home = `${useTargetsHome()}/${id}/readings`
  const cursor = useAddress().get('cursor')
  const [deleting, setDeleting] = useState<Reading>()
  const path = { programmeId, id }
  const readings = queries.useQuery('get', readingsPath, { params: { path, query: { cursor } } })
  const whole = () =>
    api.GET(readingsPath, { params: { path }, headers: { Accept: 'text/csv' }, parseAs: 'blob' })
  const tools = (
    <>
      {maySet && <Link to={`${home}/import`}>Import from CSV</Link>}
      <DownloadList fileName="readings.csv" read={whole}>
        Load all as CSV
      </DownloadList>
    </>
  )
  return (
    <Card title="Readings" tools={tools}>
      <QueryView
        query={readings}
        what="the readings"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <EmptyState
            title="Nothing is measured yet"
            action={maySet && <Link to={`${home}/new`}>Add a reading</Link>}
          >
            Three readings are enough to say where it leads.
          </EmptyState>
        }
      >
        {({ results, metadata }) => (
          <>
            <DataTable
              caption="Readings"
              rows={results}
              rowKey={(reading) => reading.id}
              columns={columns(target, maySet ? { home, onDelete: setDeleting } : undefined)}
            />
            <Pager metadata={metadata} one="reading" many="readings" />
          </>
        )}
      </QueryView>
      {deleting && <DeleteReading target={target} reading={deleting} onDone={() => setDeleting(undefined)} />}
    </Card>
  )
}

type Tools = { home: string; onDelete: (reading: Reading) => void }

function columns(target: Target, tools: Tools | undefined): Column<Reading>[] {
  const { unit } = target
  const all: Column<Reading>[] = [
    { header: 'Day', cell: ({ on }) => inDays(on) },
    { header: 'Value', numeric: true, cell: ({ value }) => valueInWords(value, unit) },
    { header: 'Path', numeric: true, cell: ({ on }) => valueInWords(pathOn(target, on), unit) },
    { header: 'Note', cell: ({ note }) => note ?? '–' },
  ]
  if (!tools) return all
  const about = (on: string) => <span className="nhsuk-u-visually-hidden"> the reading of {inDays(on)}</span>
  return [
    ...all,
    {
      header: 'Put it right',
      cell: (reading) => (
        <div className="il-row-buttons">
          <Link to={`${tools.home}/${reading.id}`}>Change{about(reading.on)}</Link>
          <button className="il-link-button" type="button" onClick={() => tools.onDelete(reading)}>
            Delete{about(reading.on)}
          </button>
        </div>
      ),
    },
  ]
}

type DeleteProps = { target: Target; reading: Reading; onDone: () => void }

function DeleteReading({ target: { id, unit }, reading, onDone }: DeleteProps) {
  const programmeId = useProgrammeId()
  return (
    <ConfirmAction
      title={`Delete the reading of ${inDays(reading.on)}?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${reading.id} goes`}
      send={() =>
        api.DELETE(readingPath, {
          params: { path: { programmeId, id, readingId: reading.id } },
          headers: ifMatch(reading),
        })
      }
      done="The reading is deleted"
      onDone={onDone}
    >
      <p>{valueInWords(reading.value, unit)} was measured. Where the others lead is worked out anew.</p>
    </ConfirmAction>
  )
}
