import { useState } from 'react'
import { counted } from '@/shared/format'
import { usePersonName } from '@/shared/use-person-name'
import { workOf } from '@/shared/work-of'
import type { Invitee } from './invite-values'
import './chosen-people.css'

type Props = { id: string; people: Invitee[]; onRemove: (id: string) => void }

const few = 10

/** Who is to be invited, each to be left out by a press. */
export function ChosenPeople({ id, people, onRemove }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? people : people.slice(0, few)
  return (
    <div className="iv-chosen" id={id} tabIndex={-1}>
      <p className="il-text" role="status">
        {people.length > 0 && <strong>{counted(people.length, 'person', 'people')} chosen</strong>}
      </p>
      <ul>
        {shown.map((person) => (
          <Chosen key={person.id} person={person} onRemove={() => onRemove(person.id)} />
        ))}
      </ul>
      {shown.length < people.length && (
        <button className="il-link-button" type="button" onClick={() => setIsWhole(true)}>
          Show all {counted(people.length, 'person', 'people')}
        </button>
      )}
    </div>
  )
}

function Chosen({ person, onRemove }: { person: Invitee; onRemove: () => void }) {
  // Whoever was found or ticked has a name already.
  const read = usePersonName(person.name === undefined ? person.id : undefined)
  const name = person.name ?? read.data?.name ?? (read.error ? 'Somebody we cannot find' : '…')
  const work = read.data && workOf(read.data)
  return (
    <li>
      <span className="iv-chosen__who">
        {name}
        {work && <small>{work}</small>}
      </span>
      <button className="il-link-button" type="button" onClick={onRemove}>
        Leave out<span className="nhsuk-u-visually-hidden"> {name}</span>
      </button>
    </li>
  )
}
