import type { Column } from '@/shared/data-table'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import { TargetSpark } from '@/shared/target-spark'
import { aboutInWords, type Target, targetStatusMeaning, valueInWords } from '@/shared/target-words'

/** What is seen of each among many. */
export function targetColumns(home: string, programmeId: string, seesPeople: boolean): Column<Target>[] {
  return [
    {
      header: 'Target',
      cell: ({ id, name, challengeId, challengeStatement }) => (
        <>
          <Link to={`${home}/${id}`}>{name}</Link>
          <small>
            For <Link to={`/programmes/${programmeId}/challenges/${challengeId}`}>{challengeStatement}</Link>
          </small>
        </>
      ),
    },
    {
      header: 'Status',
      cell: ({ status }) => <Tag meaning={targetStatusMeaning[status]}>{inWords(status)}</Tag>,
    },
    { header: 'Course', cell: (target) => <TargetSpark target={target} /> },
    { header: 'Now', numeric: true, cell: (target) => <Now of={target} /> },
    {
      header: 'Target on its day',
      numeric: true,
      cell: ({ target, forecast, unit }) => (
        <>
          <b>{valueInWords(target.value, unit)}</b>
          {forecast !== null && <small>forecast {aboutInWords(forecast, unit)}</small>}
        </>
      ),
    },
    {
      header: 'Due',
      sort: { ascending: 'dueOn', descending: '-dueOn' },
      cell: ({ target }) => <span className="tg-day">{inDays(target.on)}</span>,
    },
    ...(seesPeople
      ? [{ header: 'Who sees to it', cell: ({ owner }: Target) => owner?.name ?? 'Nobody yet' }]
      : []),
  ]
}

function Now({ of: { latest, unit } }: { of: Target }) {
  const last = latest.at(-1)
  if (!last) return <>Nothing yet</>
  return (
    <>
      <b>{valueInWords(last.value, unit)}</b>
      <small>{inDays(last.on)}</small>
    </>
  )
}
