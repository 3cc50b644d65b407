import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useMembership, useProgrammeId } from '@/shared/use-membership'
import { type Call, useCallsHome } from './calls'

/** How far its assessment is, and the way there; for who assesses, to their own. */
export function CallAssessment({ of: { id, state } }: { of: Call }) {
  const programmeId = useProgrammeId()
  const home = `${useCallsHome()}/${id}/assessment`
  const me = useMembership(programmeId)?.memberId
  const panel = queries.useQuery('get', '/programmes/{programmeId}/calls/{id}/panel', {
    params: { path: { programmeId, id } },
  })
  return (
    <Card title="Assessment" tools={<Link to={home}>Who assesses it, and how far they are</Link>}>
      <QueryView query={panel} what="how far the assessment is">
        {({ assessors }) => {
          const own = assessors.find(({ memberId }) => memberId === me)
          return (
            <>
              <p className="il-text">{inAll(assessors)}</p>
              {own && (
                <p className="il-text">
                  <Link to={`${home}/mine`}>Your assessments</Link>: {own.submitted} of {own.assigned}{' '}
                  submitted
                </p>
              )}
              {state !== 'CLOSED' && (
                <p className="il-text">
                  <Link to={`${home}/levels`}>Levels and disagreement</Link>
                </p>
              )}
            </>
          )
        }}
      </QueryView>
    </Card>
  )
}

function inAll(assessors: { submitted: number; assigned: number }[]): string {
  if (assessors.length === 0) return 'Nobody is appointed to assess it yet.'
  const submitted = assessors.reduce((sum, one) => sum + one.submitted, 0)
  const assigned = assessors.reduce((sum, one) => sum + one.assigned, 0)
  return `${submitted} of ${counted(assigned, 'assessment', 'assessments')} submitted by ${counted(assessors.length, 'assessor', 'assessors')}.`
}
