import { EmptyState } from '@/shared/empty-state'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { mayCreate, useMe } from '@/shared/use-me'
import './choose-programme-page.css'

export function ChooseProgrammePage() {
  const me = useMe()
  const create = me.data && mayCreate(me.data) && (
    <Link className="nhsuk-button" to="/programmes/new">
      Create a programme
    </Link>
  )
  return (
    <>
      <PageHeading title="Programmes" purpose="Everything you take part in." action={create} />
      <QueryView
        query={me}
        what="your programmes"
        isEmpty={({ memberships }) => memberships.length === 0}
        empty={
          <div className="il-card">
            <EmptyState title="You are not a member of any programme yet">
              Ask the lead of a programme to add you by your email address.
            </EmptyState>
          </div>
        }
      >
        {({ memberships }) => (
          <ul className="il-programmes">
            {memberships.map((membership) => (
              <li className="il-card" key={membership.programmeId}>
                <h2 className="il-title">
                  <Link to={`/programmes/${membership.programmeId}`}>{membership.programmeName}</Link>
                </h2>
                <p className="il-tags">
                  <Tag meaning="fact">{inWords(membership.role)}</Tag>
                  {membership.programmeStatus === 'ARCHIVED' && <Tag meaning="closed">Archived</Tag>}
                </p>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </>
  )
}
