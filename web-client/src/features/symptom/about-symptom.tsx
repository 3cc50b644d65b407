import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type HeldSymptom, useSymptom, useSymptomsHome } from './symptoms'

type Props = {
  /** The heading until the symptom is read. */
  title: string
  children: (symptom: HeldSymptom) => ReactNode
}

/** A page about the symptom of the address. */
export function AboutSymptom({ title, children }: Props) {
  const home = useSymptomsHome()
  const symptom = useSymptom()
  if (symptom.data) {
    return (
      <QueryView query={symptom} what="the symptom">
        {children}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(symptom.error, 404) ? (
          <EmptyState title="This symptom is not there" action={<Link to={home}>See all symptoms</Link>}>
            The link may be wrong, or it was deleted.
          </EmptyState>
        ) : (
          <QueryView query={symptom} what="the symptom">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
