import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { AsksTable } from './asks-table'
import { PersonBudget } from './person-budget'
import { useMayAsk } from './use-may-ask'
import './contact.css'

const most = 5

/** A card of the page about somebody: what was asked of them, against what may be. */
export function PersonAsks({ person }: { person: Schemas['Stakeholder'] }) {
  const programmeId = useProgrammeId()
  const home = `/programmes/${programmeId}`
  const mayAsk = useMayAsk()
  const asks = queries.useQuery('get', '/programmes/{programmeId}/stakeholders/{id}/contacts', {
    params: { path: { programmeId, id: person.id }, query: { limit: most } },
  })
  return (
    <Card
      title="What we asked of them"
      note="Every ask counts, whether or not they answered."
      tools={<Link to={`${home}/settings/contact-policy`}>Contact policy</Link>}
    >
      <PersonBudget id={person.id} />
      <QueryView
        query={asks}
        what="what was asked of them"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">They have not been asked for anything yet.</p>}
      >
        {({ results, metadata }) => (
          <>
            <AsksTable caption="What we asked of them" asks={results} />
            {metadata.nextCursor && (
              <p className="il-text">
                <Link to={`${home}/contacts?stakeholderId=${person.id}`}>See all</Link>
              </p>
            )}
          </>
        )}
      </QueryView>
      {mayAsk && person.status !== 'OPTED_OUT' && (
        <Link
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          to={`${home}/contacts/new?stakeholderId=${person.id}`}
        >
          Record an ask
        </Link>
      )}
    </Card>
  )
}
