import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { AboutWorkshop } from './about-workshop'
import { AddSomebody } from './add-somebody'
import { AddTeam } from './add-team'
import { useMayRunWorkshops, useWorkshopsHome, type Workshop } from './workshops'
import './workshop.css'

/** Who is invited to a workshop or, once it is held, who came without being invited. */
export function PeoplePage() {
  const mayRun = useMayRunWorkshops()
  return (
    <AboutWorkshop title="People">
      {({ data: workshop }) => (
        <>
          <Heading of={workshop} />
          {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
          {mayRun && workshop.state === 'CANCELLED' && (
            <p className="il-card il-text">The workshop is cancelled and stays as it is.</p>
          )}
          {mayRun && workshop.state !== 'CANCELLED' && (
            <div className="ws-form">
              <AddTeam workshop={workshop} />
              <AddSomebody key={workshop.id} workshop={workshop} />
            </div>
          )}
        </>
      )}
    </AboutWorkshop>
  )
}

function Heading({ of: { id, title, state } }: { of: Workshop }) {
  const home = `${useWorkshopsHome()}/${id}`
  return (
    <PageHeading
      title={state === 'HELD' ? 'Who else came?' : 'Invite people'}
      purpose={
        <>
          To “<Link to={home}>{title}</Link>”.{' '}
          {state !== 'HELD' && 'We send them nothing: give them the entry for their calendar.'}
        </>
      }
    />
  )
}
