import { useId } from 'react'
import type { FieldProps } from '@/shared/field-group'
import { Insist } from '@/shared/insist'
import '@/shared/over-budget.css'

type Props = { reason: FieldProps; busy: boolean; onInsist: () => void }

/** The ways on from a promise that is too much: less of it or, for a lead, all the same. */
export function OverCapacity({ reason, busy, onInsist }: Props) {
  const titleId = useId()
  return (
    <section className="il-over" aria-labelledby={titleId}>
      <h2 className="il-title" id={titleId}>
        This promises more than the call can give
      </h2>
      <p className="il-text">Promise less, or take something back from another project first.</p>
      <Insist
        question="Or why is it promised all the same?"
        hint="It stays with the project, for everybody who sees it."
        verb="Promise it"
        others="A lead can promise it all the same, and says why."
        reason={reason}
        busy={busy}
        onInsist={onInsist}
      />
    </section>
  )
}
