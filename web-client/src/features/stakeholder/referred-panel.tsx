import { useEffect, useRef } from 'react'
import type { Schemas } from '@/api/client'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import './referred-panel.css'

export type Referred = { referral: Schemas['Referral']; wasKnown: boolean }
type Props = Referred & { from: Schemas['Stakeholder']; onAgain: () => void }

/** What came of it, and where to go on. It takes the focus, because the form it stands for is gone. */
export function ReferredPanel({ from, referral, wasKnown, onAgain }: Props) {
  const panel = useRef<HTMLElement>(null)
  const home = `/programmes/${useProgrammeId()}/stakeholders`
  const { to, status } = referral

  useEffect(() => panel.current?.focus(), [])

  return (
    <section className="il-card sh-referred" ref={panel} tabIndex={-1} aria-label="Referred">
      <h2 className="il-title">
        {from.name} referred {to.name}
      </h2>
      {status === 'DUPLICATE' && (
        <p className="il-text">
          {from.name} had referred them before. This is kept beside it and counts once.
        </p>
      )}
      {wasKnown && status !== 'DUPLICATE' && (
        <p className="il-text">
          We knew this address already: it belongs to {to.name}, so no second entry was made.
        </p>
      )}
      {status === 'PROPOSED' && (
        <p className="il-text">Next, ask them. When they answer, record it on their page.</p>
      )}
      <div className="il-buttons">
        <Link className="nhsuk-button il-button--small" to={`${home}/${to.id}`}>
          Go to {to.name}
        </Link>
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={onAgain}
        >
          Refer someone else
        </button>
        <Link to={`${home}/${from.id}`}>Back to {from.name}</Link>
      </div>
    </section>
  )
}
