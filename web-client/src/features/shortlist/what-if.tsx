import { useId } from 'react'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { useReference } from '@/shared/use-reference'
import { namesOf } from '@/shared/use-shortlist'
import { type Ask, type Call, publishedOf, withLimit, withWeight } from './ask'
import { changesIn } from './changes'
import { limitNotes } from './limit-notes'
import { Pairs } from './pairs'
import { QuotaRows } from './quota-rows'
import type { Scored } from './shortlists'
import { ControlError, ControlNote, Stepper } from './stepper'
import type { Answer } from './use-preview'
import { Details } from './what-binds'
import { focusOnChanges, WhatChanges } from './what-changes'

type Props = {
  call: Call
  ask: Ask
  onChange: (ask: Ask) => void
  /** At their controls, and those that no control stands for. */
  errors: { controls: Record<string, string>; others: string[] }
  scores: Scored[]
  /** Of the published question, and of this one. */
  before: Answer | undefined
  now: Answer | undefined
  isBusy: boolean
}

/** The question, to be changed; each change is answered at once and nothing is kept. */
export function WhatIf({ call, ask, onChange, errors, scores, before, now, isBusy }: Props) {
  const reference = useReference()
  const titleOf = namesOf({ scores })
  const changes = changesIn(call, ask, { reference, titleOf })

  function undo(undone: Ask) {
    onChange(undone)
    focusOnChanges()
  }

  return (
    <Card title="What if?" note="Worked out as you change it. Nothing is kept until you say so.">
      <WhatChanges before={before} now={now} isBusy={isBusy} isChanged={changes.length > 0} />
      <div role="status">
        {errors.others.map((words) => (
          <p className="nhsuk-error-message" key={words}>
            {words}
          </p>
        ))}
        {Object.keys(errors.controls).length > 0 && (
          <p className="nhsuk-error-message">
            This cannot be asked yet: see {counted(Object.keys(errors.controls).length, 'place', 'places')}{' '}
            marked in red.{now && ' The last good result stays until then.'}
          </p>
        )}
      </div>
      {changes.length > 0 && (
        <section className="sl-changes" aria-label="Changed against the published question">
          <h3>Changed against what was published</h3>
          <ul>
            {changes.map(({ key, words, undone }) => (
              <li key={key}>
                {words}{' '}
                <button className="il-link-button" type="button" onClick={() => undo(undone)}>
                  Undo<span className="nhsuk-u-visually-hidden">: {words}</span>
                </button>
              </li>
            ))}
          </ul>
          {changes.length > 1 && (
            <button className="il-link-button" type="button" onClick={() => undo({})}>
              Undo all {changes.length}
            </button>
          )}
        </section>
      )}
      <Limits call={call} ask={ask} scores={scores} errors={errors.controls} onChange={onChange} />
      <h3 className="sl-heading">Quotas</h3>
      <QuotaRows call={call} ask={ask} scores={scores} errors={errors.controls} onChange={onChange} />
      <Details summary="How much each criterion counts" open={ask.weights !== undefined}>
        <Weights call={call} ask={ask} errors={errors.controls} onChange={onChange} />
      </Details>
      <Details summary="Pairs that do not go together" open={ask.incompatible !== undefined}>
        <Pairs ask={ask} scores={scores} titleOf={titleOf} errors={errors.controls} onChange={onChange} />
      </Details>
      {now && <p className="il-small">Below, at each proposal, you can say that it must be in, or out.</p>}
    </Card>
  )
}

type PartProps = Pick<Props, 'call' | 'ask' | 'onChange'> & { errors: Record<string, string> }

function Limits({ call, ask, scores, errors, onChange }: PartProps & Pick<Props, 'scores'>) {
  const id = useId()
  const published = publishedOf(call)
  const notes = limitNotes(call, ask, scores)
  const limits = [
    { name: 'size', label: 'To be chosen', empty: undefined },
    { name: 'facilitatorDays', label: 'Facilitator days, at most', empty: 'any' },
    { name: 'budgetPounds', label: 'Pounds, at most', empty: 'any' },
  ] as const
  return (
    <div className="sl-limits">
      {limits.map(({ name, label, empty }) => (
        <div key={name} className={ask[name] === undefined ? 'sl-limit' : 'sl-limit sl-changed'}>
          <span aria-hidden="true">{label}</span>
          <Stepper
            id={`${id}-${name}`}
            label={label}
            value={ask[name] ?? published[name]}
            empty={empty}
            wide={name === 'budgetPounds'}
            error={errors[name]}
            note={notes[name]}
            onChange={(value) => onChange(withLimit(call, ask, name, value))}
          />
          <ControlError id={`${id}-${name}`} error={errors[name]} />
          <ControlNote id={`${id}-${name}`} note={notes[name]} />
        </div>
      ))}
    </div>
  )
}

function Weights({ call, ask, errors, onChange }: PartProps) {
  const id = useId()
  return (
    <div className="sl-limits">
      {call.criteria.map(({ id: criterion, name, weight }) => {
        const asked = ask.weights?.[criterion]
        return (
          <div key={criterion} className={asked === undefined ? 'sl-limit' : 'sl-limit sl-changed'}>
            <span aria-hidden="true">{name}</span>
            <Stepper
              id={`${id}-${criterion}`}
              label={`${name} counts`}
              value={asked ?? String(weight)}
              error={errors[`weight/${criterion}`]}
              onChange={(value) => onChange(withWeight(call, ask, criterion, value))}
            />
            <ControlError id={`${id}-${criterion}`} error={errors[`weight/${criterion}`]} />
          </div>
        )
      })}
    </div>
  )
}
