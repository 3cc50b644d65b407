import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { FirstLimitations } from '@/shared/first-limitations'

/** What nobody may conclude from these figures; all of it is on the page of reach. */
export function LimitsCard({ limitations }: { limitations: Schemas['StatedLimitation'][] }) {
  return (
    <Card title="Limits of what we know" limits>
      {limitations.length > 0 ? (
        <FirstLimitations of={limitations} />
      ) : (
        <p className="il-text">None that the figures tell, and none was added.</p>
      )}
    </Card>
  )
}
