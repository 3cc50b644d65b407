import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import './ask-dialog.css'
import './confirm-dialog.css'

type Props = {
  open: boolean
  title: string
  children: ReactNode
  confirm: string
  /** False while something is missing. */
  isReady: boolean
  onConfirm: () => unknown
  onClose: () => void
}

/**
 * Asks for a word or two. The focus begins in the first field, Enter says yes and Escape no. It stands beside the page, so
 * that it can be asked for from within a form: what is answered here does not send that.
 */
export function AskDialog({ open, title, children, confirm, isReady, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState(false)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) {
      element.showModal()
      element.querySelector<HTMLElement>('input, select, textarea')?.focus()
    }
    if (!open && element?.open) element.close()
  }, [open])

  async function submit(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    if (busy || !isReady) return
    setBusy(true)
    await onConfirm()
    setBusy(false)
  }

  return createPortal(
    <dialog
      className="il-dialog il-dialog--harmless il-ask"
      ref={dialog}
      aria-labelledby={titleId}
      onClose={() => open && onClose()}
    >
      <form onSubmit={submit} noValidate>
        <h2 className="il-title" id={titleId}>
          {title}
        </h2>
        {open && children}
        <div className="il-buttons">
          <button className="nhsuk-button il-button--small" type="submit" aria-disabled={busy || !isReady}>
            {confirm}
          </button>
          <button
            className="nhsuk-button nhsuk-button--secondary il-button--small"
            type="button"
            onClick={onClose}
          >
            Cancel
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
