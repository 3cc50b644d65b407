import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { AboutRetrospective } from './about-retrospective'
import { AddGuest } from './add-guest'
import { AddTeam } from './add-team'
import { useMayLead, useRetrospective, useRetrospectivesHome } from './retrospectives'
import '@/shared/over-budget.css'
import './retrospective.css'
import './seats.css'

/** Who else takes part: of the team, or somebody from outside. */
export function AddPeoplePage() {
  const mayLead = useMayLead()
  const home = useRetrospectivesHome()
  return (
    <AboutRetrospective query={useRetrospective()} title="Add people">
      {({ data }) => (
        <>
          <PageHeading
            title="Add people"
            purpose={
              <>
                To “<Link to={`${home}/${data.id}`}>{data.title}</Link>”. Nothing is sent by this: links are
                sent from its page.
              </>
            }
          />
          {!mayLead && <ReadOnlyNote who="Leads and facilitators" />}
          {mayLead && data.phase === 'CLOSED' && (
            <p className="il-card il-text">The retrospective is closed and stays as it is.</p>
          )}
          {mayLead && data.phase !== 'CLOSED' && (
            <div className="rt-people-form">
              <AddTeam retrospective={data} />
              <AddGuest key={data.id} retrospective={data} />
            </div>
          )}
        </>
      )}
    </AboutRetrospective>
  )
}
