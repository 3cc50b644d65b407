import { inDays } from '@/shared/format'
import { type LeftOut, reasonInWords } from './seats'

/** Who was left out of what was asked for all, and why. */
export function LeftOutList({ of }: { of: LeftOut[] | undefined }) {
  if (!of || of.length === 0) return null
  return (
    <ul className="nhsuk-list nhsuk-list--bullet il-text" role="alert" aria-label="Left out">
      {of.map((one) => (
        <li key={one.person.id}>
          {one.person.name} {reasonInWords(one)}
          {one.availableFrom && `, and can be asked from ${inDays(one.availableFrom)} on`}.
        </li>
      ))}
    </ul>
  )
}
