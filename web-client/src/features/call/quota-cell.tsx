import { importancesWith, rangeInWords } from '@/shared/quota-words'
import { countIn } from './call-values'
import { inOne } from './contradictions'
import { quotaAt } from './quota-values'
import type { CallForm } from './use-call-form'

/** A row of the table: of what, and what that is called. */
export type QuotaRow = { key: string; name: string }

type Props = { form: CallForm; of: QuotaRow }

const labels = { min: 'at least', max: 'at most' }

/** A least or a most. Its label is the row and the column, which a screen reader puts together only while it reads. */
export function QuotaCell({ form, of: { key, name }, part }: Props & { part: 'min' | 'max' }) {
  const { id, value, onChange, error } = form.field(`quotas/${key}/${part}`)
  return (
    <>
      <input
        className={`nhsuk-input nhsuk-input--width-3${error ? ' nhsuk-input--error' : ''}`}
        id={id}
        inputMode="numeric"
        autoComplete="off"
        aria-label={`${name}, ${labels[part]}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
    </>
  )
}

/** Which gives way first where not all quotas can hold; of no interest while there is none. */
export function QuotaImportance({ form, of: { key, name } }: Props) {
  const { id, onChange } = form.field(`quotas/${key}/priority`)
  const { min, max, priority } = quotaAt(form.values, key)
  if (!min.trim() && !max.trim()) return <span className="ca-none">–</span>
  return (
    <select
      className="nhsuk-select"
      id={id}
      aria-label={`${name}, if not all can hold`}
      value={priority}
      onChange={(event) => onChange(event.target.value)}
    >
      {importancesWith(priority).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** What the row says in words, or why it cannot hold. */
export function QuotaMeaning({ form, of: { key, name } }: Props) {
  const { min, max } = quotaAt(form.values, key)
  const places = countIn(form.values.places)
  const range = { dimension: '', name, min: countIn(min), max: countIn(max) }
  const [wrong] = inOne(range, places)
  if (wrong) return <strong className="ca-wrong">{wrong}</strong>
  if (range.min === undefined && range.max === undefined) return <span className="ca-none">no limit</span>
  const most = range.max ?? Math.max(places ?? 1000, range.min ?? 0)
  return <>{rangeInWords({ min: range.min ?? 0, max: most }, places ?? null)}</>
}
