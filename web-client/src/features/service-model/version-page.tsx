import { useParams } from 'react-router'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { FlowPicture } from './flow-picture'
import { flowsOf, oneFlow } from './one-flow'
import { modelChangesPath, modelVersionPath, useModelId, useModelsHome } from './service-models'
import './service-model.css'

/** A model as it was, and what changed since. */
export function VersionPage() {
  const programmeId = useProgrammeId()
  const home = useModelsHome()
  const id = useModelId()
  const number = Number(useParams().number)
  const version = queries.useQuery('get', modelVersionPath, {
    params: { path: { programmeId, id, number } },
  })
  return (
    <QueryView query={version} what={`version ${number}`}>
      {({ document, note, createdAt }) => (
        <>
          <PageHeading
            title={`Version ${number}`}
            purpose={
              <>
                Of <Link to={`${home}/${id}`}>{document.title}</Link>, kept on {inDays(createdAt)}: {note}
              </>
            }
          />
          <Changes id={id} since={number} />
          {flowsOf(document).map((flow) => (
            <FlowPicture key={flow.id} flow={oneFlow(document, flow)} />
          ))}
        </>
      )}
    </QueryView>
  )
}

function Changes({ id, since }: { id: string; since: number }) {
  const programmeId = useProgrammeId()
  const changes = queries.useQuery('get', modelChangesPath, {
    params: { path: { programmeId, id }, query: { since } },
  })
  return (
    <Card title="What changed since">
      <QueryView
        query={changes}
        what="what changed"
        isEmpty={(found) => found.changes.length === 0}
        empty={<p className="il-text">Nothing changed since.</p>}
      >
        {(found) => (
          <ul className="sm-list">
            {found.changes.map(({ change, part, id: partId, title, flow }) => (
              <li key={`${change} ${partId}`}>
                {inWords(change)}: {part.toLowerCase()} “{title}”{flow && ` (${flow})`}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}
