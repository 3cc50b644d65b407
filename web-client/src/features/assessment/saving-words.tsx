import { reasonOf } from '@/shared/failure'
import { Icon } from '@/shared/icon'
import type { Saving } from './use-autosave'

type Props = { saving: Saving; error: unknown; onRetry: () => void }

/** Whether what was said is saved. It is always on the page, and read out when it changes. */
export function SavingWords({ saving, error, onRetry }: Props) {
  return (
    <div className={`as-saving as-saving--${saving.toLowerCase()}`} role="status">
      {saving === 'NOTHING' && 'Nothing is entered yet. What you enter is saved as you go.'}
      {saving === 'SAVED' && (
        <>
          <Icon name="tick" small /> Saved
        </>
      )}
      {(saving === 'SAVING' || saving === 'UNSAVED') && 'Saving…'}
      {saving === 'CONFLICT' && 'Not saved: choose what to keep, above'}
      {saving === 'LOST' && (
        <>
          <span>
            <Icon name="warning" small /> Not saved: the service cannot be reached. What you said is kept
            here, and sent once it can.
          </span>
          <button className="il-link-button" type="button" onClick={onRetry}>
            Try now
          </button>
        </>
      )}
      {saving === 'REFUSED' && (
        <span>
          <Icon name="warning" small /> Not saved: {reasonOf(error)} What you said is kept here.
        </span>
      )}
    </div>
  )
}
