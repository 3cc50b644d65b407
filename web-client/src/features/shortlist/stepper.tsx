import { Icon } from '@/shared/icon'

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
  /** What is to be known of the number, by the id of its control with “-note”. */
  note?: string
  /** For sums of money. */
  wide?: boolean
  disabled?: boolean
  onChange: (value: string) => void
}

/** A small number, typed or moved by one. */
export function Stepper({
  id,
  label,
  value,
  empty,
  start = 0,
  error,
  note,
  wide,
  disabled,
  onChange,
}: Props) {
  const number = value.trim() === '' ? start : Number(value)
  const move = (by: number) =>
    onChange(String(Math.max(0, (Number.isFinite(number) ? Math.round(number) : start) + by)))
  return (
    <span className={wide ? 'sl-step sl-step--wide' : 'sl-step'}>
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
        aria-describedby={
          [error && `${id}-error`, note && `${id}-note`].filter(Boolean).join(' ') || undefined
        }
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

/** What is to be known of a number that may be asked for all the same. */
export function ControlNote({ id, note }: { id: string; note: string | undefined }) {
  if (!note) return null
  return (
    <span className="sl-note" id={`${id}-note`}>
      <Icon name="warning" small /> {note}
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
