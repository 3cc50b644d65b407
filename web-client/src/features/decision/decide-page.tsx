import { useParams } from 'react-router'
import { CallScope, useCallHome } from '@/shared/call-scope'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { titleOf, useShortlist } from '@/shared/use-shortlist'
import { DecideForm } from './decide-form'
import { DecidedAlready } from './decided-already'
import type { Call } from './decisions'
import './decision.css'

/** A lead says which proposals are chosen: those that were computed, or others with the reason why. */
export function DecidePage() {
  return (
    <CallScope
      title="Decide"
      roles={['LEAD']}
      others="Calls are decided by leads."
      states={['ASSESSED', 'DECIDED']}
      otherwise="A call is decided once its proposals are assessed and a shortlist is kept."
    >
      {(call) => <Decide call={call} />}
    </CallScope>
  )
}

function Decide({ call }: { call: Call }) {
  const { shortlistId } = useParams()
  const home = useCallHome()
  const shortlist = useShortlist(shortlistId)
  return (
    <>
      <PageHeading
        title="Decide"
        purpose={
          <>
            Which proposals of <Link to={home}>{call.title}</Link> are chosen
            {shortlist.data && (
              <>
                , on the shortlist{' '}
                <Link to={`${home}/shortlists/${shortlistId}`}>{titleOf(shortlist.data.data)}</Link>
              </>
            )}
            . It is decided once, for all of them together.
          </>
        }
      />
      {call.state === 'DECIDED' ? (
        <DecidedAlready callId={call.id} />
      ) : (
        <QueryView
          query={shortlist}
          what="the shortlist"
          isEmpty={({ data }) => data.state !== 'FINISHED'}
          empty={
            <div className="il-card">
              <EmptyState
                title="It is not there yet"
                action={<Link to={`${home}/shortlists/${shortlistId}`}>See how far it is</Link>}
              >
                A call is decided on a shortlist whose computing has finished.
              </EmptyState>
            </div>
          }
        >
          {({ data }) => <DecideForm key={data.id} shortlist={data} />}
        </QueryView>
      )}
    </>
  )
}
