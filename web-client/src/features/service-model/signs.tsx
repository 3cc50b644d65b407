import type { Tone } from './boxes'
import type { Key } from './legend'
import { tones } from './model-drawing'
import { pinKind } from './model-words'
import { isImprovement } from './one-flow'
import type { Pin } from './service-models'
import './signs.css'

/** A sign with the word for it: it is not told by its colour alone. */
export function Sign({ pin, isAnswered = false }: { pin: Pin; isAnswered?: boolean }) {
  return (
    <>
      <Mark tone={isImprovement(pin) ? 'improvement' : isAnswered ? 'answered' : 'breakdown'} />
      <span className="nhsuk-u-visually-hidden">{isAnswered ? 'Answered breakdown' : pinKind(pin)}: </span>
    </>
  )
}

function Mark({ tone }: { tone: Tone }) {
  return (
    <span className={`sm-sign sm-sign--${tone}`} aria-hidden="true">
      {tones[tone].sign}
    </span>
  )
}

/** What the lines, signs and edges of a picture mean. */
export function Legend({ keys }: { keys: Key[] }) {
  return (
    <ul className="sm-legend">
      {keys.map(({ key, words }) => (
        <li key={key}>
          {key in tones ? <Mark tone={key as Tone} /> : <span className={`sm-key ${classOf[key as Edge]}`} />}
          {words}
        </li>
      ))}
    </ul>
  )
}

type Edge = Exclude<Key['key'], Tone>

const classOf: Record<Edge, string> = {
  HAND_OFF: 'sm-key--hand-off',
  SEQUENCE: '',
  STAYS: 'sm-key--edge',
  CHANGES: 'sm-key--edge sm-key--changes',
  GOES: 'sm-key--edge sm-key--goes',
  COMES: 'sm-key--edge sm-key--comes',
}
