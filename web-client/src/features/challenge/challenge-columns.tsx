import type { Column } from '@/shared/data-table'
import { counted, inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { doubtInWords, type LatestRanks } from '@/shared/latest-ranks'
import { Link } from '@/shared/link'
import { ordinal } from '@/shared/rank-words'
import { Tag } from '@/shared/tag'
import { TargetSpark } from '@/shared/target-spark'
import { standingInWords, type Target, targetStatusMeaning } from '@/shared/target-words'
import { challengeStatusMeaning } from './challenge-words'
import type { Challenge } from './challenges'

type Besides = {
  home: string
  latest: LatestRanks
  targets: ReadonlyMap<string, Target[]>
  seesPeople: boolean
}

/** What is seen of each among many. */
export function challengeColumns({ home, latest, targets, seesPeople }: Besides): Column<Challenge>[] {
  return [
    {
      header: 'Challenge',
      cell: ({ id, statement, affected }) => (
        <>
          <Link to={`${home}/${id}`}>{statement}</Link>
          {affected && <small>{affected}</small>}
        </>
      ),
    },
    {
      header: 'Status',
      cell: ({ status }) => <Tag meaning={challengeStatusMeaning[status]}>{inWords(status)}</Tag>,
    },
    ...(latest.round ? [rankColumn(latest)] : []),
    { header: 'Target', cell: ({ id }) => <TargetOf targets={targets.get(id) ?? []} /> },
    { header: 'Evidence', cell: (challenge) => evidenceInWords(challenge) },
    ...(seesPeople ? [ownerColumn] : []),
    {
      header: 'Described',
      sort: { ascending: 'createdAt', descending: '-createdAt' },
      cell: ({ createdAt }) => <span className="ch-day">{inDays(createdAt)}</span>,
    },
  ]
}

const ownerColumn: Column<Challenge> = {
  header: 'Who sees to it',
  cell: ({ owner }) => owner?.name ?? 'Nobody yet',
}

function rankColumn({ ranks }: LatestRanks): Column<Challenge> {
  return {
    header: 'Ranked',
    sort: { ascending: 'rank', descending: '-rank' },
    cell: ({ id }) => {
      const ranked = ranks.get(id)
      if (!ranked) return 'Not in the round'
      return (
        <>
          <b>{ordinal(ranked.rank)}</b> of {ranks.size}
          <small>{doubtInWords(ranked)}</small>
        </>
      )
    },
  }
}

/** The one that is due first; how many others there are is told, too. */
function TargetOf({ targets }: { targets: Target[] }) {
  const [first, ...others] = targets
  if (!first) return <>No target yet</>
  return (
    <div className="ch-target">
      <TargetSpark target={first} />
      <div>
        <Tag meaning={targetStatusMeaning[first.status]}>{inWords(first.status)}</Tag>
        <small>{standingInWords(first)}</small>
        {others.length > 0 && <small>and {counted(others.length, 'other', 'others')}</small>}
      </div>
    </div>
  )
}

function evidenceInWords({ symptoms, insights }: Challenge): string {
  const found = [
    symptoms.length > 0 && counted(symptoms.length, 'symptom', 'symptoms'),
    insights.length > 0 && counted(insights.length, 'insight', 'insights'),
  ].filter(Boolean)
  return found.length > 0 ? found.join(', ') : 'None yet'
}
