import { api, queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { type Column, DataTable } from '@/shared/data-table'
import { DownloadList } from '@/shared/download-list'
import { inDigits } from '@/shared/format'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { type ImportKindName, importKinds } from './import-kinds'
import { reasonInWords } from './import-words'

const columns: Column<Schemas['ImportRejection']>[] = [
  { header: 'Where in the file', cell: ({ line }) => `Line ${inDigits(line)}` },
  { header: 'Column', cell: ({ field }) => (field ? <code>{field}</code> : 'The whole row') },
  { header: 'Reason', cell: ({ reason }) => reasonInWords(reason) },
  { header: 'What is wrong', cell: ({ detail }) => detail },
]

/** Each cell that has to be corrected, by the line of the file. */
export function ImportRejections({ kind, importId }: { kind: ImportKindName; importId: string }) {
  const programmeId = useProgrammeId()
  const cursor = useAddress().get('cursor')
  const { rejections } = importKinds[kind]
  const path = { programmeId, importId }
  const rows = queries.useQuery('get', rejections, { params: { path, query: { cursor, count: true } } })
  const whole = () =>
    api.GET(rejections, { params: { path }, headers: { Accept: 'text/csv' }, parseAs: 'blob' })
  return (
    <Card
      title="Rows to fix"
      note="Line 1 is the line of column names."
      tools={
        <DownloadList fileName="rejected-rows.csv" read={whole}>
          Download as CSV
        </DownloadList>
      }
    >
      <QueryView query={rows} what="the rejected rows">
        {({ results, metadata }) => (
          <>
            <DataTable
              caption="Rows to fix"
              rows={results}
              rowKey={({ line, field, reason }) => `${line} ${field} ${reason}`}
              columns={columns}
            />
            <Pager metadata={metadata} one="problem" many="problems" />
          </>
        )}
      </QueryView>
    </Card>
  )
}
