import { useId, useState } from 'react'
import { dimensionLabel } from '@/shared/dimension-label'
import { importancesWith, quotaName } from '@/shared/quota-words'
import { useReference } from '@/shared/use-reference'
import { type Ask, type Call, type QuotaRow, rowsIn, withQuota } from './ask'
import { undoneQuota } from './changes'
import type { Scored } from './shortlists'
import { ControlError, Stepper } from './stepper'
import { focusOnChanges } from './what-changes'

type Props = {
  call: Call
  ask: Ask
  scores: Scored[]
  errors: Record<string, string>
  onChange: (ask: Ask) => void
}

/** Every quota of the question, with those of the call as they are published, and a way to add one. */
export function QuotaRows({ call, ask, scores, errors, onChange }: Props) {
  const rows = rowsIn(call, ask)
  return (
    <>
      {rows.length === 0 && <p className="il-text">No quotas: only scores decide.</p>}
      <ul className="sl-quotas">
        {rows.map((row) => (
          <Row key={row.key} call={call} ask={ask} row={row} errors={errors} onChange={onChange} />
        ))}
      </ul>
      <AddQuota call={call} ask={ask} scores={scores} onChange={onChange} />
    </>
  )
}

type RowProps = Omit<Props, 'scores'> & { row: QuotaRow }

function Row({ call, ask, row, errors, onChange }: RowProps) {
  const reference = useReference()
  const id = useId()
  const { key, min, max, priority, change, published } = row
  const name = quotaName({ ...row, min: 0, max: 0, priority: 1 }, reference)
  const isRemoved = change === 'REMOVED'
  const set = (part: 'min' | 'max' | 'priority', value: string) =>
    onChange(withQuota(call, ask, key, { min, max, priority, [part]: value }))
  const error = (part: string) => errors[`quota/${key}/${part}`]
  return (
    <li className={change === 'NONE' ? undefined : 'sl-changed'}>
      <div className="sl-quotas__head">
        <strong>{isRemoved ? <s>{name}</s> : name}</strong>
        {change !== 'NONE' && <span className="il-small">{changeWords[change]}</span>}
        {!isRemoved && (
          <select
            className="nhsuk-select"
            aria-label={`${name}, if not all can hold`}
            value={priority}
            onChange={({ target }) => set('priority', target.value)}
          >
            {importancesWith(priority).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
        <button
          className="il-link-button"
          type="button"
          onClick={() => {
            onChange(change === 'NONE' ? withQuota(call, ask, key, null) : undoneQuota(call, ask, row))
            // the row of one that was added goes with it
            if (change === 'ADDED') focusOnChanges()
          }}
        >
          {change === 'NONE' || !published ? 'Remove' : 'Undo'}
          <span className="nhsuk-u-visually-hidden"> {name}</span>
        </button>
      </div>
      {!isRemoved && (
        <>
          <div className="sl-quotas__limits">
            <span className="sl-quotas__limit">
              <span aria-hidden="true">at least</span>
              <Stepper
                id={`${id}-min`}
                label={`${name}, at least`}
                value={min}
                error={error('min')}
                onChange={(value) => set('min', value)}
              />
            </span>
            <span className="sl-quotas__limit">
              <span aria-hidden="true">at most</span>
              <Stepper
                id={`${id}-max`}
                label={`${name}, at most`}
                value={max}
                empty="any"
                start={call.places ?? 1}
                error={error('max')}
                onChange={(value) => set('max', value)}
              />
            </span>
          </div>
          <ControlError id={`${id}-min`} error={error('min')} />
          <ControlError id={`${id}-max`} error={error('max')} />
          <ControlError id={`${id}-priority`} error={error('priority')} />
        </>
      )}
    </li>
  )
}

const changeWords = { CHANGED: 'changed', REMOVED: 'removed', ADDED: 'added' }

function AddQuota({ call, ask, scores, onChange }: Omit<Props, 'errors'>) {
  const { places, sectors } = useReference()
  const id = useId()
  const [key, setKey] = useState('')
  const taken = new Set(rowsIn(call, ask).map((row) => row.key))
  const free = (options: { value: string; label: string }[]) =>
    options.filter(({ value }) => !taken.has(value))
  const attributes = new Map<string, Set<string>>()
  for (const scored of scores) {
    for (const [name, value] of Object.entries(scored.attributes)) {
      attributes.set(name, (attributes.get(name) ?? new Set()).add(value))
    }
  }
  const groups = [
    {
      label: 'Places',
      options: free(places.options.map(({ value, label }) => ({ value: `PLACE:${value}`, label }))),
    },
    {
      label: 'Sectors',
      options: free(sectors.options.map(({ value, label }) => ({ value: `SECTOR:${value}`, label }))),
    },
    ...[...attributes].map(([name, values]) => ({
      label: dimensionLabel(`ATTRIBUTE:${name}`),
      options: free([...values].map((value) => ({ value: `ATTRIBUTE:${name}:${value}`, label: value }))),
    })),
  ].filter(({ options }) => options.length > 0)
  if (groups.length === 0) return null

  function add() {
    if (!key) return
    onChange(withQuota(call, ask, key, { min: '1', max: '', priority: '2' }))
    setKey('')
  }

  return (
    <div className="sl-add">
      <label className="nhsuk-label" htmlFor={id}>
        A quota for
      </label>
      <select className="nhsuk-select" id={id} value={key} onChange={({ target }) => setKey(target.value)}>
        <option value="">Choose</option>
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="button" onClick={add}>
        Add it
      </button>
    </div>
  )
}
