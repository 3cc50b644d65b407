import { useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { namesOf, useShortlist } from '@/shared/use-shortlist'
import { useDecision } from './decisions'

/** Somebody was faster: what they decided is shown in place of the form. */
export function DecidedAlready({ callId }: { callId: string }) {
  const home = useCallHome()
  const decision = useDecision(callId)
  const shortlist = useShortlist(decision.data?.shortlistId)
  return (
    <Card title="It is decided already" limits>
      <QueryView query={decision} what="what was decided">
        {({ chosen, decidedAt, decidedBy }) => {
          const nameOf = shortlist.data ? namesOf(shortlist.data.data) : () => '…'
          return (
            <>
              <p className="il-text">
                {decidedBy ?? 'Somebody who is no member any more'} decided on {inMinutes(decidedAt)}. Chosen
                are:
              </p>
              <ul className="de-list">
                {chosen.map((id) => (
                  <li key={id}>{nameOf(id)}</li>
                ))}
              </ul>
              <Link to={`${home}/decision`}>See all of the decision</Link>
            </>
          )
        }}
      </QueryView>
    </Card>
  )
}
