import { useParams } from 'react-router'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { AboutWorkshop } from './about-workshop'
import { RatingsForm } from './ratings-form'
import { useMayRunWorkshops, useWorkshopRatings, useWorkshopsHome, type Workshop } from './workshops'
import './workshop.css'

/** What one participant says of each principle, as a facilitator notes it. */
export function RatingsPage() {
  const mayRun = useMayRunWorkshops()
  return (
    <AboutWorkshop title="Did the principles help?">
      {({ data: workshop }) =>
        mayRun ? (
          <Participant workshop={workshop} />
        ) : (
          <>
            <PageHeading title="Did the principles help?" />
            <ReadOnlyNote who="Leads and facilitators" />
          </>
        )
      }
    </AboutWorkshop>
  )
}

function Participant({ workshop }: { workshop: Workshop }) {
  const { stakeholderId } = useParams()
  const home = `${useWorkshopsHome()}/${workshop.id}`
  const said = useWorkshopRatings(workshop.id)
  return (
    <QueryView query={said} what="what people say">
      {({ results }) => {
        const one = results.find(({ person }) => person.id === stakeholderId)
        const next = results.find(
          ({ person, ratings }) => person.id !== stakeholderId && ratings.length === 0,
        )
        return one ? (
          <>
            <PageHeading
              title={`What ${one.person.name} says`}
              purpose={
                <>
                  Of each principle of <Link to={home}>{workshop.title}</Link>. Only leads and facilitators
                  see who said what.
                </>
              }
            />
            <RatingsForm key={one.person.id} workshop={workshop} said={one} next={next?.person} />
          </>
        ) : (
          <>
            <PageHeading title="Did the principles help?" />
            <div className="il-card">
              <EmptyState title="They did not come" action={<Link to={home}>See who came</Link>}>
                Whoever came says whether the principles helped.
              </EmptyState>
            </div>
          </>
        )
      }}
    </QueryView>
  )
}
