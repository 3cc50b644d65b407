import { useId } from 'react'
import type { FieldProps } from '@/shared/field-group'
import { TextareaField } from '@/shared/textarea-field'
import { useIsOneOf } from '@/shared/use-membership'
import '@/shared/over-budget.css'

type Props = { reason: FieldProps; busy: boolean; onInsist: () => void }

/** The ways on from a promise that is too much: less of it or, for a lead, all the same. */
export function OverCapacity({ reason, busy, onInsist }: Props) {
  const titleId = useId()
  const isLead = useIsOneOf('LEAD')
  return (
    <section className="il-over" aria-labelledby={titleId}>
      <h2 className="il-title" id={titleId}>
        This promises more than the call can give
      </h2>
      <p className="il-text">Promise less, or take something back from another project first.</p>
      {isLead ? (
        <div className="il-over__insist">
          <TextareaField
            label="Or why is it promised all the same?"
            hint="It stays with the project, for everybody who sees it."
            rows={2}
            {...reason}
          />
          <button
            className="nhsuk-button nhsuk-button--secondary il-button--small"
            type="button"
            aria-disabled={busy}
            onClick={onInsist}
          >
            Promise it all the same
          </button>
        </div>
      ) : (
        <p className="il-note">A lead can promise it all the same, and says why.</p>
      )}
    </section>
  )
}
