import { describedBy, FieldGroup, type FieldProps, type FieldWords } from '@/shared/field-group'

export type Option = { value: string; label: string; hint?: string }

type Props = FieldProps &
  FieldWords & {
    options: Option[]
    /** The words for no choice; without it one of the options is always chosen. */
    none?: string
  }

export function SelectField({ id, value, onChange, error, options, none, ...words }: Props) {
  return (
    <FieldGroup id={id} error={error} {...words}>
      <select
        className={`nhsuk-select${error ? ' nhsuk-select--error' : ''}`}
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, words.hint, error)}
        onChange={(event) => onChange(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldGroup>
  )
}
