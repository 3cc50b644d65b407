import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'

type Step = Schemas['OverviewStep']

const names: Record<Step['step'], string> = {
  SET_UP: 'Set up',
  SNOWBALL: 'Snowball',
  REACH: 'See who is heard',
  LISTEN: 'Listen',
  MODEL: 'Model',
  CALL: 'Call for projects',
  PROTOTYPE: 'Prototype',
  PRIORITISE: 'Prioritise',
  PUBLISH: 'Publish',
  CARRY_ON: 'Carry it on',
}

const states: Record<Step['state'], string> = {
  DONE: 'Done',
  UNDER_WAY: 'Under way',
  NOT_STARTED: 'Not started',
}

type Props = {
  steps: Step[]
  /** What there is to say of a step, and where it is done. */
  about: (step: Step['step']) => { words?: string; to?: string }
}

/** The ten steps on two threads that cross at each of them. */
export function Journey({ steps, about }: Props) {
  const done = steps.filter(({ state }) => state === 'DONE').length
  const underWay = steps.filter(({ state }) => state === 'UNDER_WAY').length
  return (
    <Card
      title="The journey"
      note={`${counted(steps.length, 'step', 'steps')}, ${done} done, ${underWay} under way. Two threads, primary and secondary care, that should meet at each one.`}
    >
      <ol className="ov-journey">
        {steps.map(({ step, state }, index) => {
          const { words, to } = about(step)
          const title = `${index + 1}. ${names[step]}`
          return (
            <li key={step} className={`ov-step ov-step--${state.toLowerCase()}`}>
              <Threads />
              <Node state={state} />
              <div className="ov-step__words">
                <span className="ov-step__name">{to ? <Link to={to}>{title}</Link> : title}</span>
                <span className="ov-step__state">{states[state]}</span>
                {words && <span className="ov-step__about">{words}</span>}
              </div>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

/** Both threads from the middle of one gap to the middle of the next; the style sheet crosses their colours in turn. */
function Threads() {
  return (
    <svg
      className="ov-step__threads"
      viewBox="0 0 100 48"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="ov-step__before" d="M0 12C22 12 36 17 50 24" />
      <path className="ov-step__after ov-step__other" d="M50 24C64 17 78 12 100 12" />
      <path className="ov-step__before ov-step__other" d="M0 36C22 36 36 31 50 24" />
      <path className="ov-step__after" d="M50 24C64 31 78 36 100 36" />
    </svg>
  )
}

function Node({ state }: { state: Step['state'] }) {
  return (
    <svg className="ov-step__node" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <circle cx="18" cy="18" r="13" />
      {state === 'DONE' && <path d="m12 18.5 4 4 8-9" />}
      {state === 'UNDER_WAY' && <circle className="ov-step__core" cx="18" cy="18" r="6" />}
    </svg>
  )
}
