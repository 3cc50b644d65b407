import { useId } from 'react'
import { describedBy, FieldGroup, type FieldProps } from '@/shared/field-group'
import { principleLabels } from './principle-values'
import { useFamilies } from './principles'

const hint = 'A name for principles that belong together. Choose one that is there, or type another.'

/** Text, with the names that others have to choose from. */
export function FamilyField({ id, value, onChange, error }: FieldProps) {
  const families = useFamilies()
  const list = useId()
  return (
    <FieldGroup id={id} label={principleLabels.family} hint={hint} optional error={error}>
      <input
        className={`nhsuk-input${error ? ' nhsuk-input--error' : ''}`}
        id={id}
        type="text"
        list={list}
        autoComplete="off"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {families.map((family) => (
          <option key={family} value={family} />
        ))}
      </datalist>
    </FieldGroup>
  )
}
