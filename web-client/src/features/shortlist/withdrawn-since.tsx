import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { namesOf, type Shortlist } from '@/shared/use-shortlist'
import { listed } from './words'

/** A set with somebody in it who has left is no set to decide on unawares. */
export function WithdrawnSince({ of: shortlist }: { of: Shortlist }) {
  const { withdrawn, selected } = shortlist
  if (withdrawn.length === 0) return null
  const nameOf = namesOf(shortlist)
  const inSet = withdrawn.filter((id) => selected.includes(id))
  return (
    <Card title={`Withdrawn since: ${counted(withdrawn.length, 'proposal', 'proposals')}`} limits>
      <p className="il-text">
        {listed(withdrawn.map((id) => `“${nameOf(id)}”`))} {withdrawn.length === 1 ? 'was' : 'were'} up for
        choice and {withdrawn.length === 1 ? 'has' : 'have'} been withdrawn since.{' '}
        {inSet.length > 0 ? (
          <strong>
            {listed(inSet.map((id) => `“${nameOf(id)}”`))} {inSet.length === 1 ? 'is' : 'are'} in this set, so
            that it cannot be decided on as it is. Compute it again from what there is now, or choose a
            reserve.
          </strong>
        ) : (
          'None of them is in this set, but reserves and reasons may be others now.'
        )}
      </p>
    </Card>
  )
}
