import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { type Column, DataTable } from '@/shared/data-table'
import { inDigits, inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { type ImportKindName, importKinds } from './import-kinds'
import { stateOf } from './import-words'

type Job = Schemas['ImportJob']

export function PastImports({ kind }: { kind: ImportKindName }) {
  const programmeId = useProgrammeId()
  const cursor = useAddress().get('cursor')
  const { list, many } = importKinds[kind]
  const jobs = queries.useQuery('get', list, {
    params: { path: { programmeId }, query: { limit: 10, cursor } },
  })
  return (
    <Card title={`Past imports of ${many}`}>
      <QueryView
        query={jobs}
        what="past imports"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">None yet.</p>}
      >
        {({ results, metadata }) => (
          <>
            <DataTable
              caption={`Past imports of ${many}`}
              rows={results}
              rowKey={({ id }) => id}
              columns={columns(`/programmes/${programmeId}/imports/${kind}`)}
            />
            <Pager metadata={metadata} one="import" many="imports" />
          </>
        )}
      </QueryView>
    </Card>
  )
}

function columns(home: string): Column<Job>[] {
  return [
    { header: 'When', cell: ({ id, createdAt }) => <Link to={`${home}/${id}`}>{inMinutes(createdAt)}</Link> },
    { header: 'What', cell: ({ dryRun }) => (dryRun ? 'Check' : 'Import') },
    {
      header: 'State',
      cell: (job) => {
        const { words, meaning } = stateOf(job)
        return <Tag meaning={meaning}>{words}</Tag>
      },
    },
    { header: 'Rows', numeric: true, cell: ({ read }) => inDigits(read) },
    { header: 'Rejected', numeric: true, cell: ({ rejected }) => inDigits(rejected) },
  ]
}
