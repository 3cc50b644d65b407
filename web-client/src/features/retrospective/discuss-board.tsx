import { EmptyState } from '@/shared/empty-state'
import { counted } from '@/shared/format'
import { useLeading } from './board-commands'
import { type Board, type Cluster, grouped, type Note } from './board-state'
import { ClusterFindings } from './cluster-findings'
import { ClusterNotes } from './cluster-notes'
import { foundIn, useFindings } from './findings'
import { useMostVotes } from './most-votes'
import { useMayLead } from './retrospectives'
import { useSecondsLeft } from './timer'

/** What has most votes first; what is talked about stands out for everybody. */
export function DiscussBoard({ board }: { board: Board }) {
  const { retrospective, notes, clusters } = board.everybody
  const { discussedClusterId, timerEndsAt } = retrospective
  const { of } = grouped(notes, clusters)
  const mayLead = useMayLead() && board.facilitates
  const { discuss } = useLeading()
  const left = useSecondsLeft(timerEndsAt)
  const findings = useFindings(retrospective.phase).data?.results
  const now = clusters.find(({ id }) => id === discussedClusterId)
  const { shown, more } = useMostVotes(
    clusters,
    (cluster) => cluster === now || foundIn(findings, cluster).length > 0,
  )
  return (
    <>
      <div role="status">{now && <Now cluster={now} notes={of(now.id)} board={board} />}</div>
      <h2 className="il-title rt-heading">By votes</h2>
      {clusters.length === 0 && (
        <EmptyState title="Nothing is on the board">
          Nobody has written a note. What the team agrees can be written down all the same.
        </EmptyState>
      )}
      <ol className="rt-ranking">
        {shown.map((cluster) => (
          <li className={cluster === now ? 'gr-cluster gr-cluster--mine' : 'gr-cluster'} key={cluster.id}>
            <div className="rt-ranking__head">
              <h3 className="gr-cluster__title" id={`cluster-${cluster.id}`} tabIndex={-1}>
                {cluster.title}
              </h3>
              <span className="rt-ranking__votes">{counted(cluster.votes ?? 0, 'vote', 'votes')}</span>
            </div>
            {cluster !== now && (
              <ClusterNotes notes={of(cluster.id)} board={board} title={cluster.title} most={2} />
            )}
            <ClusterFindings board={board} cluster={cluster} findings={foundIn(findings, cluster)} />
            {mayLead && (
              <button
                className="nhsuk-button nhsuk-button--secondary il-button--small rt-ranking__talk"
                type="button"
                onClick={() => void discuss(cluster === now ? null : cluster.id, left)}
              >
                {cluster === now ? 'Enough of this' : 'Talk about this'}
                <span className="nhsuk-u-visually-hidden">: {cluster.title}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {more}
    </>
  )
}

function Now({ cluster, notes, board }: { cluster: Cluster; notes: Note[]; board: Board }) {
  return (
    <section className="il-card rt-now" aria-label="What is talked about">
      <p className="il-small">Now talking about, {counted(cluster.votes ?? 0, 'vote', 'votes')}</p>
      <h2 className="il-title">{cluster.title}</h2>
      <ClusterNotes key={cluster.id} notes={notes} board={board} title={cluster.title} most={8} />
    </section>
  )
}
