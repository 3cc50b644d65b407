import { useLocation } from 'react-router'
import type { Schemas } from '@/api/client'
import { type Section, useSection } from '@/app/navigation'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'

/** Which programme and which part of it, and the pages of that part. */
export function ProgrammeStrip({ membership }: { membership: Schemas['Membership'] }) {
  const section = useSection(membership)
  const home = `/programmes/${membership.programmeId}`
  const pages = section?.pages?.filter(({ roles }) => !roles || roles.includes(membership.role))
  const current = useCurrent(home, pages)
  return (
    <div className="il-strip">
      <div className="nhsuk-width-container il-strip__bar">
        <nav className="il-crumbs" aria-label="Programme">
          <Link to="/programmes">Programmes</Link>
          <span aria-hidden="true">/</span>
          <Link to={home}>{membership.programmeName}</Link>
          {membership.programmeStatus === 'ARCHIVED' && <Tag meaning="closed">Archived</Tag>}
        </nav>
        {pages && section && (
          <nav aria-label={section.label}>
            <ul className="il-pages">
              {pages.map((page) => (
                <li key={page.to}>
                  <Link to={`${home}/${page.to}`} aria-current={page === current ? 'page' : undefined}>
                    {page.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </div>
  )
}

/** The page itself or the one this is below; of several the one that is nearest. */
function useCurrent(home: string, pages: Section['pages'] = []) {
  const address = `${useLocation().pathname}/`
  const depth = ({ to, also }: (typeof pages)[number]) =>
    Math.max(
      0,
      ...[to, also].map((part) => (part && address.startsWith(`${home}/${part}/`) ? part.length : 0)),
    )
  return pages.filter((page) => depth(page) > 0).sort((a, b) => depth(b) - depth(a))[0]
}
