import type { FieldProps } from '@/shared/field-group'
import { TextareaField } from '@/shared/textarea-field'
import { useIsOneOf } from '@/shared/use-membership'
import './over-budget.css'

type Props = {
  /** Such as "Or why must it be now?" */
  question: string
  hint: string
  /** What is done, such as "Ask". */
  verb: string
  /** Told to everybody but leads. */
  others: string
  reason: FieldProps
  busy: boolean
  onInsist: () => void
}

/** The way round a limit: a lead gives the reason why, and others learn that a lead can. */
export function Insist({ question, hint, verb, others, reason, busy, onInsist }: Props) {
  const isLead = useIsOneOf('LEAD')
  if (!isLead) return <p className="il-note">{others}</p>
  return (
    <div className="il-over__insist">
      <TextareaField label={question} hint={hint} rows={2} {...reason} />
      <button
        className="nhsuk-button nhsuk-button--secondary il-button--small"
        type="button"
        aria-disabled={busy}
        onClick={onInsist}
      >
        {verb} all the same
      </button>
    </div>
  )
}
