import { useEffect, useRef, useState } from 'react'
import { useLeading } from './board-commands'
import type { Board } from './board-state'
import { useSitting } from './sitting'

const starts = [3, 5, 10]
const more = 120
const longest = 7200

/** Seconds until then, counted down; 0 when it is over or no time runs. */
export function useSecondsLeft(endsAt: string | null): number {
  const [now, setNow] = useState(Date.now)
  const left = endsAt === null ? 0 : Math.max(0, Math.ceil((Date.parse(endsAt) - now) / 1000))
  useEffect(() => {
    if (endsAt === null) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [endsAt])
  return left
}

/** Time that everybody sees, and whoever leads sets. */
export function Timer({ board, mayLead }: { board: Board; mayLead: boolean }) {
  const { timerEndsAt, phase } = board.everybody.retrospective
  const left = useSecondsLeft(timerEndsAt)
  const { announce } = useSitting()
  const { time } = useLeading()
  const wasRunning = useRef(false)
  useEffect(() => {
    if (wasRunning.current && left === 0 && timerEndsAt !== null) announce('Time is over')
    wasRunning.current = left > 0
  }, [left, timerEndsAt, announce])

  const maySet = mayLead && phase !== 'PREPARE' && phase !== 'CLOSED'
  if (timerEndsAt === null && !maySet) return null
  return (
    <div className="rt-box">
      <p className="il-small">{timerEndsAt === null ? 'Set the time for everybody' : 'Time left'}</p>
      {timerEndsAt !== null && (
        <p className={left === 0 ? 'rt-timer rt-timer--over' : 'rt-timer'} role="timer">
          {left === 0 ? 'Over' : clockOf(left)}
        </p>
      )}
      {maySet && (
        <p className="rt-timer__tools">
          {timerEndsAt === null ? (
            starts.map((minutes) => (
              <button
                className="il-link-button"
                key={minutes}
                type="button"
                onClick={() => void time(minutes * 60)}
              >
                {minutes} min
              </button>
            ))
          ) : (
            <>
              <button
                className="il-link-button"
                type="button"
                onClick={() => void time(Math.min(longest, left + more))}
              >
                Add 2 minutes
              </button>
              <button className="il-link-button" type="button" onClick={() => void time(null)}>
                Stop
              </button>
            </>
          )}
        </p>
      )}
    </div>
  )
}

/** "04:12" */
function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
