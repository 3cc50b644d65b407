import { useParams } from 'react-router'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { FlowPicture } from './flow-picture'
import { flowsOf, oneFlow } from './one-flow'
import {
  type ModelDocument,
  modelChangesPath,
  modelVersionPath,
  useModelId,
  useModelsHome,
} from './service-models'
import { present } from './two-versions'
import { WhatChanged } from './what-changed'
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
          <Changes since={number} document={document} />
          {flowsOf(document).map((flow) => (
            <FlowPicture
              key={flow.id}
              flow={oneFlow(document, flow)}
              file={{
                name: `service-model-${flow.number}-version-${number}`,
                title: `${document.title}, version ${number} of ${inDays(createdAt)}: ${flow.name}`,
              }}
            />
          ))}
        </>
      )}
    </QueryView>
  )
}

function Changes({ since, document }: { since: number; document: ModelDocument }) {
  const programmeId = useProgrammeId()
  const home = useModelsHome()
  const { id } = document
  const changes = queries.useQuery('get', modelChangesPath, {
    params: { path: { programmeId, id }, query: { since } },
  })
  return (
    <Card
      title="What changed since"
      tools={
        <Link to={`${home}/${id}/versions?since=${since}&until=${present}`}>Compare it with another</Link>
      }
    >
      <QueryView
        query={changes}
        what="what changed"
        isEmpty={(found) => found.changes.length === 0}
        empty={<p className="il-text">Nothing changed since.</p>}
      >
        {(found) => <WhatChanged changes={found.changes} before={document} />}
      </QueryView>
    </Card>
  )
}
