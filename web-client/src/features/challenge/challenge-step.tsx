import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { type ChallengeStatus, statusInWords } from './challenge-words'
import type { Challenge } from './challenges'
import { stepVerbs } from './step-dialog'

/** What somebody wants to do, and is asked about first. */
export type Asking = ChallengeStatus | 'delete'

const next: Record<ChallengeStatus, ChallengeStatus[]> = {
  OPEN: ['IN_PROGRESS', 'RESOLVED'],
  IN_PROGRESS: ['RESOLVED', 'OPEN'],
  RESOLVED: ['IN_PROGRESS', 'OPEN'],
  DROPPED: ['IN_PROGRESS', 'OPEN'],
}

type Props = { challenge: Challenge; mayWrite: boolean; onAsk: (what: Asking) => void }

/** How far it has come, step by step, and what can happen to it now. */
export function ChallengeStep({ challenge, mayWrite, onAsk }: Props) {
  const { status, steps, createdAt } = challenge
  return (
    <Card title="How far it is" note={statusInWords[status]}>
      <ol className="ch-steps">
        <li>
          Described<small>{inDays(createdAt)}</small>
        </li>
        {steps.map((step) => (
          <li key={step.takenAt}>
            {inWords(step.status)}
            <small>{inDays(step.takenAt)}</small>
            {step.reason && <p className="ch-reason">{step.reason}</p>}
          </li>
        ))}
      </ol>
      {mayWrite && (
        <div className="il-buttons">
          {next[status].map((to) => (
            <button
              className="nhsuk-button nhsuk-button--secondary il-button--small"
              key={to}
              type="button"
              onClick={() => onAsk(to)}
            >
              {stepVerbs[to]}
            </button>
          ))}
          {status !== 'RESOLVED' && status !== 'DROPPED' && (
            <button className="il-link-button" type="button" onClick={() => onAsk('DROPPED')}>
              Drop it
            </button>
          )}
        </div>
      )}
    </Card>
  )
}
