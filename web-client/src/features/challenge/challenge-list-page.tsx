import { keepPreviousData } from '@tanstack/react-query'
import { api, queries } from '@/api/client'
import { DataTable } from '@/shared/data-table'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { useLatestRanks } from '@/shared/latest-ranks'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { SearchBox } from '@/shared/search-box'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { challengeColumns } from './challenge-columns'
import { ChallengeFilterBar } from './challenge-filter-bar'
import {
  challengeFilters,
  challengesPath,
  useChallengeFilters,
  useChallengesHome,
  useMayWriteChallenges,
  useTargetsOfAll,
} from './challenges'
import './challenge.css'

/** All challenges, each with how far it is and where its target stands. */
export function ChallengeListPage() {
  const mayWrite = useMayWriteChallenges()
  return (
    <>
      <PageHeading
        title="Challenges"
        purpose="What is to be overcome, with the evidence for it. People rank challenges in rounds; what comes first gets a target."
        action={mayWrite && <DescribeLink className="nhsuk-button" />}
      />
      <ChallengeList mayWrite={mayWrite} />
    </>
  )
}

function DescribeLink({ className }: { className?: string }) {
  return (
    <Link className={className} to={`${useChallengesHome()}/new`}>
      Describe a challenge
    </Link>
  )
}

function ChallengeList({ mayWrite }: { mayWrite: boolean }) {
  const programmeId = useProgrammeId()
  const home = useChallengesHome()
  const seesPeople = useIsOneOf('LEAD', 'FACILITATOR')
  const targets = useTargetsOfAll()
  const latest = useLatestRanks()
  const { filters, isNarrowed, cursor } = useChallengeFilters()
  const challenges = queries.useQuery(
    'get',
    challengesPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(challengesPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  return (
    <div className="il-card">
      <SearchBox label="Search by words" />
      <ChallengeFilterBar />
      <QueryView
        query={challenges}
        what="the challenges"
        isEmpty={({ results }) => results.length === 0}
        empty={isNarrowed ? <NothingFits /> : <NothingYet mayWrite={mayWrite} />}
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'challenge', 'challenges')}</strong>
              </p>
              <div className="il-tools">
                <Link to={`${home}/scores`}>Compare by impact and effort</Link>
                <DownloadList fileName="challenges.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            {latest.round && (
              <p className="il-note">
                Ranked as in the latest round that closed:{' '}
                <Link to={`/programmes/${programmeId}/prioritisations/${latest.round.id}/ranking`}>
                  {latest.round.title}
                </Link>
              </p>
            )}
            <DataTable
              caption="Challenges"
              rows={results}
              rowKey={({ id }) => id}
              defaultSort="rank"
              columns={challengeColumns({ home, latest, targets, seesPeople })}
            />
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="challenge" many="challenges" />
          </>
        )}
      </QueryView>
    </div>
  )
}

function NothingFits() {
  const { searchWith } = useAddress()
  const without = Object.fromEntries(challengeFilters.map((name) => [name, null]))
  return (
    <EmptyState
      title="No challenge fits"
      action={<Link to={searchWith(without)}>Clear search and filters</Link>}
    >
      Try fewer letters, or fewer filters.
    </EmptyState>
  )
}

function NothingYet({ mayWrite }: { mayWrite: boolean }) {
  return (
    <EmptyState title="No challenge yet" action={mayWrite && <DescribeLink />}>
      {mayWrite
        ? 'Begin with one sentence: what is to be overcome? Evidence and an owner can come later.'
        : 'Leads and facilitators describe the first ones.'}
    </EmptyState>
  )
}
