import { describedBy, type FieldWords, groupClass, HintAndError } from '@/shared/field-group'
import { orderInWords } from '@/shared/order-words'
import type { Option } from '@/shared/select-field'

type Props = FieldWords & {
  id: string
  error?: string
  options: Option[]
  /** What is chosen, in the order it was. */
  chosen: string[]
  /** Whether the first that is ticked leads, so that the order is shown; words for who does not see it belong in the hint. */
  ordered?: boolean
  onChange: (chosen: string[]) => void
}

/** Any number out of a list. */
export function CheckboxesField(props: Props) {
  const { id, error, options, chosen, ordered = false, onChange, label, hint, optional } = props
  return (
    <div className={groupClass(error)}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend className="nhsuk-fieldset__legend">
          {label}
          {optional && ' (optional)'}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        <div className="nhsuk-checkboxes">
          {options.map((option, index) => {
            // The first carries the field's own id, which the error summary leads to.
            const own = index === 0 ? id : `${id}-${option.value}`
            return (
              <div className="nhsuk-checkboxes__item" key={option.value}>
                <input
                  className="nhsuk-checkboxes__input"
                  id={own}
                  type="checkbox"
                  checked={chosen.includes(option.value)}
                  onChange={({ target }) =>
                    onChange(
                      target.checked
                        ? [...chosen, option.value]
                        : chosen.filter((value) => value !== option.value),
                    )
                  }
                />
                <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={own}>
                  {option.label}
                </label>
                {ordered && chosen.length > 1 && chosen.includes(option.value) && (
                  <span className="il-order" aria-hidden="true">
                    {orderInWords(chosen.indexOf(option.value))}
                  </span>
                )}
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
