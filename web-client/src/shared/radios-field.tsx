import { describedBy, type FieldProps, type FieldWords, groupClass, HintAndError } from '@/shared/field-group'
import type { Option } from '@/shared/select-field'

type Props = FieldProps & FieldWords & { options: Option[]; inline?: boolean }

export function RadiosField({ id, value, onChange, error, options, inline, label, hint, optional }: Props) {
  return (
    <div className={groupClass(error)}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend className="nhsuk-fieldset__legend">
          {label}
          {optional && ' (optional)'}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        <div className={`nhsuk-radios${inline ? ' nhsuk-radios--inline' : ''}`}>
          {options.map((option, index) => {
            // The first carries the field's own id, which the error summary leads to.
            const own = index === 0 ? id : `${id}-${option.value}`
            return (
              <div className="nhsuk-radios__item" key={option.value}>
                <input
                  className="nhsuk-radios__input"
                  id={own}
                  name={id}
                  type="radio"
                  checked={value === option.value}
                  aria-describedby={option.hint && `${own}-item`}
                  onChange={() => onChange(option.value)}
                />
                <label className="nhsuk-label nhsuk-radios__label" htmlFor={own}>
                  {option.label}
                </label>
                {option.hint && (
                  <div className="nhsuk-hint nhsuk-radios__hint" id={`${own}-item`}>
                    {option.hint}
                  </div>
                )}
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
