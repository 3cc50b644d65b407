import type { ReactNode } from 'react'
import { queries, type Schemas } from '@/api/client'
import { Count } from '@/shared/count'
import { inDigits } from '@/shared/format'
import { useProgrammeId } from '@/shared/use-membership'
import { counting, type Round } from './prioritisations'
import { unrankedWords, weightedBy } from './round-words'

export function useTurnout(id: string) {
  return queries.useQuery('get', '/programmes/{programmeId}/prioritisations/{id}/turnout', {
    params: { path: { programmeId: useProgrammeId(), id } },
  })
}

/** The round at a glance. */
export function RoundFacts({ of: round }: { of: Round }) {
  const turnout = useTurnout(round.id).data
  const withdrawn = round.challenges.length - counting(round).length
  return (
    <dl className="il-facts">
      <Fact name="Challenges" value={inDigits(counting(round).length)}>
        {withdrawn > 0 ? `and ${inDigits(withdrawn)} withdrawn` : 'to rank'}
      </Fact>
      {round.state !== 'DRAFT' && round.state !== 'CANCELLED' && (
        <Fact name="Ballots" value={turnout && <Count of={turnout.voted} />}>
          {turnout && ofThoseAsked(turnout)}
        </Fact>
      )}
      <Fact name="Weighting">{weightedBy(round.weightingDimensions)}</Fact>
      <Fact name="Left out of a ballot">{unrankedWords[round.unranked].words}</Fact>
      <Fact name="Results">
        {round.resultsHiddenUntilClosed ? 'Hidden until it is closed' : 'Shown while it is open'}
      </Fact>
    </dl>
  )
}

function Fact({ name, value, children }: { name: string; value?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value && <b>{value}</b>}
        {children}
      </dd>
    </div>
  )
}

/** Paper may come from people who were never asked here, and who was asked by a link is forgotten with it. */
function ofThoseAsked({ asked, voted }: Schemas['Turnout']): string {
  if (asked === null) return 'of those asked'
  return voted !== null && voted > asked
    ? 'by link, signed in or on paper'
    : `of ${inDigits(asked)} people asked`
}
