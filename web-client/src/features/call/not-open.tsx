import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { type Call, useCallsHome } from './calls'

/** Proposals are written while their call is open, and then no more. */
export function NotOpen({ call: { id, state } }: { call: Call }) {
  const home = useCallsHome()
  return (
    <div className="il-card">
      <EmptyState title="The call is not open" action={<Link to={`${home}/${id}`}>See the call</Link>}>
        {state === 'DRAFT'
          ? 'Open it first: then proposals are taken.'
          : 'It is closed, so proposals stay as they are.'}
      </EmptyState>
    </div>
  )
}

/** The attributes that quotas of the call count by. */
export function askedAttributes({ quotas }: Call): string[] {
  const names = quotas.flatMap(({ dimension }) => /^ATTRIBUTE:(.+)$/.exec(dimension)?.[1] ?? [])
  return [...new Set(names)]
}
