import { useState } from 'react'
import { CallScope, useCallHome } from '@/shared/call-scope'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import type { Call } from './ask'
import { KeptTable } from './kept-table'
import { useMayAsk, useShortlists } from './shortlists'
import './shortlist.css'

/** The shortlists of a call that somebody kept, newest first. */
export function ShortlistListPage() {
  return (
    <CallScope
      title="Shortlists"
      roles={['LEAD', 'FACILITATOR', 'ASSESSOR']}
      others="Shortlists are read by leads, facilitators and assessors."
      states={['ASSESSED', 'DECIDED']}
      otherwise="A shortlist is worked out once the proposals are assessed."
    >
      {(call) => <OfCall key={call.id} call={call} />}
    </CallScope>
  )
}

function OfCall({ call }: { call: Call }) {
  const home = useCallHome()
  const mayAsk = useMayAsk()
  const shortlists = useShortlists(call.id)
  const [picked, setPicked] = useState<string[]>([])
  const explore = mayAsk && call.state === 'ASSESSED' && (
    <Link className="nhsuk-button" to={`${home}/shortlists/explorer`}>
      Work out a shortlist
    </Link>
  )
  return (
    <>
      <PageHeading
        title="Shortlists"
        purpose={
          <>
            Balanced sets of <Link to={home}>{call.title}</Link> that were kept, each with all it was worked
            out from.
          </>
        }
        action={
          call.state === 'DECIDED' ? (
            <Link className="nhsuk-button" to={`${home}/decision`}>
              See what was decided
            </Link>
          ) : (
            shortlists.data && shortlists.data.length > 0 && explore
          )
        }
      />
      {!mayAsk && <ReadOnlyNote who="Leads and facilitators" />}
      <div className="il-card">
        <QueryView
          query={shortlists}
          what="the shortlists"
          isEmpty={(all) => all.length === 0}
          empty={
            <EmptyState title="None is kept yet" action={explore}>
              Look at the best balanced set, try what would change it, and keep what the panel should talk
              about.
            </EmptyState>
          }
        >
          {(all) => (
            <>
              <Compare all={all.length} picked={picked} home={`${home}/shortlists`} />
              <KeptTable call={call} shortlists={all} picked={picked} onPick={setPicked} />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

function Compare({ all, picked, home }: { all: number; picked: string[]; home: string }) {
  if (all < 2) return null
  const [first, second] = picked
  return (
    <div className="il-bar">
      <p role="status">
        {first && second && picked.length === 2 ? (
          <Link to={`${home}/compare?first=${first}&second=${second}`}>Compare these two</Link>
        ) : (
          `Tick two to compare them${picked.length > 0 ? `: ${picked.length} ticked` : ''}`
        )}
      </p>
    </div>
  )
}
