import { type DragEvent, useState } from 'react'
import { inDigits } from '@/shared/format'
import type { Person } from './map-layout'

const levels = [1, 2, 3, 4, 5]
const namesAtOnce = 6

type Props = {
  people: Person[]
  chosen: string | undefined
  onChoose: (id: string) => void
  /** Undefined for those who may not change it. */
  onMove: ((person: Person, influence: number, interest: number) => void) | undefined
}

/** Who can change how much, against who wants to. People are moved by dragging them, or by the boxes beside the grid. */
export function InfluenceGrid({ people, chosen, onChoose, onMove }: Props) {
  const [over, setOver] = useState<string>()
  const unknown = people.filter(({ influence, interest }) => influence === null || interest === null)

  function drop(event: DragEvent, influence: number, interest: number) {
    event.preventDefault()
    setOver(undefined)
    const person = people.find(({ id }) => id === event.dataTransfer.getData('text/plain'))
    if (person) onMove?.(person, influence, interest)
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a phone must scroll by keyboard, too */}
      <section className="mp-scroll" aria-label="Influence and interest" tabIndex={0}>
        <table className="mp-grid">
          <caption className="nhsuk-u-visually-hidden">
            People by influence, in rows, and interest, in columns
          </caption>
          <thead>
            <tr>
              <th scope="col">Influence</th>
              {levels.map((interest) => (
                <th scope="col" key={interest}>
                  Interest {interest}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.toReversed().map((influence) => (
              <tr key={influence}>
                <th scope="row">{influence}</th>
                {levels.map((interest) => {
                  const key = `${influence} ${interest}`
                  const here = people.filter(
                    (one) => one.influence === influence && one.interest === interest,
                  )
                  return (
                    <td
                      key={interest}
                      className={over === key ? 'mp-grid__cell mp-grid__cell--over' : 'mp-grid__cell'}
                      onDragOver={(event) => {
                        if (!onMove) return
                        event.preventDefault()
                        setOver(key)
                      }}
                      onDragLeave={() => setOver(undefined)}
                      onDrop={(event) => drop(event, influence, interest)}
                    >
                      <People
                        people={here}
                        chosen={chosen}
                        onChoose={onChoose}
                        isMovable={onMove !== undefined}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {unknown.length > 0 && (
        <p className="il-note">
          Of {inDigits(unknown.length)} of {inDigits(people.length)} people influence or interest is not
          known.
        </p>
      )}
    </>
  )
}

type PeopleProps = {
  people: Person[]
  chosen: string | undefined
  onChoose: (id: string) => void
  isMovable: boolean
}

function People({ people, chosen, onChoose, isMovable }: PeopleProps) {
  const [areAll, setAreAll] = useState(false)
  const shown = areAll ? people : people.slice(0, namesAtOnce)
  return (
    <ul className="mp-grid__people">
      {shown.map(({ id, name }) => (
        <li key={id}>
          <button
            className={id === chosen ? 'mp-chip mp-chip--chosen' : 'mp-chip'}
            type="button"
            aria-pressed={id === chosen}
            draggable={isMovable}
            onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        </li>
      ))}
      {shown.length < people.length && (
        <li>
          <button className="il-link-button" type="button" onClick={() => setAreAll(true)}>
            {inDigits(people.length - shown.length)} more
          </button>
        </li>
      )}
    </ul>
  )
}
