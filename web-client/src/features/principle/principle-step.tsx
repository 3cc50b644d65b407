import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { type PrincipleStatus, statusInWords } from './principle-words'
import { type Principle, usePrinciplesHome } from './principles'
import { type Verb, verbWords } from './step-dialog'

/** What somebody wants to do, and is asked about first. */
export type Asking = Verb | 'retire' | 'delete'

const verbs: Record<PrincipleStatus, Verb[]> = {
  PROPOSED: ['test'],
  IN_TEST: [],
  REFINED: ['test'],
  RETIRED: ['reinstatement'],
}

type Props = { principle: Principle; mayWrite: boolean; onAsk: (what: Asking) => void }

/** How far it has come, and what can happen to it now. */
export function PrincipleStep({ principle, mayWrite, onAsk }: Props) {
  const { id, status, versions, family, retirementReason } = principle
  const home = usePrinciplesHome()
  return (
    <Card title="How far it has come">
      <p className="il-text">{statusInWords[status]}</p>
      {retirementReason && <p className="il-quote">{retirementReason}</p>}
      {mayWrite && (
        <>
          <div className="il-buttons">
            {verbs[status].map((verb) => (
              <button
                className="nhsuk-button nhsuk-button--secondary il-button--small"
                key={verb}
                type="button"
                onClick={() => onAsk(verb)}
              >
                {verbWords[verb].confirm}
              </button>
            ))}
            {status !== 'RETIRED' && (
              <button className="il-link-button" type="button" onClick={() => onAsk('retire')}>
                Retire it
              </button>
            )}
            {status === 'PROPOSED' && versions === 1 && (
              <button className="il-link-button" type="button" onClick={() => onAsk('delete')}>
                Delete it
              </button>
            )}
          </div>
          <p className="il-text pr-below">
            <Link to={`${home}/${id}/family`}>{family ? 'Change its family' : 'Put it in a family'}</Link>
          </p>
        </>
      )}
    </Card>
  )
}
