import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { MissingList } from '@/shared/missing-list'

/** Categories of any dimension of the frame in which nobody is engaged. */
export function MissingCard({ reach }: { reach: Schemas['Reach'] }) {
  const { missing, raking } = reach
  const isFramed = reach.framed || raking.dimensions.length > 0 || missing.length > 0
  return (
    <Card title="Missing altogether" note="Nobody engaged, in any dimension the population frame counts">
      {missing.length > 0 ? (
        <MissingList missing={missing} />
      ) : (
        <p className="il-text">
          {isFramed
            ? 'Somebody is engaged from each category that the frame counts.'
            : 'Without a population frame nobody can say who is missing.'}
        </p>
      )}
    </Card>
  )
}
