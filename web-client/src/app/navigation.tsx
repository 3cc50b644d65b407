import { useLocation } from 'react-router'
import type { Schemas } from '@/api/client'
import { Link } from '@/shared/link'

type Membership = Schemas['Membership']
type Entry = { to: string; label: string; roles?: Membership['role'][] }
/** `also` names what else is part of a page, elsewhere than below it. */
export type Section = Entry & { pages?: (Entry & { also?: string })[] }

const sections: Section[] = [
  { to: '', label: 'Overview' },
  {
    to: 'stakeholders',
    label: 'People',
    roles: ['LEAD', 'FACILITATOR', 'INTEGRATION'],
    pages: [
      { to: 'stakeholders', label: 'Stakeholders' },
      { to: 'referrals', label: 'Referrals' },
      { to: 'invitations', label: 'Invitations' },
      { to: 'contacts', label: 'Asks' },
      { to: 'stakeholder-map', label: 'Map' },
      { to: 'imports', label: 'Import' },
    ],
  },
  { to: 'reach', label: 'Reach' },
  {
    to: 'insights',
    label: 'Listen',
    roles: ['LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'VIEWER', 'INTEGRATION'],
    pages: [
      { to: 'insights', label: 'Insights' },
      { to: 'insights/themes', label: 'Themes' },
      { to: 'conversations', label: 'Conversations', roles: ['LEAD', 'FACILITATOR'] },
      { to: 'service-models', label: 'Service models' },
    ],
  },
  {
    to: 'projects/calls',
    label: 'Projects',
    roles: ['LEAD', 'FACILITATOR', 'ASSESSOR', 'CONTRIBUTOR', 'INTEGRATION'],
    pages: [
      { to: 'projects/calls', label: 'Calls', also: 'projects/proposals' },
      {
        to: 'projects',
        label: 'Projects',
        roles: ['LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'INTEGRATION'],
      },
      {
        to: 'projects/workshops',
        label: 'Workshops',
        roles: ['LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'INTEGRATION'],
      },
    ],
  },
  { to: 'principles', label: 'Principles' },
  {
    to: 'retrospectives',
    label: 'Retrospectives',
    roles: ['LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'INTEGRATION'],
    pages: [
      { to: 'retrospectives', label: 'Retrospectives' },
      { to: 'retrospectives/actions', label: 'Actions' },
    ],
  },
  {
    to: 'challenges',
    label: 'Challenges',
    pages: [
      { to: 'challenges', label: 'Challenges' },
      { to: 'challenges/symptoms', label: 'Symptoms' },
      {
        to: 'prioritisations',
        label: 'Prioritisation',
        roles: ['LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'VIEWER', 'INTEGRATION'],
      },
      { to: 'targets', label: 'Targets' },
    ],
  },
  {
    to: 'settings',
    label: 'Settings',
    pages: [
      { to: 'settings/programme', label: 'Programme' },
      { to: 'settings/members', label: 'Members' },
      { to: 'settings/places', label: 'Places' },
      { to: 'settings/sectors', label: 'Sectors' },
      { to: 'settings/stakeholder-groups', label: 'Groups' },
      { to: 'settings/organisations', label: 'Organisations' },
      { to: 'settings/population-frame', label: 'Population' },
      { to: 'settings/contact-policy', label: 'Contact policy' },
    ],
  },
]

/** What there is for somebody with this role. */
export function sectionsFor(role: Membership['role']): Section[] {
  return sections.filter((section) => !section.roles || section.roles.includes(role))
}

/** The section this address belongs to. */
export function useSection({ programmeId, role }: Membership): Section | undefined {
  const below = useLocation().pathname.slice(`/programmes/${programmeId}`.length + 1)
  const [first = ''] = below.split('/')
  return sectionsFor(role).find((section) =>
    [section, ...(section.pages ?? [])].some(({ to }) => to.split('/')[0] === first),
  )
}

export function Navigation({ membership }: { membership: Membership }) {
  const current = useSection(membership)
  return (
    <nav className="il-nav" aria-label="Menu">
      <ul className="nhsuk-width-container il-nav__list">
        {sectionsFor(membership.role).map((section) => (
          <li key={section.to}>
            <Link
              className={section === current ? 'il-nav__link il-nav__link--current' : 'il-nav__link'}
              aria-current={section === current ? 'true' : undefined}
              to={`/programmes/${membership.programmeId}/${section.to}`}
            >
              {section.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
