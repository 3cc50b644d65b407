import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'
import { hasStatus } from '@/api/problem'
import { reasonOf } from '@/shared/failure'
import { type Board, type Move, type Steering, steered, withMoves } from './board-state'
import { useBoardReread } from './boards'

type Sitting = {
  /** The board, with what is under way as if it had arrived. */
  board: Board
  moves: Move[]
  setMoves: (change: (before: Move[]) => Move[]) => void
  setSteering: (change: (before: Steering | undefined) => Steering | undefined) => void
  /** Read out, without moving anything. */
  announce: (words: string) => void
  /** What the service refused last, until something is done or it is dismissed. */
  refusal: string | undefined
  /** Does something at the service; what it refuses is told, and what was shown ahead of it is read again. */
  run: <T>(work: () => Promise<T>) => Promise<T | undefined>
  /** The same, once what was asked before is done. */
  runInTurn: <T>(work: () => Promise<T>) => Promise<T | undefined>
}

const SittingContext = createContext<Sitting | null>(null)

/** Somebody at a board. */
export function useSitting(): Sitting {
  const sitting = useContext(SittingContext)
  if (!sitting) throw new Error('This part belongs to a board')
  return sitting
}

/** Around all that is done at one board: what was refused stands on top, what happened is read out. */
export function SittingProvider({ board, children }: { board: Board; children: ReactNode }) {
  const [moves, setMoves] = useState<Move[]>([])
  const [steering, setSteering] = useState<Steering>()
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const reread = useBoardReread()
  const rereadNow = useRef(reread)
  rereadNow.current = reread

  const does = useMemo(() => {
    let last: Promise<unknown> = Promise.resolve()
    async function run<T>(work: () => Promise<T>): Promise<T | undefined> {
      try {
        const answer = await work()
        setRefusal(undefined)
        return answer
      } catch (error) {
        setRefusal(
          hasStatus(error, 412)
            ? 'Somebody else changed it at the same time. See how it is now.'
            : reasonOf(error),
        )
        await rereadNow.current()
        return undefined
      }
    }
    function runInTurn<T>(work: () => Promise<T>): Promise<T | undefined> {
      const next = last.then(() => run(work))
      last = next
      return next
    }
    return { setMoves, setSteering, announce: setSaid, run, runInTurn }
  }, [])
  const value = useMemo(() => {
    const { everybody } = board
    return {
      ...does,
      moves,
      refusal,
      board: {
        ...board,
        everybody: {
          ...everybody,
          retrospective: steered(everybody.retrospective, steering),
          notes: withMoves(everybody.notes, moves),
        },
      },
    }
  }, [board, moves, steering, refusal, does])

  return (
    <SittingContext value={value}>
      <p className="nhsuk-u-visually-hidden" role="status">
        {said}
      </p>
      <div className="rt-refusals" role="alert">
        {refusal && (
          <div className="rt-refusal">
            <p className="il-text">{refusal}</p>
            <button className="il-link-button" type="button" onClick={() => setRefusal(undefined)}>
              Dismiss
            </button>
          </div>
        )}
      </div>
      {children}
    </SittingContext>
  )
}
