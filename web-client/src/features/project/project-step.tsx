import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { isOver, nextInWords, type ProjectState } from './project-words'
import { type Project, useProjectsHome } from './projects'
import { type Verb, verbWords } from './step-dialog'

const verbs: Record<ProjectState, Verb[]> = {
  // Starting it is the one clear action of the page, at its top.
  PLANNED: [],
  ACTIVE: ['completion', 'pause'],
  PAUSED: ['resumption'],
  COMPLETED: [],
  WITHDRAWN: [],
}

type Props = { project: Project; mayRun: boolean; onAsk: (verb: Verb | 'withdraw') => void }

/** How far it is, and what can happen to it now. */
export function ProjectStep({ project, mayRun, onAsk }: Props) {
  const { state, withdrawalReason, promotedProposalId, callId } = project
  const home = useProjectsHome()
  return (
    <Card title="How far it is">
      <p className="il-text">{nextInWords[state]}</p>
      {withdrawalReason && <p className="il-quote">{withdrawalReason}</p>}
      {promotedProposalId && (
        <p className="il-text">
          Another proposal took its place.{' '}
          {mayRun && (
            <Link to={`${home}/new?callId=${callId}&proposalId=${promotedProposalId}`}>
              Make it a project
            </Link>
          )}
        </p>
      )}
      {mayRun && !isOver(state) && (
        <div className="il-buttons">
          {verbs[state].map((verb) => (
            <button
              className="nhsuk-button nhsuk-button--secondary il-button--small"
              key={verb}
              type="button"
              onClick={() => onAsk(verb)}
            >
              {verbWords[verb].confirm}
            </button>
          ))}
          <button className="il-link-button" type="button" onClick={() => onAsk('withdraw')}>
            Withdraw it
          </button>
        </div>
      )}
    </Card>
  )
}
