import { useId } from 'react'
import type { FieldProps } from '@/shared/field-group'
import { inDays } from '@/shared/format'
import { TextareaField } from '@/shared/textarea-field'
import { useIsOneOf } from '@/shared/use-membership'

type Props = {
  availableFrom: string | undefined
  reason: FieldProps
  busy: boolean
  onLater: (day: string) => void
  onInsist: () => void
}

/** The ways on from an ask over budget: the first day that fits, fewer minutes or, for a lead, all the same. */
export function OverBudget({ availableFrom, reason, busy, onLater, onInsist }: Props) {
  const titleId = useId()
  const isLead = useIsOneOf('LEAD')
  return (
    <section className="ct-choice" aria-labelledby={titleId}>
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
          Ask on {inDays(availableFrom)} instead
        </button>
      ) : (
        <p className="il-text">So many minutes are more than a whole period holds. Ask for fewer.</p>
      )}
      {isLead ? (
        <div className="ct-choice__insist">
          <TextareaField
            label="Or why must it be now?"
            hint="It stays with the ask, for everybody who sees it."
            rows={2}
            {...reason}
          />
          <button
            className="nhsuk-button nhsuk-button--secondary il-button--small"
            type="button"
            aria-disabled={busy}
            onClick={onInsist}
          >
            Ask all the same
          </button>
        </div>
      ) : (
        <p className="il-note">A lead can ask all the same, and says why.</p>
      )}
    </section>
  )
}
