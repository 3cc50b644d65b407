import { Card } from '@/shared/card'
import { reasonOf } from '@/shared/failure'
import { counted, inDigits } from '@/shared/format'
import { namesOf, type Shortlist } from '@/shared/use-shortlist'
import { listed, pointsAgainst } from './decisions'
import type { useChoice } from './use-choice'

type Props = { shortlist: Shortlist; chosen: ReadonlySet<string>; of: ReturnType<typeof useChoice> }

/** What the ticked set is worth, and what it breaks, before anybody decides. */
export function Weighed({ shortlist, chosen, of: { preview, isCurrent, error } }: Props) {
  const nameOf = namesOf(shortlist)
  const comesIn = [...chosen].filter((id) => !shortlist.selected.includes(id))
  const goesOut = shortlist.selected.filter((id) => !chosen.has(id))
  const broken = preview?.set.broken ?? []
  return (
    <Card title="What that means" limits={broken.length > 0}>
      <div role="status" aria-busy={!isCurrent}>
        {comesIn.length > 0 && (
          <p className="il-text">
            <strong>In:</strong> {listed(comesIn.map(nameOf))}
          </p>
        )}
        {goesOut.length > 0 && (
          <p className="il-text">
            <strong>Out:</strong> {listed(goesOut.map(nameOf))}
          </p>
        )}
        {error ? (
          <p className="nhsuk-error-message">{reasonOf(error)}</p>
        ) : (
          preview && (
            <>
              <p className="il-text">
                {counted(chosen.size, 'proposal', 'proposals')}, with {inDigits(preview.set.objective)} points
                together: {pointsAgainst(preview.set.givenUp)}.
              </p>
              <Broken of={broken} />
            </>
          )
        )}
        {chosen.size === 0 && <p className="il-text">Nothing is chosen.</p>}
      </div>
    </Card>
  )
}

function Broken({ of: broken }: { of: string[] }) {
  if (broken.length === 0) return <p className="il-text">No limit is broken.</p>
  return (
    <>
      <p className="il-text">
        <strong>It breaks {counted(broken.length, 'limit', 'limits')}:</strong>
      </p>
      <ul className="de-list">
        {broken.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  )
}
