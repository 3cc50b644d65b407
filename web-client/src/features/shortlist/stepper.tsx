type Props = {
  id: string
  /** What is counted, for who does not see the row. */
  label: string
  value: string
  /** What stands for nothing typed. */
  empty?: string
  /** From where the buttons begin where nothing is typed. */
  start?: number
  error?: string
  disabled?: boolean
  onChange: (value: string) => void
}

/** A small number, typed or moved by one. */
export function Stepper({ id, label, value, empty, start = 0, error, disabled, onChange }: Props) {
  const number = value.trim() === '' ? start : Number(value)
  const move = (by: number) =>
    onChange(String(Math.max(0, (Number.isFinite(number) ? Math.round(number) : start) + by)))
  return (
    <span className="sl-step">
      <button type="button" aria-label={`Less: ${label}`} disabled={disabled} onClick={() => move(-1)}>
        −
      </button>
      <input
        className={error ? 'nhsuk-input nhsuk-input--error' : 'nhsuk-input'}
        id={id}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        placeholder={empty}
        disabled={disabled}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <button type="button" aria-label={`More: ${label}`} disabled={disabled} onClick={() => move(1)}>
        +
      </button>
    </span>
  )
}

export function ControlError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <span className="nhsuk-error-message sl-error" id={`${id}-error`}>
      <span className="nhsuk-u-visually-hidden">Error: </span>
      {error}
    </span>
  )
}
