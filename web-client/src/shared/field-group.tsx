import type { ReactNode } from 'react'

/** What `form.field(name)` gives and every field takes. */
export type FieldProps = { id: string; value: string; onChange: (value: string) => void; error?: string }

/** What the page says about the field. */
export type FieldWords = { label: string; hint?: ReactNode; optional?: boolean }

type Props = FieldWords & { id: string; error?: string; children: ReactNode }

/** A label, a hint and an error around one control. */
export function FieldGroup({ id, label, hint, optional, error, children }: Props) {
  return (
    <div className={groupClass(error)}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
        {optional && ' (optional)'}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

export function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint && (
        <div className="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
    </>
  )
}

export function groupClass(error?: string): string {
  return error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'
}

/** The ids of what describes a control. */
export function describedBy(id: string, hint?: ReactNode, error?: string): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return ids.length ? ids.join(' ') : undefined
}
