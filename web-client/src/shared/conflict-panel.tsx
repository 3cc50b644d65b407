import { useEffect, useRef, useState } from 'react'
import { RadiosField } from '@/shared/radios-field'

/** Values that only mean something together, such as the rows of a list: one is kept whole, or the other. */
export type ValueGroup<T> = { prefix: string; label: string; show: (values: T) => string }

type Props<T> = {
  mine: T
  theirs: T
  labels: Record<keyof T & string, string>
  groups?: ValueGroup<T>[]
  onChosen: (values: T) => void
}

/** Someone else saved meanwhile: both versions of each field that differs, and the person decides. */
export function ConflictPanel<T extends object>({ mine, theirs, labels, groups = [], onChosen }: Props<T>) {
  const panel = useRef<HTMLElement>(null)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  // Either may have what the other does not, such as a row that was added.
  const all = Object.keys({ ...theirs, ...mine }) as (keyof T & string)[]
  const differing = all.filter((name) => !same(mine[name], theirs[name]))
  const names = differing.filter((name) => !groups.some(({ prefix }) => name.startsWith(prefix)))
  const apart = groups.filter(({ prefix }) => differing.some((name) => name.startsWith(prefix)))

  useEffect(() => panel.current?.focus(), [])

  function choose(name: string, side: string) {
    const next = new Set(taken)
    if (side === 'theirs') next.add(name)
    else next.delete(name)
    setTaken(next)
  }

  function chosen(): T {
    const fromTheirs = names.filter((name) => taken.has(name)).map((name) => [name, theirs[name]])
    const takenWhole = apart.filter(({ prefix }) => taken.has(prefix))
    const isTakenWhole = ([name]: [string, unknown]) =>
      takenWhole.some(({ prefix }) => name.startsWith(prefix))
    return Object.fromEntries([
      ...Object.entries(mine).filter((entry) => !isTakenWhole(entry)),
      ...fromTheirs,
      ...Object.entries(theirs).filter(isTakenWhole),
    ]) as T
  }

  const choices = [
    ...names.map((name) => ({
      name,
      label: labels[name],
      mine: shown(mine[name]),
      theirs: shown(theirs[name]),
    })),
    ...apart.map(({ prefix, label, show }) => ({
      name: prefix,
      label,
      mine: shown(show(mine)),
      theirs: shown(show(theirs)),
    })),
  ]

  return (
    <section className="il-card il-conflict" ref={panel} tabIndex={-1} aria-label="Someone else changed this">
      <h2 className="il-title">Someone else changed this while you were editing</h2>
      <p className="il-text">
        {choices.length === 0
          ? 'What they saved is the same as yours.'
          : 'Nothing is lost yet. Choose what to keep, then save again.'}
      </p>
      {choices.map((choice) => (
        <RadiosField
          key={choice.name}
          id={`conflict-${choice.name}`}
          label={choice.label}
          value={taken.has(choice.name) ? 'theirs' : 'mine'}
          onChange={(side) => choose(choice.name, side)}
          options={[
            { value: 'mine', label: 'Keep mine', hint: choice.mine },
            { value: 'theirs', label: 'Take theirs', hint: choice.theirs },
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
