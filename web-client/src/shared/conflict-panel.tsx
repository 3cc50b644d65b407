import { useEffect, useRef, useState } from 'react'
import { RadiosField } from '@/shared/radios-field'

type Props<T> = {
  mine: T
  theirs: T
  labels: Record<keyof T & string, string>
  onChosen: (values: T) => void
}

/** Someone else saved meanwhile: both versions of each field that differs, and the person decides. */
export function ConflictPanel<T extends object>({ mine, theirs, labels, onChosen }: Props<T>) {
  const panel = useRef<HTMLElement>(null)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  // Either may have what the other does not, such as a row that was added.
  const all = Object.keys({ ...theirs, ...mine }) as (keyof T & string)[]
  const names = all.filter((name) => !same(mine[name], theirs[name]))

  useEffect(() => panel.current?.focus(), [])

  function choose(name: string, side: string) {
    const next = new Set(taken)
    if (side === 'theirs') next.add(name)
    else next.delete(name)
    setTaken(next)
  }

  function chosen(): T {
    const fromTheirs = names.filter((name) => taken.has(name)).map((name) => [name, theirs[name]])
    return { ...mine, ...Object.fromEntries(fromTheirs) }
  }

  return (
    <section className="il-card il-conflict" ref={panel} tabIndex={-1} aria-label="Someone else changed this">
      <h2 className="il-title">Someone else changed this while you were editing</h2>
      <p className="il-text">
        {names.length === 0
          ? 'What they saved is the same as yours.'
          : 'Nothing is lost yet. Choose what to keep, then save again.'}
      </p>
      {names.map((name) => (
        <RadiosField
          key={name}
          id={`conflict-${name}`}
          label={labels[name]}
          value={taken.has(name) ? 'theirs' : 'mine'}
          onChange={(side) => choose(name, side)}
          options={[
            { value: 'mine', label: 'Keep mine', hint: shown(mine[name]) },
            { value: 'theirs', label: 'Take theirs', hint: shown(theirs[name]) },
          ]}
        />
      ))}
      <button
        className="nhsuk-button nhsuk-button--secondary il-button--small"
        type="button"
        onClick={() => onChosen(chosen())}
      >
        Go on with these
      </button>
    </section>
  )
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function shown(value: unknown): string {
  if (value === '' || value === null || value === undefined) return 'Nothing'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
