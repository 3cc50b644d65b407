import { type KeyboardEvent, useId, useState } from 'react'
import { Card } from '@/shared/card'
import { TextField } from '@/shared/text-field'

const attributeName = /^[A-Za-z][A-Za-z0-9_]{0,59}$/

/** Names one more category, of an attribute of the programme's own. It stands inside the form it adds a row to. */
export function AttributeRowForm({ onAdd }: { onAdd: (attribute: string, value: string) => void }) {
  const id = useId()
  const [attribute, setAttribute] = useState('')
  const [value, setValue] = useState('')
  const [tried, setTried] = useState(false)
  const badName = !attributeName.test(attribute.trim())
  const noValue = value.trim() === ''

  function add() {
    setTried(badName || noValue)
    if (badName || noValue) return
    onAdd(attribute.trim(), value.trim())
    setValue('')
  }

  // Enter here means this row, not the whole form.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    add()
  }

  return (
    <Card
      title="Another attribute"
      note="Where you know how many there are by something of your own, such as contract or career stage."
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the boxes inside */}
      <div onKeyDown={onKeyDown}>
        <TextField
          id={`${id}-attribute`}
          label="Attribute"
          hint="As in your imports: letters, digits and _, such as contract."
          value={attribute}
          onChange={setAttribute}
          error={tried && badName ? 'Give a name of letters, digits and _' : undefined}
        />
        <TextField
          id={`${id}-value`}
          label="Value"
          hint="Such as Salaried."
          value={value}
          onChange={setValue}
          error={tried && noValue ? 'Give one of its values' : undefined}
        />
        <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="button" onClick={add}>
          Add row
        </button>
      </div>
    </Card>
  )
}
