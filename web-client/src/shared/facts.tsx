import type { ReactNode } from 'react'
import './facts.css'

type Fact = { term: string; value: ReactNode; note?: string; known?: boolean }

/** Terms and values below each other; those without a value are left out. */
export function Facts({ of }: { of: Fact[] }) {
  const known = of.filter(
    ({ value, known }) => known ?? (value !== null && value !== undefined && value !== false),
  )
  return (
    <dl className="il-terms">
      {known.map(({ term, value, note }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value}
            {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
