import type { KeyboardEvent } from 'react'
import { groupClass } from '@/shared/field-group'
import { SelectField } from '@/shared/select-field'
import type { Criterion } from './assessments'
import { scoreInWords, stepsOf } from './said'
import { isPlain } from './use-shortcuts'

type Props = {
  id: string
  criterion: Criterion
  score: number | undefined
  error?: string
  hasShortcuts: boolean
  onScore: (score: number) => void
}

/** More steps than these are chosen from a list. */
const mostRadios = 11

/** One criterion: its question, and its scale as radio buttons that take number keys, too. */
export function ScoreField({ id, criterion, score, error, hasShortcuts, onScore }: Props) {
  const { name, question } = criterion
  const steps = stepsOf(criterion)
  if (steps.length > mostRadios) {
    return (
      <SelectField
        id={id}
        label={name}
        hint={question}
        error={error}
        none="No score yet"
        value={score === undefined ? '' : String(score)}
        options={steps.map((step) => ({ value: String(step), label: scoreInWords(criterion, step) }))}
        onChange={(value) => value !== '' && onScore(Number(value))}
      />
    )
  }

  function onKey(event: KeyboardEvent) {
    if (!hasShortcuts || !isPlain(event) || !/^\d$/.test(event.key)) return
    const pressed = Number(event.key)
    if (!steps.includes(pressed)) return
    event.preventDefault()
    onScore(pressed)
    document.getElementById(idOfStep(id, steps, pressed))?.focus()
  }

  return (
    <div className={`${groupClass(error)} as-criterion`}>
      <fieldset
        className="nhsuk-fieldset"
        aria-describedby={error ? `${id}-question ${id}-error` : `${id}-question`}
        onKeyDown={onKey}
      >
        <legend className="nhsuk-fieldset__legend">{name}</legend>
        {question && (
          <div className="nhsuk-hint" id={`${id}-question`}>
            {question}
          </div>
        )}
        {error && (
          <span className="nhsuk-error-message" id={`${id}-error`}>
            <span className="nhsuk-u-visually-hidden">Error: </span>
            {error}
          </span>
        )}
        <div className="as-scale">
          {steps.map((step) => (
            <label className="as-step" key={step}>
              <input
                id={idOfStep(id, steps, step)}
                type="radio"
                name={id}
                checked={score === step}
                onChange={() => onScore(step)}
              />
              <span className="as-step__score">{step}</span>
              <span className="as-step__label">{criterion.scale.labels?.[step - criterion.scale.min]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

/** The first carries the field's own id, which the error summary leads to. */
function idOfStep(id: string, steps: number[], step: number): string {
  return step === steps[0] ? id : `${id}-${step}`
}
