import { counted, inMinutes } from '@/shared/format'
import { useFocusOnHash } from '@/shared/use-focus-on'
import { type Board, grouped } from './board-state'
import { ClusterFindings } from './cluster-findings'
import { ClusterNotes } from './cluster-notes'
import { foundElsewhere, foundIn, useFindings } from './findings'
import { useMostVotes } from './most-votes'

/** What was found: everything by cluster, what mattered most first. */
export function OutcomeBoard({ board }: { board: Board }) {
  const { notes, clusters, retrospective } = board.everybody
  const { of } = grouped(notes, clusters)
  const { closedAt, phase } = retrospective
  const findings = useFindings(phase).data?.results
  const elsewhere = foundElsewhere(findings, clusters)
  const { shown, more } = useMostVotes(clusters, (cluster) => foundIn(findings, cluster).length > 0)
  useFocusOnHash()
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
        {shown.map((cluster) => (
          <li className="gr-cluster" key={cluster.id}>
            <div className="rt-ranking__head">
              <h3 className="gr-cluster__title" id={`cluster-${cluster.id}`} tabIndex={-1}>
                {cluster.title}
              </h3>
              <span className="rt-ranking__votes">{counted(cluster.votes ?? 0, 'vote', 'votes')}</span>
            </div>
            <ClusterNotes notes={of(cluster.id)} board={board} title={cluster.title} most={6} />
            <ClusterFindings board={board} cluster={cluster} findings={foundIn(findings, cluster)} />
          </li>
        ))}
      </ol>
      {more}
      {elsewhere.length > 0 && (
        <>
          <h3 className="gr-cluster__title">Found in clusters that are gone</h3>
          <ClusterFindings board={board} findings={elsewhere} />
        </>
      )}
    </section>
  )
}
