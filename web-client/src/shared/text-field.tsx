import { describedBy, FieldGroup, type FieldProps, type FieldWords } from '@/shared/field-group'

type Props = FieldProps &
  FieldWords & {
    type?: 'text' | 'email' | 'search'
    autoComplete?: string
    width?: 'full' | 'half' | 'short'
  }

const widths = { full: '', half: ' nhsuk-u-width-one-half', short: ' nhsuk-input--width-10' }

export function TextField({
  id,
  value,
  onChange,
  error,
  type = 'text',
  autoComplete,
  width = 'full',
  ...words
}: Props) {
  return (
    <FieldGroup id={id} error={error} {...words}>
      <input
        className={`nhsuk-input${widths[width]}${error ? ' nhsuk-input--error' : ''}`}
        id={id}
        type={type}
        value={value}
        autoComplete={autoComplete}
        spellCheck={type === 'email' ? false : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, words.hint, error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldGroup>
  )
}
