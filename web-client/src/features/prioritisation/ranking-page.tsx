import { queries } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { counted, inDays, inDigits, inPercent } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ProgressBar } from '@/shared/progress-bar'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { AboutRound } from './about-round'
import { type Round, useRoundsHome } from './prioritisations'
import { ByGroup, Pairwise, Settings } from './ranking-details'
import { RankingOrder } from './ranking-order'
import { bandsOf, limitsOf, moves, plainly, type Ranking, statementOf, tiedSets } from './ranking-rows'
import './ranking.css'

const soon = 2_000

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
  const ranking = queries.useQuery(
    'get',
    '/programmes/{programmeId}/prioritisations/{id}/ranking',
    { params: { path: { programmeId: useProgrammeId(), id: round.id } } },
    { refetchInterval: ({ state }) => (state.data?.pending ? soon : false) },
  )
  const { error } = ranking
  const isNone = isProblemError(error) && error.status === 409
  return (
    <>
      <PageHeading
        title={`${round.title}: what came first`}
        purpose={`${round.question} ${when(round)}`}
        tags={ranking.data?.interim && <Tag meaning="attention">Still open</Tag>}
        action={<Link to={home}>See the round</Link>}
      />
      {isNone ? (
        <div className="il-card">
          <EmptyState title="There is no result to see" action={<Link to={home}>See the round</Link>}>
            {error.problem.detail}
          </EmptyState>
        </div>
      ) : (
        <QueryView query={ranking} what="the result">
          {(result) => <Whole ranking={result} round={round} />}
        </QueryView>
      )}
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
              <Limits of={ranking} />
              <Ties of={ranking} />
            </div>
          </div>
          <Pairwise ranking={ranking} />
          <Settings ranking={ranking} round={round} />
        </>
      )}
    </>
  )
}

function RankingFacts({ of: ranking }: { of: Ranking }) {
  const { ballots, optimal, compared, disagreement, weighting } = ranking
  const bands = bandsOf(ranking.ranking)
  const moved = moves(ranking)
  const isWeighted = weighting.dimensions.length > 0
  const facts = [
    ['Method', 'Kemeny', optimal ? 'best order, proven' : 'best order found, not proven'],
    [
      'Ballots',
      inDigits(ballots),
      isWeighted ? `worth ${inDigits(weighting.effectiveBallots)} of equal weight` : 'each counts the same',
    ],
    [
      'Agreement',
      compared === 0 ? '–' : inPercent(1 - disagreement / compared),
      compared === 0 ? 'nothing was compared' : 'of compared pairs follow this order',
    ],
    [
      'Too close to call',
      ranking.pending ? '–' : counted(bands.length, 'band', 'bands'),
      ranking.pending ? 'being computed' : bands.length > 0 ? 'of places, told below' : 'each place is clear',
    ],
    [
      'Weighting',
      isWeighted ? `Moved ${inDigits(moved)}` : 'None',
      isWeighted ? `of ${inDigits(ranking.ranking.length)} challenges` : 'each ballot counts the same',
    ],
  ] as const
  return (
    <dl className="il-facts">
      {facts.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            {note}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Limits({ of: ranking }: { of: Ranking }) {
  const limits = limitsOf(ranking)
  if (limits.length === 0) return null
  return (
    <Card title="What this ranking cannot say" limits>
      <ul className="pr-limits">
        {limits.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Card>
  )
}

/** Orders that are as good as the one listed. */
function Ties({ of: ranking }: { of: Ranking }) {
  const sets = tiedSets(ranking)
  if (ranking.ties === null) {
    return (
      <Card title="Equally good orders">
        <p className="il-text">Whether there are others is not proven.</p>
      </Card>
    )
  }
  return (
    <Card title="Equally good orders">
      {sets.length === 0 ? (
        <p className="il-text">There is none: any other order has more against it.</p>
      ) : (
        <>
          <p className="il-text">
            Other orders are exactly as good: within each of these sets, one may stand before the other or
            after it. Listed first is what comes first by Schulze.
          </p>
          {sets.map((set) => (
            <ul className="pr-tied-set" key={set.join()}>
              {set.map((id) => (
                <li key={id}>{statementOf(ranking, id)}</li>
              ))}
            </ul>
          ))}
        </>
      )}
    </Card>
  )
}
