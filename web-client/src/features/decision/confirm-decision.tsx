import { ConfirmDialog } from '@/shared/confirm-dialog'
import { counted } from '@/shared/format'
import { namesOf, type Shortlist } from '@/shared/use-shortlist'

type Props = {
  shortlist: Shortlist
  chosen: ReadonlySet<string>
  /** Each limit that these break, as a sentence. */
  broken: string[]
  /** Why the panel chooses otherwise; empty where it does not. */
  reason: string
  isBusy: boolean
  onConfirm: () => void
  onCancel: () => void
}

export function ConfirmDecision(props: Props) {
  const { shortlist, chosen, broken, reason, isBusy, onConfirm, onCancel } = props
  const nameOf = namesOf(shortlist)
  const others = shortlist.scores.length - chosen.size - shortlist.withdrawn.length
  return (
    <ConfirmDialog
      open
      title={`Choose these ${chosen.size}?`}
      confirm={isBusy ? 'Deciding…' : 'Decide now'}
      cancel="Not yet"
      busy={isBusy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <ul className="de-list">
        {[...chosen].map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </ul>
      {broken.length > 0 && (
        <>
          <p>
            <strong>They break {counted(broken.length, 'limit', 'limits')}:</strong>
          </p>
          <ul className="de-list">
            {broken.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {reason && (
        <>
          <p>The reason that stands with it:</p>
          <p className="de-quote">{reason}</p>
        </>
      )}
      <p>
        <strong>It cannot be undone.</strong> The call is decided then; these are shortlisted
        {others > 0 && `, and the other ${counted(others, 'proposal stays', 'proposals stay')} on the table`}.
        A letter to each proposer is drafted from the reasons. Nothing is sent until you send it.
      </p>
    </ConfirmDialog>
  )
}
