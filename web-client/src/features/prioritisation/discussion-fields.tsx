import { useState } from 'react'
import { Card } from '@/shared/card'
import { SelectField } from '@/shared/select-field'
import { TextareaField } from '@/shared/textarea-field'
import { useRowFocus } from '@/shared/use-row-focus'
import { discussedIn, idsIn, withoutPoint, withPoint } from './round-values'
import type { RoundForm } from './use-round-form'

type Props = { form: RoundForm; nameOf: (id: string) => string }

/** What voters are given to think about beside a challenge. */
export function DiscussionFields({ form, nameOf }: Props) {
  const [next, setNext] = useState('')
  const focusOn = useRowFocus()
  const discussed = discussedIn(form.values)
  const others = idsIn(form.values.challengeIds).filter((id) => !discussed.includes(id))
  const selectId = form.idOf('discussions')

  function add() {
    if (!next) return
    form.replace(withPoint(form.values, next))
    focusOn(form.idOf(`discussions/${next}`))
    setNext('')
  }

  return (
    <Card title="Points to discuss" note="Voters read them beside the challenge. Most need none.">
      {discussed.map((id) => (
        <div className="pr-point" key={id}>
          <TextareaField
            label={nameOf(id)}
            hint="A question to think about, such as “Would it still be first if it cost a clinic a week?”"
            rows={2}
            {...form.field(`discussions/${id}`)}
          />
          <button
            className="il-link-button"
            type="button"
            onClick={() => {
              form.replace(withoutPoint(form.values, id))
              focusOn(selectId)
            }}
          >
            Remove<span className="nhsuk-u-visually-hidden"> the point of {nameOf(id)}</span>
          </button>
        </div>
      ))}
      {others.length > 0 ? (
        <>
          <SelectField
            id={selectId}
            label="Challenge"
            none="Choose one"
            options={others.map((id) => ({ value: id, label: nameOf(id) }))}
            value={others.includes(next) ? next : ''}
            onChange={setNext}
          />
          <button
            className="nhsuk-button nhsuk-button--secondary il-button--small"
            type="button"
            aria-disabled={!next}
            onClick={add}
          >
            Add a point
          </button>
        </>
      ) : (
        <p className="il-text">
          {discussed.length > 0 ? 'Each challenge has one.' : 'Choose challenges first.'}
        </p>
      )}
    </Card>
  )
}
