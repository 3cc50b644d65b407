import { api, bodyOf } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { counted } from '@/shared/format'
import { useProgrammeId } from '@/shared/use-membership'
import type { Board, Cluster, OwnNote } from './board-state'
import { withMoves } from './board-state'
import { heard, useBoardReread, useBoardUpdate } from './boards'
import { type Phase, retrospectivePath, useRetrospectiveId } from './retrospectives'
import { useSitting } from './sitting'

const once = () => ({ 'Idempotency-Key': crypto.randomUUID() })

function usePath() {
  return { programmeId: useProgrammeId(), id: useRetrospectiveId() }
}

/** What whoever leads does for everybody. */
export function useLeading() {
  const path = usePath()
  const { board, run, runInTurn, setSteering, announce } = useSitting()
  const reread = useBoardReread()
  const { discussedClusterId, phase } = board.everybody.retrospective
  /** Shown at once: what is pressed next builds upon it. */
  const steer = async (body: { clusterId: string | null; seconds: number | null }) => {
    const { clusterId, seconds } = body
    const timerEndsAt = seconds === null ? null : new Date(Date.now() + seconds * 1000).toISOString()
    const steering = { discussedClusterId: clusterId, timerEndsAt }
    setSteering(() => steering)
    const answer = await runInTurn(async () =>
      bodyOf(await api.POST(`${retrospectivePath}/discussion`, { params: { path }, body, headers: once() })),
    )
    setSteering((last) => (last === steering ? answer && { ...steering, arrivesAs: answer.version } : last))
  }
  return {
    /** From the phase that is seen; where somebody was faster, it says so. */
    move: (to: Phase) =>
      run(async () => {
        const body = { from: phase, to }
        await api.POST(`${retrospectivePath}/phase`, { params: { path }, body, headers: once() })
        await reread()
      }),
    /** Keeps the time that is left. */
    discuss: (clusterId: string | null, secondsLeft: number) =>
      steer({ clusterId, seconds: secondsLeft > 0 ? secondsLeft : null }),
    /** Keeps what is talked about. */
    time: (seconds: number | null) => steer({ clusterId: discussedClusterId, seconds }),
    keepBack: (noteId: string, reason: string) =>
      run(async () => {
        const params = { path: { ...path, noteId } }
        await api.POST(`${retrospectivePath}/notes/{noteId}/moderation`, {
          params,
          body: { reason },
          headers: once(),
        })
        await reread()
        announce('The note is kept back. Its author is told why.')
        return true
      }),
  }
}

/** What everybody does to put notes together. */
export function useGrouping() {
  const path = usePath()
  const { run, announce, setMoves } = useSitting()
  const update = useBoardUpdate()
  return {
    /** Shown at once; where it is refused, the notes are back where they were. */
    async place(noteIds: string[], cluster: Pick<Cluster, 'id' | 'title'> | null) {
      const key = crypto.randomUUID()
      const body = { noteIds, clusterId: cluster?.id ?? null }
      setMoves((before) => [...before, { key, ...body }])
      const notes = counted(noteIds.length, 'note', 'notes')
      announce(cluster ? `${notes} moved to “${cluster.title}”` : `${notes} taken out`)
      const done = await run(async () => {
        const answer = await api.POST(`${retrospectivePath}/placements`, {
          params: { path },
          body,
          headers: once(),
        })
        update(heard(bodyOf(answer)))
        return true
      })
      setMoves((before) => before.filter((move) => move.key !== key))
      if (!done) announce(`${notes} could not be moved`)
    },
    async putTogether(noteIds: string[], title: string): Promise<Cluster | undefined> {
      const body = { noteIds, title }
      const made = await run(async () =>
        bodyOf(await api.POST(`${retrospectivePath}/clusters`, { params: { path }, body, headers: once() })),
      )
      if (made) {
        update((now) => withCluster(now, made, noteIds))
        announce(`${counted(noteIds.length, 'note', 'notes')} put together as “${made.title}”`)
      }
      return made
    },
    async rename({ id, version }: Cluster, title: string): Promise<boolean> {
      const params = { path: { ...path, clusterId: id } }
      const made = await run(async () =>
        bodyOf(
          await api.PATCH(`${retrospectivePath}/clusters/{clusterId}`, {
            params,
            body: { title },
            headers: ifMatch({ version }),
          }),
        ),
      )
      if (made) {
        update((now) => withCluster(now, made, []))
        announce(`Now called “${made.title}”`)
      }
      return made !== undefined
    },
    async takeApart({ id, title, version }: Cluster) {
      const params = { path: { ...path, clusterId: id } }
      await run(async () => {
        await api.DELETE(`${retrospectivePath}/clusters/{clusterId}`, {
          params,
          headers: ifMatch({ version }),
        })
        update((now) => withoutCluster(now, id))
        announce(`“${title}” is taken apart; its notes are on their own`)
      })
    },
  }
}

// What the stream tells a moment later is the same, and comes whole.
function withCluster(board: Board, cluster: Cluster, noteIds: string[]): Board {
  const { everybody } = board
  const clusters = [...everybody.clusters.filter(({ id }) => id !== cluster.id), cluster]
  const notes = withMoves(everybody.notes, [{ key: '', noteIds, clusterId: cluster.id }])
  return {
    ...board,
    everybody: { ...everybody, clusters: clusters.sort((a, b) => a.position - b.position), notes },
  }
}

function withoutCluster(board: Board, clusterId: string): Board {
  const { everybody } = board
  const clusters = everybody.clusters.filter(({ id }) => id !== clusterId)
  return { ...board, everybody: { ...everybody, clusters } }
}

/** What somebody does with what is their own. */
export function useOwn() {
  const path = usePath()
  const { run, announce } = useSitting()
  const update = useBoardUpdate()
  const change = (make: (notes: OwnNote[]) => OwnNote[]) =>
    update((now) => ({ ...now, ownNotes: make(now.ownNotes) }))
  return {
    async reword({ id, version }: OwnNote, text: string): Promise<boolean> {
      const params = { path: { ...path, noteId: id } }
      const made = await run(async () =>
        bodyOf(
          await api.PATCH(`${retrospectivePath}/notes/{noteId}`, {
            params,
            body: { text },
            headers: ifMatch({ version }),
          }),
        ),
      )
      if (made) {
        change((notes) => notes.map((note) => (note.id === id ? made : note)))
        announce('The note is changed')
      }
      return made !== undefined
    },
    /** Gone at once; where it is refused, it is there again. */
    async takeBack({ id, version }: OwnNote) {
      const params = { path: { ...path, noteId: id } }
      change((notes) => notes.filter((note) => note.id !== id))
      await run(async () => {
        await api.DELETE(`${retrospectivePath}/notes/{noteId}`, { params, headers: ifMatch({ version }) })
        announce('The note is deleted')
      })
    },
    /** One more is ready at once, for oneself; others are told a moment later. */
    async setReady(ready: boolean) {
      update((now) => ({
        ...now,
        ready,
        counts: { ...now.counts, ready: Math.max(0, now.counts.ready + (ready ? 1 : -1)) },
      }))
      const done = await run(() =>
        api.PUT(`${retrospectivePath}/readiness`, { params: { path }, body: { ready } }),
      )
      if (!done) update((now) => ({ ...now, ready: !ready }))
    },
  }
}
