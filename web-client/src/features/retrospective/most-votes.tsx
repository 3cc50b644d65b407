import { useState } from 'react'
import { useLocation } from 'react-router'
import { useFocusOn } from '@/shared/use-focus-on'
import { byVotes, type Cluster } from './board-state'

/** So few more do not stand in the way. */
const few = 3

/** Those that got votes, the most first, and when asked the others: a long board is mostly notes that nobody voted for. */
export function useMostVotes(clusters: Cluster[], stays: (cluster: Cluster) => boolean) {
  const { hash } = useLocation()
  const focusOn = useFocusOn()
  const [all, setAll] = useState(false)
  const ordered = byVotes(clusters)
  const rest = ordered.filter((cluster) => !cluster.votes && !stays(cluster))
  const isSought = rest.some(({ id }) => hash === `#cluster-${id}`)
  const nobodyVoted = ordered.every(({ votes }) => !votes)
  const hidden = all || isSought || nobodyVoted || rest.length <= few ? [] : rest
  return {
    shown: ordered.filter((cluster) => !hidden.includes(cluster)),
    more: hidden.length > 0 && (
      <p className="rt-more">
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={() => {
            setAll(true)
            focusOn(`cluster-${hidden[0]?.id}`)
          }}
        >
          Show {hidden.length} more, without a vote
        </button>
      </p>
    ),
  }
}
