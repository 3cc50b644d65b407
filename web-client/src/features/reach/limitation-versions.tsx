import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { inMinutes } from '@/shared/format'
import { QueryView } from '@/shared/query-view'
import { severityWords } from '@/shared/severity-tag'
import { useProgrammeId } from '@/shared/use-membership'

const origins: Record<Schemas['LimitationOrigin'], string> = {
  COMPUTED: 'Back to computed',
  EDITED: 'Edited',
  OWN: 'Added',
}

/** What it said before, the latest first. */
export function LimitationVersions({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const versions = queries.useQuery('get', '/programmes/{programmeId}/limitations/{id}/versions', {
    params: { path: { programmeId, id }, query: { limit: 50 } },
  })
  return (
    <Card title="Versions" note="The latest fifty, newest first">
      <QueryView
        query={versions}
        what="the versions"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">Nobody has edited it: it says what is computed.</p>}
      >
        {({ results }) => (
          <DataTable
            caption="Versions"
            rows={results}
            rowKey={({ version }) => String(version)}
            columns={[
              { header: 'Version', cell: ({ version }) => version },
              {
                header: 'Words',
                cell: ({ text, generatedText }) => (
                  <>
                    {text}
                    {generatedText !== null && generatedText !== text && (
                      <small>The figures said: {generatedText}</small>
                    )}
                  </>
                ),
              },
              { header: 'Matters', cell: ({ severity }) => severityWords[severity] },
              { header: 'How', cell: ({ origin }) => origins[origin] },
              {
                header: 'When and who',
                cell: ({ writtenAt, writtenBy }) => (
                  <>
                    {inMinutes(writtenAt)}
                    {writtenBy && <small>{writtenBy}</small>}
                  </>
                ),
              },
            ]}
          />
        )}
      </QueryView>
    </Card>
  )
}
