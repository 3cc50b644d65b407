import type { ReactNode } from 'react'
import { useOwn } from './board-commands'
import type { Board } from './board-state'
import type { Phase } from './retrospectives'

const mostDots = 30

/** How far the people are, without saying who. */
export function BoardCounts({ board, live }: { board: Board; live: ReactNode }) {
  const { counts, ownSeatId, everybody } = board
  const { phase } = everybody.retrospective
  const main = measure(phase, counts)
  return (
    <div className="rt-box">
      {live}
      <p className="rt-counts">
        <b>
          {main.value} of {counts.seats}
        </b>{' '}
        {main.words}
      </p>
      {counts.seats <= mostDots && <Dots filled={main.value} of={counts.seats} />}
      <p className="il-small">
        {[
          main.words !== 'here' && `${counts.here} of ${counts.seats} here now`,
          main.words !== 'ready' && phase !== 'PREPARE' && `${counts.ready} ready to go on`,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      {ownSeatId && phase !== 'PREPARE' && <Ready board={board} />}
    </div>
  )
}

/** Whoever leads without a seat may have written, too: there are not more dots than people. */
function measure(phase: Phase, counts: Board['counts']): { value: number; words: string } {
  const { seats, here, written, voted, ready } = counts
  if (phase === 'PREPARE') return { value: here, words: 'here' }
  if (phase === 'REFLECT') return { value: Math.min(written, seats), words: 'have written' }
  if (phase === 'VOTE') return { value: voted, words: 'have voted' }
  return { value: ready, words: 'ready' }
}

function Dots({ filled, of }: { filled: number; of: number }) {
  return (
    <div className="rt-dots" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
        <span className={at < filled ? 'rt-dot rt-dot--filled' : 'rt-dot'} key={at} />
      ))}
    </div>
  )
}

function Ready({ board: { ready } }: { board: Board }) {
  const { setReady } = useOwn()
  return (
    <button
      className={ready ? 'rt-ready rt-ready--on' : 'rt-ready'}
      type="button"
      role="switch"
      aria-checked={ready}
      onClick={() => void setReady(!ready)}
    >
      <span className="rt-ready__knob" aria-hidden="true" />I am ready to go on
    </button>
  )
}
