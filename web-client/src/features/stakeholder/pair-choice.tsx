import { useId, useState } from 'react'
import type { Schemas } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { useMerge } from './use-merge'
import './pair-choice.css'

type Entry = Schemas['DuplicateEntry']
type Props = {
  first: Entry
  second: Entry
  /** What the other button says, and does. */
  otherwise: string
  onOtherwise: () => void
  onMerged?: (kept: Schemas['Stakeholder']) => void | Promise<void>
}

/** Two entries side by side: which is kept, and then one. */
export function PairChoice({ first, second, otherwise, onOtherwise, onMerged }: Props) {
  const name = useId()
  const home = `/programmes/${useProgrammeId()}/stakeholders`
  const [keptId, setKeptId] = useState(first.id)
  const [asking, setAsking] = useState(false)
  const merging = useMerge(async (person) => {
    setAsking(false)
    await onMerged?.(person)
  })
  const [kept, duplicate] = keptId === first.id ? [first, second] : [second, first]

  return (
    <>
      <fieldset className="sh-pair">
        <legend className="nhsuk-u-visually-hidden">Which entry is kept?</legend>
        {[first, second].map((entry) => (
          <div
            className={entry === kept ? 'sh-pair__entry sh-pair__entry--kept' : 'sh-pair__entry'}
            key={entry.id}
          >
            <div className="nhsuk-radios__item">
              <input
                className="nhsuk-radios__input"
                id={`${name}-${entry.id}`}
                type="radio"
                name={name}
                checked={entry === kept}
                onChange={() => setKeptId(entry.id)}
              />
              <label className="nhsuk-label nhsuk-radios__label" htmlFor={`${name}-${entry.id}`}>
                Keep <b>{entry.name}</b>
              </label>
            </div>
            <p className="il-note">{entry.email ?? 'No email'}</p>
            <p className="il-note">{entry.organisationName ?? 'No organisation'}</p>
            <Link to={`${home}/${entry.id}`}>
              Look at this entry<span className="nhsuk-u-visually-hidden">: {entry.name}</span>
            </Link>
          </div>
        ))}
      </fieldset>
      <div className="il-buttons">
        <button className="nhsuk-button il-button--small" type="button" onClick={() => setAsking(true)}>
          Merge<span className="nhsuk-u-visually-hidden"> into {kept.name}</span>
        </button>
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={onOtherwise}
        >
          {otherwise}
        </button>
      </div>
      <ConfirmDialog
        open={asking}
        title={`Merge the two into ${kept.name}?`}
        confirm="Merge"
        cancel="Keep both"
        busy={merging.isPending}
        onConfirm={() => merging.mutate({ kept, duplicate })}
        onCancel={() => setAsking(false)}
      >
        {merging.error && (
          <p className="nhsuk-error-message" role="alert">
            {reasonOf(merging.error)}
          </p>
        )}
        All referrals and roles of both stay, links to the other entry lead here, and what the kept entry says
        wins where they differ. This cannot be undone.
      </ConfirmDialog>
    </>
  )
}
