import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { type Call, useCallsHome, useMayRunCalls } from './calls'

/** The way to the shortlist of an assessed call, and to what came of it. */
export function CallShortlist({ of: { id, state } }: { of: Call }) {
  const home = `${useCallsHome()}/${id}`
  const mayRun = useMayRunCalls()
  if (state === 'DECIDED') {
    return (
      <Card title="Decision" tools={<Link to={`${home}/shortlists`}>Shortlists that were kept</Link>}>
        <p className="il-text">
          <Link to={`${home}/decision`}>What was decided</Link>, by whom and why.
        </p>
        {mayRun && (
          <p className="il-text">
            <Link to={`${home}/letters`}>Letters to proposers</Link>: one is drafted for each proposal.
          </p>
        )}
        {mayRun && (
          <p className="il-text">
            <Link to={`${home}/shortlists/explorer`}>What would have changed it</Link>: try other quotas and
            weights. Nothing is kept.
          </p>
        )}
      </Card>
    )
  }
  return (
    <Card title="Shortlist" tools={<Link to={`${home}/shortlists`}>Shortlists that are kept</Link>}>
      <p className="il-text">
        {mayRun ? (
          <>
            <Link to={`${home}/shortlists/explorer`}>Work out a balanced set</Link> and try what would change
            it. Keep what the panel should talk about; a lead decides on one that is kept.
          </>
        ) : (
          'Leads and facilitators work out balanced sets; those they keep can be read here.'
        )}
      </p>
    </Card>
  )
}
