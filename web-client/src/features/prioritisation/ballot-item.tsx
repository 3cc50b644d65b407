import type { PointerEvent } from 'react'
import type { BallotOption } from './ballot-lists'

type Props = {
  option: BallotOption
  place: number
  /** In the same place as the one above it. */
  isTied: boolean
  isShared: boolean
  isFirst: boolean
  isLast: boolean
  isHeld: boolean
  idOf: (part: string) => string
  onPointerDown: (event: PointerEvent) => void
  onStep: (by: -1 | 1) => void
  onTie: () => void
  onTakeOut: () => void
}

const drawings = { up: 'm5 12 5-5 5 5', down: 'm5 8 5 5 5-5', plus: 'M10 4v12M4 10h12' }

/** A challenge that is ranked, with its place and what can be done with it. */
export function BallotItem(props: Props) {
  const { option, place, isTied, isShared, isFirst, isLast, isHeld, idOf, onStep } = props
  const { statement, discussion } = option
  const tie = isTied ? 'In its own place' : 'Same place as above'
  const marks = [isTied && 'pr-tied', isHeld && 'pr-held'].filter(Boolean).join(' ')
  const press = (by: -1 | 1, isEnd: boolean) => (
    <button
      className="pr-press"
      id={idOf(by < 0 ? 'up' : 'down')}
      type="button"
      aria-label={`Move ${by < 0 ? 'up' : 'down'}: ${statement}`}
      aria-disabled={isEnd}
      onClick={() => !isEnd && onStep(by)}
    >
      <PressIcon name={by < 0 ? 'up' : 'down'} />
    </button>
  )
  return (
    <li className={marks || undefined} data-row={option.challengeId}>
      <span className="pr-handle" aria-hidden="true" onPointerDown={props.onPointerDown}>
        <svg viewBox="0 0 20 14" aria-hidden="true" focusable="false">
          <path d="M6 4h.01M14 4h.01M6 10h.01M14 10h.01" />
        </svg>
        <b>{place}</b>
      </span>
      <span className="pr-words">
        <span className="nhsuk-u-visually-hidden">
          {place}
          {isShared && ', shared'}:{' '}
        </span>
        {statement}
        {discussion && <small>{discussion}</small>}
      </span>
      {press(-1, isFirst)}
      {press(1, isLast)}
      <span className="pr-more">
        {!isFirst && (
          <button
            className="il-link-button"
            id={idOf('tie')}
            type="button"
            aria-label={`${tie}: ${statement}`}
            onClick={props.onTie}
          >
            {tie}
          </button>
        )}
        <button
          className="il-link-button"
          id={idOf('out')}
          type="button"
          aria-label={`Take out: ${statement}`}
          onClick={props.onTakeOut}
        >
          Take out
        </button>
      </span>
    </li>
  )
}

export function PressIcon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
