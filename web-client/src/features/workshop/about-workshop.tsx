import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useTimeZone } from '@/shared/use-time-zone'
import { type HeldWorkshop, useWorkshop, useWorkshopsHome } from './workshops'

type Props = {
  /** The heading until the workshop is read. */
  title: string
  children: (workshop: HeldWorkshop, timeZone: string) => ReactNode
}

/** A page about the workshop of the address, in the time of the programme. */
export function AboutWorkshop({ title, children }: Props) {
  const home = useWorkshopsHome()
  const workshop = useWorkshop()
  const timeZone = useTimeZone()
  if (workshop.data && timeZone) {
    return (
      <QueryView query={workshop} what="the workshop">
        {(held) => children(held, timeZone)}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(workshop.error, 404) ? (
          <EmptyState title="This workshop is not there" action={<Link to={home}>See all workshops</Link>}>
            The link may be wrong, or you are not in the team of its project.
          </EmptyState>
        ) : (
          <QueryView query={{ ...workshop, data: undefined }} what="the workshop">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
