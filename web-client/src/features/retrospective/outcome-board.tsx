import { counted, inMinutes } from '@/shared/format'
import { type Board, byVotes, grouped } from './board-state'
import { ClusterNotes } from './cluster-notes'

/** What was found: everything by cluster, what mattered most first. */
export function OutcomeBoard({ board }: { board: Board }) {
  const { notes, clusters, retrospective } = board.everybody
  const { of } = grouped(notes, clusters)
  const { closedAt } = retrospective
  return (
    <section aria-labelledby="found">
      <div className="rt-budget">
        <h2 className="il-title" id="found">
          What was found
        </h2>
        <p className="il-text">
          {counted(clusters.length, 'cluster', 'clusters')} of {counted(notes.length, 'note', 'notes')}, what
          matters most first.{closedAt && ` Closed on ${inMinutes(closedAt)}.`}
        </p>
      </div>
      <ol className="rt-ranking">
        {byVotes(clusters).map((cluster) => (
          <li className="rt-cluster" key={cluster.id}>
            <div className="rt-ranking__head">
              <h3 className="rt-cluster__title">{cluster.title}</h3>
              <span className="rt-ranking__votes">{counted(cluster.votes ?? 0, 'vote', 'votes')}</span>
            </div>
            <ClusterNotes notes={of(cluster.id)} board={board} title={cluster.title} most={6} />
          </li>
        ))}
      </ol>
    </section>
  )
}
