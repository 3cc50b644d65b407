import { ConfirmDialog } from '@/shared/confirm-dialog'

type Props = { isBusy: boolean; refusals: string[]; onSubmit: () => void; onDone: () => void }

/** After the last one the others' scores are seen, and one's own stay as they are. */
export function SubmitLast({ isBusy, refusals, onSubmit, onDone }: Props) {
  return (
    <ConfirmDialog
      open
      harmless
      title="Submit the last one?"
      confirm="Submit it"
      cancel="Not yet"
      busy={isBusy}
      onConfirm={onSubmit}
      onCancel={onDone}
    >
      {refusals.length > 0 && (
        <p className="nhsuk-error-message" role="alert">
          {refusals.join('. ')}
        </p>
      )}
      <p>
        Then you have finished: you see what the others say, and what you said of any proposal can no longer
        be taken back.
      </p>
    </ConfirmDialog>
  )
}
