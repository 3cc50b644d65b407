import { Card } from '@/shared/card'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { mayHaveResult, type Round, useMaySeeGroups, useRoundsHome } from './prioritisations'
import type { Asking } from './round-dialogs'

const line: Round['state'][] = ['DRAFT', 'OPEN', 'CLOSED']

const next: Record<Round['state'], string> = {
  DRAFT: 'Once it is open, people vote; its challenges and rules stay as they are then.',
  OPEN: 'Ballots can be given and changed. When it is closed they are counted, and cut from who gave them.',
  CLOSED: 'Its result is kept as it was then: what changes later changes nothing in it.',
  CANCELLED: 'It came to nothing. Its ballots are gone.',
}

type Props = { round: Round; mayRun: boolean; onAsk: (asking: Asking) => void }

/** How far the round has come, what comes next, and what can be done about that. */
export function RoundStep({ round, mayRun, onAsk }: Props) {
  const { id, state } = round
  const home = `${useRoundsHome()}/${id}`
  const programme = `/programmes/${useProgrammeId()}`
  const seesPeople = useMaySeeGroups()
  const at = line.indexOf(state)
  return (
    <Card title="How far it is">
      {at >= 0 && (
        <ol className="pr-line">
          {line.map((one, index) => (
            <li
              key={one}
              className={index < at ? 'pr-line__done' : index === at ? 'pr-line__now' : undefined}
              aria-current={index === at ? 'step' : undefined}
            >
              {inWords(one)}
            </li>
          ))}
        </ol>
      )}
      <p className="il-text">{next[state]}</p>
      <div className="il-buttons">
        {mayRun && state === 'OPEN' && (
          <button
            className="nhsuk-button nhsuk-button--secondary il-button--small"
            type="button"
            onClick={() => onAsk('close')}
          >
            Close it now
          </button>
        )}
        {mayHaveResult(round) && (
          <Link to={`${home}/ranking`}>{state === 'OPEN' ? 'See how it stands' : 'See the result'}</Link>
        )}
        {seesPeople && (state === 'CLOSED' || state === 'CANCELLED') && (
          <Link to={`${programme}/invitations?prioritisationId=${id}`}>See who was asked by mail</Link>
        )}
        {mayRun && (state === 'DRAFT' || state === 'OPEN') && (
          <>
            <Link to={`${home}/edit`}>{state === 'DRAFT' ? 'Change the draft' : 'Change it'}</Link>
            <button
              className="il-link-button"
              type="button"
              onClick={() => onAsk(state === 'DRAFT' ? 'delete' : 'cancel')}
            >
              {state === 'DRAFT' ? 'Delete the draft' : 'Cancel the round'}
            </button>
          </>
        )}
      </div>
    </Card>
  )
}
