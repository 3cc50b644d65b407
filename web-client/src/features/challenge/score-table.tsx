import { Card } from '@/shared/card'
import { type Column, DataTable } from '@/shared/data-table'
import { doubtInWords, type LatestRanks } from '@/shared/latest-ranks'
import { Link } from '@/shared/link'
import { ordinal } from '@/shared/rank-words'
import { useChallengesHome } from './challenges'
import { evidenceInWords, type Scored, type Scores } from './scores'

type Props = { scores: Scores; latest: LatestRanks; onSet: ((scored: Scored) => void) | undefined }

/** The numbers of each, what they come to, and how people ranked it. */
export function ScoreTable({ scores, latest, onSet }: Props) {
  const home = useChallengesHome()
  const columns: Column<Scored>[] = [
    {
      header: 'Challenge',
      cell: (scored) => (
        <>
          <Link to={`${home}/${scored.challenge.id}`}>{scored.challenge.statement}</Link>
          <small>{evidenceInWords(scored, scores)}</small>
        </>
      ),
    },
    { header: 'Impact', numeric: true, cell: ({ impact }) => impact ?? '–' },
    { header: 'Effort', numeric: true, cell: ({ effort }) => effort ?? '–' },
    { header: 'Spread', numeric: true, cell: ({ spread }) => spread ?? '–' },
    {
      header: 'Comes to',
      numeric: true,
      cell: ({ score, rank }) =>
        score === null || rank === null ? (
          'Not compared'
        ) : (
          <>
            <b>{score}</b>
            <small>{ordinal(rank)}</small>
          </>
        ),
    },
    {
      header: latest.round ? 'As people ranked it' : 'Ranking',
      numeric: true,
      cell: ({ challenge }) => <RankOf latest={latest} id={challenge.id} />,
    },
  ]
  if (onSet)
    columns.push({ header: 'Set them', cell: (scored) => <SetButton scored={scored} onSet={onSet} /> })
  return (
    <Card
      title="Beside the ranking"
      note="Comes to: impact × spread × (6 − effort), 125 at most. The higher, the more it may be worth beginning with."
    >
      <DataTable
        caption="Challenges, by impact, effort and spread"
        rows={scores.results}
        rowKey={({ challenge }) => challenge.id}
        columns={columns}
      />
    </Card>
  )
}

function RankOf({ latest: { round, ranks }, id }: { latest: LatestRanks; id: string }) {
  const ranked = ranks.get(id)
  if (!round) return <>No round yet</>
  if (!ranked) return <>Not in it</>
  return (
    <>
      <b>{ordinal(ranked.rank)}</b>
      <small>{doubtInWords(ranked)}</small>
    </>
  )
}

function SetButton({ scored, onSet }: { scored: Scored; onSet: (scored: Scored) => void }) {
  return (
    <button className="il-link-button" type="button" onClick={() => onSet(scored)}>
      {scored.score === null ? 'Set' : 'Change'}
      <span className="nhsuk-u-visually-hidden"> the numbers of “{scored.challenge.statement}”</span>
    </button>
  )
}
