import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, bodyOf } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { apiBase } from '@/api/session'
import { useProgrammeId } from '@/shared/use-membership'
import { type Board, type Changes, type Counts, merged, reread, tidied } from './board-state'
import { type Connection, follow } from './follow-board'
import { takesNotes } from './retrospective-words'
import { useRetrospectiveId } from './retrospectives'

export const boardPath = '/programmes/{programmeId}/retrospectives/{id}/board'

// A note that is kept back before it was shown is told to its author alone, and not by the stream.
const readOwnEvery = 30_000

function useBoardKey() {
  const programmeId = useProgrammeId()
  const id = useRetrospectiveId()
  return { programmeId, id, queryKey: ['get', boardPath, { programmeId, id }] as const }
}

/** The board of the address. */
export function useBoard() {
  const { programmeId, id, queryKey } = useBoardKey()
  const queryClient = useQueryClient()
  return useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const now = bodyOf(await api.GET(boardPath, { params: { path: { programmeId, id } }, signal }))
      return reread(queryClient.getQueryData<Board>(queryKey), now)
    },
    retry: (failures, error) => failures < 2 && !hasStatus(error, 404) && !hasStatus(error, 403),
    refetchInterval: ({ state }) =>
      state.data && takesNotes(state.data.everybody.retrospective.phase) ? readOwnEvery : false,
  })
}

/** Puts into the board that is shown what an answer says. */
export function useBoardUpdate() {
  const { queryKey } = useBoardKey()
  const queryClient = useQueryClient()
  const [method, path, { programmeId, id }] = queryKey
  return useCallback(
    (change: (board: Board) => Board) =>
      queryClient.setQueryData<Board>([method, path, { programmeId, id }], (board) => board && change(board)),
    [queryClient, method, path, programmeId, id],
  )
}

/** Reads the board again, with what is one's own. */
export function useBoardReread(): () => Promise<void> {
  const { queryKey } = useBoardKey()
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey })
}

/** What an answer says of what everybody sees. */
export function heard(changes: Changes): (board: Board) => Board {
  return (board) => ({ ...board, everybody: merged(board.everybody, changes) })
}

/** Keeps the board as it is for everybody while the page is open. */
export function useLive(board: Board | undefined): Connection {
  const { programmeId, id } = useBoardKey()
  const update = useBoardUpdate()
  const rereadBoard = useBoardReread()
  const [state, setState] = useState<Connection>('CONNECTING')
  const last = useRef(0)
  last.current = board?.everybody.sequence ?? 0
  const seated = useRef(0)
  seated.current = board?.everybody.seats.length ?? 0
  const isThere = board !== undefined
  const phase = board?.everybody.retrospective.phase
  const isOver = phase === 'CLOSED'
  const onLost = useRef(rereadBoard)
  onLost.current = rereadBoard

  useEffect(() => {
    if (!isThere || isOver) return
    const stop = new AbortController()
    void follow({
      address: `${apiBase}/programmes/${programmeId}/retrospectives/${id}/stream`,
      last: () => last.current,
      signal: stop.signal,
      onState: (next) => {
        setState(next)
        if (next === 'LOST') void onLost.current()
      },
      onEvent: ({ name, data }, isFirst) => {
        if (name === 'counts') {
          const counts = JSON.parse(data) as Counts
          update((now) => ({ ...now, counts }))
          // Changes tell who came; that somebody was taken away is told by the number alone.
          if (counts.seats < seated.current) void onLost.current()
        }
        if (name === 'changes') {
          const changes = JSON.parse(data) as Changes
          // A number that was never reached is of a service that was put back: what it has is all there is.
          const isPutBack = isFirst && changes.sequence < last.current
          update(isPutBack ? (now) => ({ ...now, everybody: tidied(changes) }) : heard(changes))
        }
      },
    })
    return () => stop.abort()
  }, [programmeId, id, isThere, isOver, update])

  useOwnOfPhase(phase)
  return state
}

/** Readiness begins anew in each phase, and notes of one's own are shown as it ends. */
function useOwnOfPhase(phase: string | undefined) {
  const rereadBoard = useBoardReread()
  const reading = useRef(rereadBoard)
  reading.current = rereadBoard
  const before = useRef(phase)
  useEffect(() => {
    if (before.current !== undefined && phase !== before.current) void reading.current()
    before.current = phase
  }, [phase])
}
