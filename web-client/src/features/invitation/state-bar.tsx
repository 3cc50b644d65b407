import { allStates, type State } from './invitation-words'
import { countIn, type Round } from './rounds'
import './state-bar.css'

const order: State[] = ['ANSWERED', ...allStates.filter((state) => state !== 'ANSWERED')]

/** How many stand where, as parts of one bar. It repeats what the numbers beside it say. */
export function StateBar({ round, small = false }: { round: Round; small?: boolean }) {
  const total = Math.max(1, round.invited)
  let from = 0
  return (
    <svg
      className={small ? 'iv-bar iv-bar--small' : 'iv-bar'}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="iv-bar__all" width="100" height="10" />
      {order.map((state) => {
        const width = (countIn(round, state) / total) * 100
        const x = from
        from += width
        return (
          width > 0 && (
            <rect
              key={state}
              className={`iv-bar__part iv-bar__part--${state.toLowerCase()}`}
              x={x}
              width={width}
              height="10"
            />
          )
        )
      })}
    </svg>
  )
}
