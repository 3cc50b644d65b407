import { useId } from 'react'
import type { FieldProps } from '@/shared/field-group'
import { inDays } from '@/shared/format'
import { Insist } from '@/shared/insist'
import './over-budget.css'

type Props = {
  /** What would be done. */
  verb: 'Ask' | 'Invite'
  availableFrom: string | undefined
  reason: FieldProps
  busy: boolean
  onLater: (day: string) => void
  onInsist: () => void
}

/** The ways on from an ask over budget: the first day that fits, fewer minutes or, for a lead, all the same. */
export function OverBudget({ verb, availableFrom, reason, busy, onLater, onInsist }: Props) {
  const titleId = useId()
  return (
    <section className="il-over" aria-labelledby={titleId}>
      <h2 className="il-title" id={titleId}>
        This would be over the contact policy
      </h2>
      {availableFrom ? (
        <button
          className="nhsuk-button il-button--small"
          type="button"
          aria-disabled={busy}
          onClick={() => onLater(availableFrom)}
        >
          {verb} on {inDays(availableFrom)} instead
        </button>
      ) : (
        <p className="il-text">So many minutes are more than a whole period holds. Ask for fewer.</p>
      )}
      <Insist
        question="Or why must it be now?"
        hint="It stays with the ask, for everybody who sees it."
        verb={verb}
        others={`A lead can ${verb.toLowerCase()} all the same, and says why.`}
        reason={reason}
        busy={busy}
        onInsist={onInsist}
      />
    </section>
  )
}
