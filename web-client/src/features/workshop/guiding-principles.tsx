import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import type { Workshop } from './workshops'

/** The principles that guide it, as they said when they were chosen. */
export function GuidingPrinciples({ workshop: { principles } }: { workshop: Workshop }) {
  const home = `/programmes/${useProgrammeId()}/principles`
  return (
    <Card title="Guided by" note={principles.length > 0 && 'Each in the version that was chosen.'}>
      {principles.length === 0 ? (
        <p className="il-text">No principle is chosen, so there is nothing for people to rate.</p>
      ) : (
        <ul className="ws-list">
          {principles.map(({ principleId, number, title, statement }) => (
            <li key={principleId}>
              <Link to={`${home}/${principleId}`}>{title}</Link> <small>Version {number}</small>
              <p className="il-text">{statement}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
