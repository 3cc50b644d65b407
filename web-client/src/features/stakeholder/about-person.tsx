import type { ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { type HeldPerson, usePerson, usePersonId } from './use-person'

type Props = {
  /** The heading until the person is read. */
  title: string
  children: (person: HeldPerson) => ReactNode
}

/** A page about one person: leads on from an entry that was joined to another, and says when somebody was erased. */
export function AboutPerson({ title, children }: Props) {
  const programmeId = useProgrammeId()
  const asked = usePersonId()
  const { pathname } = useLocation()
  const person = usePerson()
  const found = person.data?.data.id

  if (hasStatus(person.error, 410)) return <Erased home={`/programmes/${programmeId}/stakeholders`} />
  if (found && found !== asked) return <Navigate replace to={pathname.replace(asked, found)} />
  if (person.data)
    return (
      <QueryView query={person} what="the person">
        {children}
      </QueryView>
    )
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        <QueryView query={person} what="the person">
          {() => null}
        </QueryView>
      </div>
    </>
  )
}

function Erased({ home }: { home: string }) {
  return (
    <>
      <PageHeading title="Erased" />
      <div className="il-card">
        <EmptyState title="This person was erased" action={<Link to={home}>See all people</Link>}>
          Their name and details are gone for good. The counts they were part of stay.
        </EmptyState>
      </div>
    </>
  )
}
