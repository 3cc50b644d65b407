import { useLocation } from 'react-router'
import type { Schemas } from '@/api/client'
import { useSection } from '@/app/navigation'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'

/** Which programme and which part of it, and the pages of that part. */
export function ProgrammeStrip({ membership }: { membership: Schemas['Membership'] }) {
  const section = useSection(membership)
  const home = `/programmes/${membership.programmeId}`
  return (
    <div className="il-strip">
      <div className="nhsuk-width-container il-strip__bar">
        <nav className="il-crumbs" aria-label="Programme">
          <Link to="/programmes">Programmes</Link>
          <span aria-hidden="true">/</span>
          <Link to={home}>{membership.programmeName}</Link>
          {membership.programmeStatus === 'ARCHIVED' && <Tag meaning="closed">Archived</Tag>}
        </nav>
        {section?.pages && (
          <nav aria-label={section.label}>
            <ul className="il-pages">
              {section.pages.map((page) => (
                <li key={page.to}>
                  <PageLink to={`${home}/${page.to}`}>{page.label}</PageLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </div>
  )
}

/** Current on the page itself and on those below it. */
function PageLink({ to, children }: { to: string; children: string }) {
  const isCurrent = `${useLocation().pathname}/`.startsWith(`${to}/`)
  return (
    <Link to={to} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  )
}
