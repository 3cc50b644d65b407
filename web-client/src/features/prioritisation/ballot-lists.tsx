import { useId, useState } from 'react'
import type { Schemas } from '@/api/client'
import { type BallotRow, isShared, moved, placesOf, tiedOrNot, withAt, without } from '@/shared/ballot-rows'
import { useRowFocus } from '@/shared/use-row-focus'
import { BallotItem, PressIcon } from './ballot-item'
import { useRowDrag } from './use-row-drag'

export type BallotOption = Schemas['BallotOption']

type Props = { options: BallotOption[]; rows: BallotRow[]; onChange: (rows: BallotRow[]) => void }

/** The challenges that are ranked, to be moved by buttons, keys, a mouse or a finger, and those that are not. */
export function BallotLists({ options, rows, onChange }: Props) {
  const id = useId()
  const focusOn = useRowFocus()
  const [said, setSaid] = useState('')
  const places = placesOf(rows)
  const statementOf = (challenge: string) =>
    options.find(({ challengeId }) => challengeId === challenge)?.statement ?? ''
  const left = options.filter(({ challengeId }) => !rows.some((row) => row.id === challengeId))
  const at = (challenge: string, part: string) => `${id}-${part}-${challenge}`
  const { list, held, onPointerDown } = useRowDrag(rows, onChange, (next, moving) => tell(next, moving))

  function tell(next: BallotRow[], challenge: string) {
    const index = next.findIndex((row) => row.id === challenge)
    const all = placesOf(next)
    setSaid(
      `${statementOf(challenge)}: place ${all[index]} of ${all.at(-1)}${isShared(next, index) ? ', shared' : ''}.`,
    )
  }

  function change(next: BallotRow[], challenge: string, ...focus: string[]) {
    onChange(next)
    tell(next, challenge)
    focusOn(...focus)
  }

  function step(challenge: string, by: -1 | 1) {
    const index = rows.findIndex((row) => row.id === challenge)
    const isAtEnd = by < 0 ? index <= 1 : index >= rows.length - 2
    const other = by < 0 ? 'down' : 'up'
    const same = by < 0 ? 'up' : 'down'
    change(moved(rows, challenge, by), challenge, at(challenge, isAtEnd ? other : same))
  }

  function takeOut(challenge: string) {
    const index = rows.findIndex((row) => row.id === challenge)
    const next = without(rows, challenge)
    onChange(next)
    setSaid(`${statementOf(challenge)} is not ranked any more.`)
    const neighbour = next[Math.min(index, next.length - 1)]
    focusOn(neighbour ? at(neighbour.id, 'out') : `${id}-rest`)
  }

  function add(challenge: string) {
    const index = left.findIndex(({ challengeId }) => challengeId === challenge)
    const following = left[index + 1] ?? left[index - 1]
    change(
      withAt(rows, challenge, rows.length),
      challenge,
      following ? at(following.challengeId, 'add') : `${id}-rest`,
    )
  }

  return (
    <>
      <p className="nhsuk-u-visually-hidden" role="status">
        {said}
      </p>
      {rows.length === 0 && (
        <p className="pr-nothing">Nothing ranked yet. Press + beside what matters most to you.</p>
      )}
      {rows.length > 0 && (
        <ol className="pr-ranked" aria-label="Your ranking" ref={list}>
          {rows.map((row, index) => {
            const option = options.find(({ challengeId }) => challengeId === row.id)
            return (
              option && (
                <BallotItem
                  key={row.id}
                  option={option}
                  place={places[index] ?? 0}
                  isTied={row.tied && index > 0}
                  isShared={isShared(rows, index)}
                  isFirst={index === 0}
                  isLast={index === rows.length - 1}
                  isHeld={held === row.id}
                  idOf={(part) => at(row.id, part)}
                  onPointerDown={(event) => onPointerDown(event, row.id)}
                  onStep={(by) => step(row.id, by)}
                  onTie={() => change(tiedOrNot(rows, row.id), row.id, at(row.id, 'tie'))}
                  onTakeOut={() => takeOut(row.id)}
                />
              )
            )
          })}
        </ol>
      )}
      <h2 className="il-title pr-rest-title" id={`${id}-rest`} tabIndex={-1}>
        {left.length === 0 ? 'All of them are ranked' : `Not ranked (${left.length})`}
      </h2>
      <ul className="pr-rest" aria-labelledby={`${id}-rest`}>
        {left.map(({ challengeId, statement, discussion }) => (
          <li key={challengeId}>
            <span className="pr-words">
              {statement}
              {discussion && <small>{discussion}</small>}
            </span>
            <button
              className="pr-press"
              id={at(challengeId, 'add')}
              type="button"
              aria-label={`Rank: ${statement}`}
              onClick={() => add(challengeId)}
            >
              <PressIcon name="plus" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
