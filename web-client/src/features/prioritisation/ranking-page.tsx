import { EmptyState } from '@/shared/empty-state'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ProgressBar } from '@/shared/progress-bar'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { AboutRound } from './about-round'
import { type Round, useRoundsHome } from './prioritisations'
import { ByGroup } from './ranking-by-group'
import { RankingFacts } from './ranking-facts'
import { RankingLimits, RankingTies } from './ranking-limits'
import { RankingOrder } from './ranking-order'
import { Pairwise } from './ranking-pairwise'
import { plainly, type Ranking } from './ranking-rows'
import { Settings } from './ranking-settings'
import { inSentence, questionBeside } from './round-words'
import { useOutcome } from './use-outcome'
import './ranking.css'

/** What came of a round: the order, how sure it is, and what it cannot say. */
export function RankingPage() {
  return (
    <AboutRound title="What came first">
      {({ data: round }) => <Result key={round.id} round={round} />}
    </AboutRound>
  )
}

function Result({ round }: { round: Round }) {
  const home = `${useRoundsHome()}/${round.id}`
  const outcome = useOutcome(round)
  return (
    <>
      <PageHeading
        title={`What came first: ${inSentence(round.title)}`}
        purpose={`${questionBeside(round)}${when(round)}`}
        tags={outcome.data?.ranking?.interim && <Tag meaning="attention">Still open</Tag>}
        action={<Link to={home}>See the round</Link>}
      />
      <QueryView query={outcome} what="the result">
        {({ ranking, none }) =>
          ranking ? (
            <Whole ranking={ranking} round={round} />
          ) : (
            <div className="il-card">
              <EmptyState title="There is no result to see" action={<Link to={home}>See the round</Link>}>
                {none}
                {round.state === 'OPEN' && ' It appears here by itself once it is there.'}
              </EmptyState>
            </div>
          )
        }
      </QueryView>
    </>
  )
}

function when({ state, closedAt }: Round): string {
  return state === 'CLOSED' && closedAt ? `Kept as it was when the round closed, on ${inDays(closedAt)}.` : ''
}

function Whole({ ranking, round }: { ranking: Ranking; round: Round }) {
  const special = plainly(ranking)
  return (
    <>
      {special && (
        <section className="il-card pr-plainly" aria-label={special.title}>
          <h2 className="il-title">{special.title}</h2>
          <p className="il-text">{special.words}</p>
        </section>
      )}
      {ranking.ranking.length > 0 && (
        <>
          <RankingFacts of={ranking} />
          {ranking.pending && (
            <ProgressBar label="Intervals and groups are being computed" value={0} max={null}>
              the order itself is there
            </ProgressBar>
          )}
          <RankingOrder ranking={ranking} round={round} />
          <div className="il-grid il-grid--two-one">
            <div className="il-stack">{ranking.compared > 0 && <ByGroup ranking={ranking} />}</div>
            <div className="il-stack">
              <RankingLimits of={ranking} />
              <RankingTies of={ranking} />
            </div>
          </div>
          <Pairwise ranking={ranking} />
          <Settings ranking={ranking} round={round} />
        </>
      )}
    </>
  )
}
