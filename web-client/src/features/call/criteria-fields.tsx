import { useState } from 'react'
import { Card } from '@/shared/card'
import { inPercent } from '@/shared/format'
import { NumberField } from '@/shared/number-field'
import { RowButtons } from '@/shared/row-buttons'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { linesIn, moved } from '@/shared/typed-rows'
import { useRowFocus } from '@/shared/use-row-focus'
import { countIn } from './call-values'
import { criteriaIn, nextCriterion, type TypedCriterion, withCriteria } from './criteria-values'
import type { CallForm } from './use-call-form'
import { sharesOf } from './weights'

const most = 20

/** What proposals are scored by, each with its part of the score beside its weight. */
export function CriteriaFields({ form }: { form: CallForm }) {
  const criteria = criteriaIn(form.values)
  const shares = sharesOf(criteria.map(({ weight }) => ({ weight: countIn(weight) ?? 0 })))
  const [told, setTold] = useState('')
  const focusOn = useRowFocus()
  const id = (index: number, part: string) => form.idOf(`criteria/${index}/${part}`)
  const addId = form.idOf('criteria')

  function put(next: TypedCriterion[], words: string) {
    form.replace(withCriteria(form.values, next))
    setTold(words)
  }

  function move(from: number, to: number) {
    put(moved(criteria, from, to), `${nameOf(criteria[from], from)} is now ${to + 1} of ${criteria.length}`)
    const [wanted, other] = to < from ? ['up', 'down'] : ['down', 'up']
    focusOn(id(to, wanted ?? ''), id(to, other ?? ''))
  }

  return (
    <Card
      title="How proposals are scored"
      note="Weights need not add up to anything: the share of the whole score stands beside each."
    >
      {criteria.map((criterion, index) => {
        const name = nameOf(criterion, index)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a criterion is its position; what is typed in it is held by the form
          <fieldset className="ca-row" key={index}>
            <legend>Criterion {index + 1}</legend>
            <OneCriterion
              form={form}
              at={`criteria/${index}`}
              criterion={criterion}
              share={shares[index] ?? 0}
            />
            <RowButtons
              name={name}
              idOf={(part) => id(index, part)}
              onUp={index > 0 ? () => move(index, index - 1) : undefined}
              onDown={index < criteria.length - 1 ? () => move(index, index + 1) : undefined}
              onRemove={() => {
                put(
                  criteria.filter((_, other) => other !== index),
                  `${name} is removed`,
                )
                focusOn(addId)
              }}
            />
          </fieldset>
        )
      })}
      {criteria.length < most && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          id={addId}
          type="button"
          onClick={() => {
            put([...criteria, nextCriterion(criteria)], '')
            focusOn(id(criteria.length, 'name'))
          }}
        >
          Add a criterion
        </button>
      )}
      <p className="nhsuk-u-visually-hidden" role="status">
        {told}
      </p>
    </Card>
  )
}

function nameOf(criterion: TypedCriterion | undefined, index: number): string {
  return criterion?.name.trim() ? `“${criterion.name.trim()}”` : `criterion ${index + 1}`
}

type OneProps = { form: CallForm; at: string; criterion: TypedCriterion; share: number }

function OneCriterion({ form, at, criterion, share }: OneProps) {
  // A part that only one of two versions has is nothing in the other.
  const field = (part: string) => ({
    ...form.field(`${at}/${part}`),
    value: form.values[`${at}/${part}`] ?? '',
  })
  const lowest = countIn(criterion['scale/min'])
  const highest = countIn(criterion['scale/max'])
  return (
    <>
      <TextField label="Name" autoComplete="off" {...field('name')} />
      <TextareaField label="What assessors ask themselves" rows={2} {...field('question')} />
      <div className="ca-numbers">
        <NumberField label="Weight" unit={`${inPercent(share)} of the score`} {...field('weight')} />
        <NumberField label="Lowest score" {...field('scale/min')} />
        <NumberField label="Highest score" {...field('scale/max')} />
      </div>
      <TextareaField
        label="What the scores mean"
        hint={labelHint(lowest, highest, linesIn(criterion['scale/labels']).length)}
        optional
        rows={Math.min(8, Math.max(3, linesIn(criterion['scale/labels']).length))}
        {...field('scale/labels')}
      />
    </>
  )
}

/** "One line for each score, from 1 to 5: 4 of 5 so far." */
function labelHint(lowest: number | undefined, highest: number | undefined, lines: number): string {
  if (lowest === undefined || highest === undefined || lowest >= highest) return 'One line for each score.'
  const scores = highest - lowest + 1
  const stand = lines === 0 || lines === scores ? '.' : `: there are ${lines} for ${scores} scores.`
  return `One line for each score, from ${lowest} to ${highest}${stand}`
}
