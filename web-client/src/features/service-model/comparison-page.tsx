import { queries } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { ViewSwitch } from '@/shared/view-switch'
import type { Compared } from './compared'
import { ComparedFlow } from './compared-flow'
import { ComparedModels } from './compared-models'
import { NothingAnswers } from './nothing-answers'
import { comparisonPath, useDocument, useModelsHome } from './service-models'
import './comparison.css'
import './service-model.css'

/** How it is beside how it could be: what stays, goes and comes, and what nothing answers yet. */
export function ComparisonPage() {
  const programmeId = useProgrammeId()
  const home = useModelsHome()
  const { get } = useAddress()
  const comparison = queries.useQuery('get', comparisonPath, {
    params: { path: { programmeId }, query: { currentId: get('currentId'), futureId: get('futureId') } },
  })
  return (
    <>
      <PageHeading
        title="How it is, and how it could be"
        purpose="What stays, what goes, what comes, and which breakdowns nothing answers yet."
      />
      <ComparedModels />
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
          {(found) => <Found comparison={found} />}
        </QueryView>
      )}
    </>
  )
}

function Found({ comparison }: { comparison: Compared }) {
  const { get, searchWith } = useAddress()
  const now = useDocument(comparison.currentId)
  const later = useDocument(comparison.futureId)
  const { flows } = comparison
  const flow = flows.find(({ name }) => name === get('journey')) ?? flows[0]
  return (
    <>
      <NothingAnswers flows={flows} currentId={comparison.currentId} />
      {flows.length > 1 && (
        <ViewSwitch
          label="Journeys"
          views={flows.map(({ name }) => ({
            to: searchWith({ journey: name }),
            label: name,
            current: name === flow?.name,
          }))}
        />
      )}
      {flow ? (
        <QueryView query={now} what="how it is">
          {(current) => (
            <QueryView query={later} what="how it could be">
              {(future) => <ComparedFlow key={flow.name} flow={flow} now={current} later={future} />}
            </QueryView>
          )}
        </QueryView>
      ) : (
        <div className="il-card">
          <EmptyState title="Neither of them shows a journey yet">
            Journeys of one name are laid beside each other.
          </EmptyState>
        </div>
      )}
    </>
  )
}
