import { Link } from '@/shared/link'
import { useIsOneOf } from '@/shared/use-membership'
import { openingWay } from './call-step'
import { type Call, useCallsHome } from './calls'

type Props = { of: Call; mayRun: boolean; mayRead: boolean; onOpen: () => void }

/** The one thing to do next. */
export function NextAction({ of: call, mayRun, mayRead, onOpen }: Props) {
  const home = `${useCallsHome()}/${call.id}`
  const assesses = useIsOneOf('ASSESSOR')
  const maySee = useIsOneOf('LEAD', 'FACILITATOR', 'ASSESSOR')
  if (call.state === 'DRAFT') {
    if (!mayRun) return null
    return openingWay(call).length > 0 ? (
      <Link className="nhsuk-button" to={`${home}/edit`}>
        Go on with the draft
      </Link>
    ) : (
      <button className="nhsuk-button" type="button" onClick={onOpen}>
        Open the call
      </button>
    )
  }
  if (call.state === 'OPEN' && mayRun) {
    return (
      <Link className="nhsuk-button" to={`${home}/proposals/new`}>
        Add a proposal
      </Link>
    )
  }
  if (assesses && call.state === 'CLOSED') {
    return (
      <Link className="nhsuk-button" to={`${home}/assessment/mine`}>
        Assess the proposals
      </Link>
    )
  }
  if (call.state === 'ASSESSED' && mayRun) {
    return (
      <Link className="nhsuk-button" to={`${home}/shortlists/explorer`}>
        Work out a shortlist
      </Link>
    )
  }
  if (call.state === 'DECIDED' && maySee) {
    return (
      <Link className="nhsuk-button" to={`${home}/decision`}>
        See what was decided
      </Link>
    )
  }
  if (!mayRead) return null
  return (
    <Link className="nhsuk-button" to={`${home}/proposals`}>
      See the proposals
    </Link>
  )
}
