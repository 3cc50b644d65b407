import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type HeldProject, useProject, useProjectsHome } from './projects'

type Props = {
  /** The heading until the project is read. */
  title: string
  children: (project: HeldProject) => ReactNode
}

/** A page about the project of the address. */
export function AboutProject({ title, children }: Props) {
  const home = useProjectsHome()
  const project = useProject()
  if (project.data) {
    return (
      <QueryView query={project} what="the project">
        {children}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(project.error, 404) ? (
          <EmptyState title="This project is not there" action={<Link to={home}>See all projects</Link>}>
            The link may be wrong, or you are not in its team.
          </EmptyState>
        ) : (
          <QueryView query={project} what="the project">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
