import { useState } from 'react'
import { describedBy, type FieldProps, type FieldWords, groupClass, HintAndError } from '@/shared/field-group'

const parts = [
  { name: 'day', label: 'Day', width: 2 },
  { name: 'month', label: 'Month', width: 2 },
  { name: 'year', label: 'Year', width: 4 },
] as const

type Typed = { day: string; month: string; year: string }

/** Day, month and year. The value is an ISO date as soon as there is one, and what was typed until then. */
export function DateField({ id, value, onChange, error, label, hint, optional }: FieldProps & FieldWords) {
  const [typed, setTyped] = useState(() => splitDate(value))
  // The value was set from elsewhere, by a saved draft or another version.
  const shown = joinDate(typed) === value ? typed : splitDate(value)

  function change(part: keyof Typed, text: string) {
    const next = { ...shown, [part]: text.trim() }
    setTyped(next)
    onChange(joinDate(next))
  }

  return (
    <div className={groupClass(error)}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend className="nhsuk-fieldset__legend">
          {label}
          {optional && ' (optional)'}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        <div className="nhsuk-date-input">
          {parts.map((part, index) => {
            const own = index === 0 ? id : `${id}-${part.name}`
            return (
              <div className="nhsuk-date-input__item" key={part.name}>
                <div className="nhsuk-form-group">
                  <label className="nhsuk-label nhsuk-date-input__label" htmlFor={own}>
                    {part.label}
                  </label>
                  <input
                    className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${part.width}${error ? ' nhsuk-input--error' : ''}`}
                    id={own}
                    inputMode="numeric"
                    value={shown[part.name]}
                    aria-invalid={error ? true : undefined}
                    onChange={(event) => change(part.name, event.target.value)}
                  />
                </div>
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}

function splitDate(value: string): Typed {
  const [year = '', month = '', day = ''] = value.split('-')
  const plain = (text: string) => text.replace(/^0(?=\d)/, '')
  return { day: plain(day), month: plain(month), year }
}

function joinDate({ day, month, year }: Typed): string {
  if (!day && !month && !year) return ''
  if (!/^\d{4}$/.test(year)) return [year, month, day].join('-')
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
