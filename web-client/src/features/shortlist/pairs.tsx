import { useId, useState } from 'react'
import { type Ask, tidy } from './ask'
import type { Scored } from './shortlists'
import { focusOnChanges } from './what-changes'

type Props = {
  ask: Ask
  scores: Scored[]
  titleOf: (proposalId: string) => string
  errors: Record<string, string>
  onChange: (ask: Ask) => void
}

/** Proposals of which one at most is to be chosen. */
export function Pairs({ ask, scores, titleOf, errors, onChange }: Props) {
  const id = useId()
  const [one, setOne] = useState('')
  const [other, setOther] = useState('')
  const pairs = ask.incompatible ?? []
  const options = scores.filter(({ eligible }) => eligible)

  function add() {
    if (!one || !other || one === other) return
    onChange(tidy({ ...ask, incompatible: [...pairs, [one, other]] }))
    setOne('')
    setOther('')
  }

  return (
    <>
      {pairs.length > 0 && (
        <ul className="sl-list">
          {pairs.map(([first, second], index) => (
            <li key={`${first} ${second}`} className="sl-changed">
              “{titleOf(first)}” and “{titleOf(second)}”{' '}
              <button
                className="il-link-button"
                type="button"
                onClick={() => {
                  onChange(tidy({ ...ask, incompatible: pairs.filter((_, at) => at !== index) }))
                  focusOnChanges()
                }}
              >
                Remove<span className="nhsuk-u-visually-hidden"> this pair</span>
              </button>
              {errors[`pair/${index}`] && (
                <span className="nhsuk-error-message">{errors[`pair/${index}`]}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Choice id={`${id}-one`} label="Not both this" value={one} options={options} onChange={setOne} />
      <Choice
        id={`${id}-other`}
        label="and this"
        value={other}
        options={options.filter(({ proposalId }) => proposalId !== one)}
        onChange={setOther}
      />
      <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="button" onClick={add}>
        Add the pair
      </button>
    </>
  )
}

type ChoiceProps = {
  id: string
  label: string
  value: string
  options: Scored[]
  onChange: (proposalId: string) => void
}

function Choice({ id, label, value, options, onChange }: ChoiceProps) {
  return (
    <div className="sl-choice">
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="nhsuk-select"
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">Choose</option>
        {options.map(({ proposalId, title }) => (
          <option key={proposalId} value={proposalId}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}
