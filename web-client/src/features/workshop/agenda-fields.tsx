import { useState } from 'react'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { NumberField } from '@/shared/number-field'
import { RowButtons } from '@/shared/row-buttons'
import { TextField } from '@/shared/text-field'
import { numberIn } from '@/shared/typed-number'
import { moved } from '@/shared/typed-rows'
import { useRowFocus } from '@/shared/use-row-focus'
import { AgendaTemplates } from './agenda-templates'
import type { WorkshopForm } from './workshop-fields'
import { agendaIn, minutesTaken, type TypedItem, withAgenda, withTemplate } from './workshop-values'

const most = 30

/** What is done one after the other; with agendas that are there to begin with. */
export function AgendaFields({ form }: { form: WorkshopForm }) {
  const agenda = agendaIn(form.values)
  const focusOn = useRowFocus()
  const [told, setTold] = useState('')
  const addId = form.idOf('whole')
  const id = (index: number, part: string) => form.idOf(`agenda/${index}/${part}`)
  const wrong = form.errorOf('whole')

  function put(next: TypedItem[], words: string) {
    form.replace(withAgenda(form.values, next))
    setTold(words)
  }

  function move(from: number, to: number) {
    put(moved(agenda, from, to), `${nameOf(agenda, from)} is now ${to + 1} of ${agenda.length}`)
    const [wanted, other] = to < from ? ['up', 'down'] : ['down', 'up']
    focusOn(id(to, wanted ?? ''), id(to, other ?? ''))
  }

  return (
    <Card title="Agenda" note={takenInWords(agenda, form.values.minutes)}>
      <AgendaTemplates
        replaces={agenda.length > 0}
        onChosen={(template) => {
          form.replace(withTemplate(form.values, template))
          setTold(`The agenda is “${template.title}”`)
        }}
      />
      {wrong && <p className="nhsuk-error-message">{wrong}</p>}
      {agenda.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its position; what is typed in it is held by the form
        <fieldset className="ws-row" key={index}>
          <legend>Item {index + 1}</legend>
          <Item form={form} at={`agenda/${index}`} />
          <RowButtons
            name={nameOf(agenda, index)}
            idOf={(part) => id(index, part)}
            onUp={index > 0 ? () => move(index, index - 1) : undefined}
            onDown={index < agenda.length - 1 ? () => move(index, index + 1) : undefined}
            onRemove={() => {
              put(
                agenda.filter((_, other) => other !== index),
                `${nameOf(agenda, index)} is removed`,
              )
              focusOn(addId)
            }}
          />
        </fieldset>
      ))}
      {agenda.length < most && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          id={addId}
          type="button"
          onClick={() => {
            put([...agenda, { minutes: '', title: '' }], '')
            focusOn(id(agenda.length, 'title'))
          }}
        >
          Add an item
        </button>
      )}
      <p className="nhsuk-u-visually-hidden" role="status">
        {told}
      </p>
    </Card>
  )
}

function Item({ form, at }: { form: WorkshopForm; at: string }) {
  // A part that only one of two versions has is nothing in the other.
  const field = (part: string) => ({
    ...form.field(`${at}/${part}`),
    value: form.values[`${at}/${part}`] ?? '',
  })
  return (
    <div className="ws-item">
      <TextField label="What is done" autoComplete="off" {...field('title')} />
      <NumberField label="For" unit="minutes" {...field('minutes')} />
    </div>
  )
}

function nameOf(agenda: TypedItem[], index: number): string {
  const title = agenda[index]?.title.trim()
  return title ? `“${title}”` : `item ${index + 1}`
}

function takenInWords(agenda: TypedItem[], typed: string | undefined): string | false {
  if (agenda.length === 0) return false
  const taken = counted(minutesTaken(agenda), 'minute', 'minutes')
  const all = numberIn(typed ?? '')
  return all ? `It takes ${taken} of ${all}.` : `It takes ${taken}.`
}
