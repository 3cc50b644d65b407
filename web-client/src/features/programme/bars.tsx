import type { ReactNode } from 'react'
import { Count } from '@/shared/count'

export type Bar = { label: string; value: number | null; note?: ReactNode }

/** Numbers as bars from zero, each beside its number. The bars add nothing for who does not see them. */
export function Bars({ bars }: { bars: Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  return (
    <dl className="ov-bars">
      {bars.map(({ label, value, note }) => (
        <div key={label}>
          <dt>
            {label}
            {note && <small>{note}</small>}
          </dt>
          <dd>
            {value !== null && (
              <svg height="20" aria-hidden="true" focusable="false">
                <rect className="ov-bars__value" y="4" height="12" width={`${(value / most) * 100}%`} />
              </svg>
            )}
            <span className="ov-bars__number">
              <Count of={value} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
