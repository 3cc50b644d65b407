import { type FormEvent, useId } from 'react'
import { Card } from '@/shared/card'
import type { Person } from './map-layout'

const levels = ['1', '2', '3', '4', '5']

type Props = { person: Person; onMove: (person: Person, influence: number, interest: number) => void }

/** The way to move somebody on the grid without dragging. */
export function MoveForm({ person, onMove }: Props) {
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    onMove(person, Number(data.get('influence')), Number(data.get('interest')))
  }
  return (
    <Card title="Influence and interest">
      <form className="mp-move" onSubmit={save}>
        <Level name="influence" label="Influence, of 5" value={person.influence} />
        <Level name="interest" label="Interest, of 5" value={person.interest} />
        <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="submit">
          Save
        </button>
      </form>
    </Card>
  )
}

function Level({ name, label, value }: { name: string; label: string; value: number | null }) {
  const id = useId()
  return (
    <div>
      <label className="il-filters__label" htmlFor={id}>
        {label}
      </label>
      <select className="nhsuk-select" id={id} name={name} defaultValue={value ?? 3}>
        {levels.map((level) => (
          <option key={level} value={level}>
            {level}
          </option>
        ))}
      </select>
    </div>
  )
}
