import { type KeyboardEvent, useId, useState } from 'react'
import { attributesIn } from '@/shared/attribute-values'
import { Card } from '@/shared/card'
import type { FieldProps } from '@/shared/field-group'
import { TextField } from '@/shared/text-field'
import './attribute-fields.css'

type Form = {
  values: Record<string, string>
  replace: (values: Record<string, string>) => void
  field: (name: string) => FieldProps
}

const attributeName = /^[A-Za-z][A-Za-z0-9_]{0,59}$/

/** Attributes of the programme's own: a name and a value each. */
export function AttributeFields({ form, note }: { form: Form; note: string }) {
  const { values, replace } = form

  function remove(name: string) {
    const { [`attributes/${name}`]: _, ...others } = values
    replace(others)
  }

  return (
    <Card title="Anything else" note={note}>
      {attributesIn(values).map((name) => (
        <div className="il-attribute" key={name}>
          <TextField label={name} autoComplete="off" {...form.field(`attributes/${name}`)} />
          <button className="il-link-button" type="button" onClick={() => remove(name)}>
            Remove<span className="nhsuk-u-visually-hidden"> {name}</span>
          </button>
        </div>
      ))}
      <NewAttribute
        taken={attributesIn(values)}
        onAdd={(name, value) => replace({ ...values, [`attributes/${name}`]: value })}
      />
    </Card>
  )
}

function NewAttribute({ taken, onAdd }: { taken: string[]; onAdd: (name: string, value: string) => void }) {
  const id = useId()
  const [name, setName] = useState('')
  const [value, setValue] = useState('')
  const [tried, setTried] = useState(false)
  const trouble = !attributeName.test(name.trim())
    ? 'Begin with a letter, and use letters, digits and _ only'
    : taken.includes(name.trim())
      ? 'This is there already'
      : undefined

  function add() {
    setTried(trouble !== undefined)
    if (trouble) return
    onAdd(name.trim(), value.trim())
    setName('')
    setValue('')
  }

  // Enter here means this row, not the whole form.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    add()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the boxes inside
    <div onKeyDown={onKeyDown}>
      <div className="il-attribute__new">
        <TextField
          id={`${id}-name`}
          label="Name of the fact"
          hint="For example workingPattern"
          value={name}
          onChange={setName}
          error={tried ? trouble : undefined}
        />
        <TextField
          id={`${id}-value`}
          label="Value"
          hint="For example Weekdays"
          value={value}
          onChange={setValue}
        />
      </div>
      <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="button" onClick={add}>
        Add fact
      </button>
    </div>
  )
}
