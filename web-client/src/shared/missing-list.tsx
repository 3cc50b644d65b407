import type { Schemas } from '@/api/client'
import { inDigits } from '@/shared/format'
import './missing-list.css'

/** Of whom nobody is engaged, over all that the population frame counts. */
export function MissingList({ missing }: { missing: Schemas['ReachMissing'][] }) {
  return (
    <ul className="il-missing">
      {missing.map(({ dimension, value, label, frameSize }) => (
        <li key={`${dimension} ${value}`}>
          <strong>{label}</strong>
          <span>
            0 of {inDigits(frameSize)} there<span className="nhsuk-u-visually-hidden"> are engaged</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
