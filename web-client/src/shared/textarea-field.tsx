import { describedBy, FieldGroup, type FieldProps, type FieldWords } from '@/shared/field-group'

type Props = FieldProps & FieldWords & { rows?: number }

export function TextareaField({ id, value, onChange, error, rows = 4, ...words }: Props) {
  return (
    <FieldGroup id={id} error={error} {...words}>
      <textarea
        className={`nhsuk-textarea${error ? ' nhsuk-textarea--error' : ''}`}
        id={id}
        rows={rows}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, words.hint, error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldGroup>
  )
}
