import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import type { Chosen, ChosenPeople } from './use-chosen-people'
import './chosen-bar.css'

type Props = { chosen: ChosenPeople; page: Chosen[] }

/** Ticks the whole page, and goes on with everybody who is ticked. */
export function ChosenBar({ chosen, page }: Props) {
  const { people, has, put } = chosen
  const isWhole = page.every(({ id }) => has(id))
  return (
    <div className="sh-chosen">
      <button className="il-link-button" type="button" onClick={() => put(page, !isWhole)}>
        {isWhole ? 'Untick this page' : 'Tick this page'}
      </button>
      {people.length > 0 && (
        <>
          <button className="il-link-button" type="button" onClick={() => put(people, false)}>
            Untick all
          </button>
          <Link className="nhsuk-button il-button--small" to="../invitations/new" state={{ people }}>
            Invite {counted(people.length, 'person', 'people')}
          </Link>
        </>
      )}
    </div>
  )
}

export function TickPerson({ chosen, person }: { chosen: ChosenPeople; person: Chosen }) {
  return (
    <input
      className="sh-tick"
      type="checkbox"
      aria-label={`Choose ${person.name}`}
      checked={chosen.has(person.id)}
      onChange={(event) => chosen.put([person], event.target.checked)}
    />
  )
}
