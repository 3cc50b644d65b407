import { useMemo } from 'react'
import { queries, type Schemas } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { fatesOf, rowsOf } from './compared'
import { FlowPicture } from './flow-picture'
import { oneFlow } from './one-flow'
import { comparisonPath, useDocument, useModelsHome } from './service-models'
import './service-model.css'

type Compared = Schemas['ServiceModelComparison']
type FlowCompared = Compared['flows'][number]

/** How it is beside how it could be: what stays, goes and comes, and what nothing answers yet. */
export function ComparisonPage() {
  const programmeId = useProgrammeId()
  const home = useModelsHome()
  const comparison = queries.useQuery('get', comparisonPath, { params: { path: { programmeId } } })
  return (
    <>
      <PageHeading
        title="How it is, and how it could be"
        purpose="What stays, what goes, what comes, and which breakdowns nothing answers yet."
      />
      {hasStatus(comparison.error, 404) ? (
        <div className="il-card">
          <EmptyState
            title="There are not two models to compare yet"
            action={<Link to={home}>To the service models</Link>}
          >
            It takes one of how it is and one of how it could be.
          </EmptyState>
        </div>
      ) : (
        <QueryView query={comparison} what="the comparison">
          {(found) => (
            <>
              {found.flows.map((flow) => (
                <OneCompared key={flow.name} flow={flow} comparison={found} />
              ))}
            </>
          )}
        </QueryView>
      )}
    </>
  )
}

function OneCompared({ flow, comparison }: { flow: FlowCompared; comparison: Compared }) {
  const { name, stays, goes, comes, breakdowns, unanswered } = flow
  const now = useDocument(comparison.currentId)
  const later = useDocument(comparison.futureId)
  const marks = useMemo(() => fatesOf(flow), [flow])
  const before = now.data?.flows.find(({ id }) => id === flow.currentId)
  const after = later.data?.flows.find(({ id }) => id === flow.futureId)
  return (
    <Card
      title={name}
      note={`${counted(stays.length, 'step stays', 'steps stay')}, ${counted(goes.length, 'goes', 'go')}, ${counted(comes.length, 'comes', 'come')}. ${
        breakdowns.length > 0 ? `Nothing answers ${unanswered} of ${breakdowns.length} breakdowns yet.` : ''
      }`}
    >
      <div className="sm-beside">
        {now.data && before && (
          <FlowPicture flow={oneFlow(now.data, before)} title={`${name}, how it is`} marks={marks} />
        )}
        {later.data && after && (
          <FlowPicture flow={oneFlow(later.data, after)} title={`${name}, how it could be`} marks={marks} />
        )}
      </div>
      <DataTable
        caption={`Steps of ${name}`}
        showCaption
        rows={rowsOf(flow)}
        rowKey={({ key }) => key}
        columns={[
          { header: 'What happens to it', cell: ({ fate }) => fate },
          { header: 'How it is', cell: ({ current }) => current || '–' },
          { header: 'How it could be', cell: ({ future }) => future || '–' },
        ]}
      />
      {breakdowns.length > 0 && (
        <DataTable
          caption={`Breakdowns of ${name}`}
          showCaption
          rows={breakdowns}
          rowKey={({ id }) => id}
          columns={[
            { header: 'Breakdown', cell: ({ title }) => title },
            { header: 'Where', cell: ({ where }) => where },
            {
              header: 'What answers it',
              cell: ({ improvements }) =>
                improvements.length > 0 ? improvements.map(({ title }) => title).join(', ') : 'Nothing yet',
            },
          ]}
        />
      )}
    </Card>
  )
}
