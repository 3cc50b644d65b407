import { EmptyState } from '@/shared/empty-state'
import { counted } from '@/shared/format'
import { type Board, type Cluster, grouped } from './board-state'
import { ClusterNotes } from './cluster-notes'
import { useVotes } from './use-votes'

/** Each says what matters most, within a budget, for themselves. */
export function VoteBoard({ board }: { board: Board }) {
  const { notes, clusters } = board.everybody
  const votes = useVotes()
  const { of } = grouped(notes, clusters)
  const mayVote = board.ownSeatId !== null
  return (
    <>
      <div className="rt-budget">
        <h2 className="il-title">
          {counted(clusters.length, 'cluster', 'clusters')}, {counted(notes.length, 'note', 'notes')}
        </h2>
        {mayVote ? (
          <p className="il-text">
            You have{' '}
            <b>
              {votes.left} of {votes.budget} votes left
            </b>
            <Budget spent={votes.budget - votes.left} of={votes.budget} />
            Totals show when voting ends, so that nobody follows the crowd.
          </p>
        ) : (
          <p className="il-text">You lead this without taking part, so the votes are the team’s alone.</p>
        )}
      </div>
      {clusters.length === 0 && (
        <EmptyState title="There is nothing to vote for">
          No note is on the board. What is written now comes onto it with the next phase.
        </EmptyState>
      )}
      <div className="gr-clusters gr-clusters--wide">
        {clusters.map((cluster) => {
          const own = votes.of(cluster.id)
          return (
            <section
              className={own > 0 ? 'gr-cluster gr-cluster--mine' : 'gr-cluster'}
              key={cluster.id}
              aria-label={cluster.title}
            >
              <h3 className="gr-cluster__title">{cluster.title}</h3>
              <ClusterNotes notes={of(cluster.id)} board={board} title={cluster.title} />
              {mayVote && (
                <Stepper
                  cluster={cluster}
                  own={own}
                  left={votes.left}
                  onStep={(step) => votes.vote(cluster.id, step)}
                />
              )}
            </section>
          )
        })}
      </div>
    </>
  )
}

function Budget({ spent, of }: { spent: number; of: number }) {
  return (
    <span className="rt-pips" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
        <span className={at < spent ? 'rt-dot rt-dot--filled' : 'rt-dot'} key={at} />
      ))}
    </span>
  )
}

type StepperProps = { cluster: Cluster; own: number; left: number; onStep: (step: 1 | -1) => void }

function Stepper({ cluster: { title }, own, left, onStep }: StepperProps) {
  return (
    <fieldset className="rt-stepper">
      <legend className="nhsuk-u-visually-hidden">Your votes for: {title}</legend>
      <button
        type="button"
        aria-disabled={own === 0}
        aria-label={`Remove a vote: ${title}`}
        onClick={() => onStep(-1)}
      >
        −
      </button>
      <output className={own > 0 ? 'rt-stepper__own' : undefined}>{counted(own, 'vote', 'votes')}</output>
      <button
        type="button"
        aria-disabled={left === 0}
        aria-label={`Add a vote: ${title}`}
        onClick={() => onStep(1)}
      >
        +
      </button>
    </fieldset>
  )
}
