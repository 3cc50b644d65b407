import { describedBy, FieldGroup, type FieldProps, type FieldWords } from '@/shared/field-group'

type Props = FieldProps & FieldWords & { unit?: string }

/** Whole numbers. A text box with a number pad: what is typed by mistake stays visible and can be corrected. */
export function NumberField({ id, value, onChange, error, unit, ...words }: Props) {
  const input = (
    <input
      className={`nhsuk-input nhsuk-input--width-5${error ? ' nhsuk-input--error' : ''}`}
      id={id}
      inputMode="numeric"
      value={value}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, words.hint, error)}
      onChange={(event) => onChange(event.target.value)}
    />
  )
  return (
    <FieldGroup id={id} error={error} {...words}>
      {unit ? (
        <div className="nhsuk-input-wrapper">
          {input}
          <div className="nhsuk-input-wrapper__suffix">{unit}</div>
        </div>
      ) : (
        input
      )}
    </FieldGroup>
  )
}
