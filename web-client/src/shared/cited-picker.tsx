import { Combobox } from '@/shared/combobox'
import type { FieldProps } from '@/shared/field-group'
import type { Option } from '@/shared/select-field'
import { flatRows, rowsIn, withRows } from '@/shared/typed-rows'
import { useRowFocus } from '@/shared/use-row-focus'
import './cited-picker.css'

/** Something that is cited, by what it says. */
export type Cited = { id: string; statement: string }
type Values = Record<string, string>

/** What is chosen so far, each in a row of the form, so that a draft remembers what it says. */
export function citedIn(values: Values, list: string): Cited[] {
  return rowsIn(values, list, ['id', 'statement']) as Cited[]
}

export function withCited(values: Values, list: string, cited: Cited[]): Values {
  return withRows(values, list, cited)
}

/** The values of a form that begins with these. */
export function citedValues(list: string, cited: Cited[]): Values {
  return flatRows(
    list,
    cited.map(({ id, statement }) => ({ id, statement })),
  )
}

/** What is cited is compared whole, where two have changed it. */
export const citedGroup = (list: string, label: string) => ({
  prefix: `${list}/`,
  label,
  show: (values: Values) =>
    citedIn(values, list)
      .map(({ statement }) => statement)
      .join('\n'),
})

type Props = {
  label: string
  hint?: string
  /** Whether at least one is needed. */
  required?: boolean
  /** The box that is typed in to find more. */
  field: FieldProps
  chosen: Cited[]
  found: Option[]
  isReading: boolean
  onChange: (chosen: Cited[]) => void
}

/** Any number of things that say something, found by their words; each can be taken out again. */
export function CitedPicker(props: Props) {
  const { label, hint, required = false, field, chosen, found, isReading, onChange } = props
  const focusOn = useRowFocus()
  return (
    <>
      <Combobox
        {...field}
        label={label}
        hint={hint}
        optional={!required}
        isReading={isReading}
        options={found.filter(({ value }) => chosen.every(({ id }) => id !== value))}
        onChoose={(id) => {
          const option = found.find(({ value }) => value === id)
          if (option) onChange([...chosen, { id, statement: option.label }])
        }}
      />
      {chosen.length > 0 && (
        <ul className="il-cited" aria-label={`${label}: chosen`}>
          {chosen.map(({ id, statement }) => (
            <li key={id}>
              <span>{statement}</span>
              <button
                className="il-link-button"
                type="button"
                onClick={() => {
                  onChange(chosen.filter((one) => one.id !== id))
                  focusOn(field.id)
                }}
              >
                Remove<span className="nhsuk-u-visually-hidden"> “{statement}”</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
