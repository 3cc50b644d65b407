import { type ReactNode, useEffect, useId, useRef } from 'react'
import './confirm-dialog.css'

type Props = {
  open: boolean
  /** A question, such as "Erase Dr Ines Fairwater?" */
  title: string
  children: ReactNode
  /** The verb of the question. */
  confirm: string
  /** What happens otherwise, such as "Keep her". */
  cancel: string
  busy?: boolean
  disabled?: boolean
  /** For what cannot be undone but does no harm. */
  harmless?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before what cannot be undone. Escape is a no, and the focus starts on the no. */
export function ConfirmDialog(props: Props) {
  const { open, title, children, confirm, cancel, busy, disabled, harmless, onConfirm, onCancel } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) {
      element.showModal()
      // A dialog gives the focus to what comes first in it, which destroys something.
      no.current?.focus()
    }
    if (!open && element?.open) element.close()
  }, [open])

  return (
    <dialog
      className={harmless ? 'il-dialog il-dialog--harmless' : 'il-dialog'}
      ref={dialog}
      aria-labelledby={titleId}
      onClose={() => open && onCancel()}
    >
      <h2 className="il-title" id={titleId}>
        {title}
      </h2>
      <div className="il-text">{children}</div>
      <div className="il-buttons">
        <button
          className={`nhsuk-button ${harmless ? '' : 'nhsuk-button--warning '}il-button--small`}
          type="button"
          disabled={busy || disabled}
          onClick={onConfirm}
        >
          {confirm}
        </button>
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          ref={no}
          onClick={onCancel}
        >
          {cancel}
        </button>
      </div>
    </dialog>
  )
}
