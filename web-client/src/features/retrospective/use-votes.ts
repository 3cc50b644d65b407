import { useRef, useState } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { spent, voted } from './board-state'
import { useBoardUpdate } from './boards'
import { retrospectivePath, useRetrospectiveId } from './retrospectives'
import { useSitting } from './sitting'

type Votes = Schemas['ClusterVotes'][]

/** One's own votes. They show at once, and go to the service one after the other, the last of them last. */
export function useVotes() {
  const path = { programmeId: useProgrammeId(), id: useRetrospectiveId() }
  const { board, run, announce } = useSitting()
  const update = useBoardUpdate()
  const wanted = useRef<Votes>(undefined)
  const isSending = useRef(false)
  const [shown, setShown] = useState<Votes>()
  const votes = shown ?? board.ownVotes
  const budget = board.everybody.retrospective.votesEach

  function want(next: Votes | undefined) {
    wanted.current = next
    setShown(next)
  }

  async function send() {
    if (isSending.current) return
    isSending.current = true
    while (wanted.current !== undefined) {
      const sent: Votes = wanted.current
      const said = await run(async () =>
        bodyOf(await api.PUT(`${retrospectivePath}/votes`, { params: { path }, body: { votes: sent } })),
      )
      if (said) update((now) => ({ ...now, ownVotes: said.votes }))
      // What was refused is not said again, with whatever was to follow it.
      if (!said || wanted.current === sent) want(undefined)
    }
    isSending.current = false
  }

  return {
    of: (clusterId: string) => votes.find((vote) => vote.clusterId === clusterId)?.votes ?? 0,
    left: budget - spent(votes),
    budget,
    vote(clusterId: string, step: 1 | -1) {
      const now = wanted.current ?? board.ownVotes
      const next = voted(now, clusterId, step, budget)
      if (next === now) return
      want(next)
      announce(`${budget - spent(next)} of ${budget} votes left`)
      void send()
    },
  }
}
