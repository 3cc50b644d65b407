import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits, inMinutes } from '@/shared/format'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { importsPath, type Round } from './prioritisations'

/** What was handed in so far, and what became of it. */
export function PastFiles({ round }: { round: Round }) {
  const programmeId = useProgrammeId()
  const files = queries.useQuery('get', importsPath, {
    params: { path: { programmeId, id: round.id }, query: { limit: 20 } },
  })
  return (
    <Card title="Files handed in" note="The latest 20, checks included.">
      <QueryView
        query={files}
        what="the files"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">None yet.</p>}
      >
        {({ results }) => (
          <DataTable
            caption="Files handed in"
            rows={results}
            rowKey={({ id }) => id}
            columns={[
              { header: 'When', cell: ({ createdAt }) => inMinutes(createdAt) },
              {
                header: 'What became of it',
                cell: ({ state, dryRun, rejected }) =>
                  rejected > 0 || state === 'FAILED' ? (
                    <Tag meaning="attention">Not taken</Tag>
                  ) : (
                    <Tag meaning={dryRun ? 'fact' : 'done'}>{dryRun ? 'Checked' : 'Taken'}</Tag>
                  ),
              },
              { header: 'Ballots', numeric: true, cell: ({ total }) => inDigits(total) },
              {
                header: 'Wrong',
                numeric: true,
                cell: ({ rejected }) => (rejected === 0 ? '–' : counted(rejected, 'row', 'rows')),
              },
            ]}
          />
        )}
      </QueryView>
    </Card>
  )
}
