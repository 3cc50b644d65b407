import { inDigits, inPounds } from '@/shared/format'
import { PictureCard } from '@/shared/picture-card'
import { QueryView } from '@/shared/query-view'
import { type CapacityRow, capacityRows } from './capacity-rows'
import { type Project, useCapacity } from './projects'

/** What is promised to the project, of what its call can give. */
export function CapacityCard({ project }: { project: Project }) {
  const capacity = useCapacity(project.callId)
  return (
    <QueryView query={capacity} what="what the call can give">
      {(data) => {
        const rows = capacityRows(project, data)
        return (
          <PictureCard
            title="Promised, of what the call can give"
            note="Money includes whoever is paid to stand in for the team."
            fileName="capacity"
            rows={rows}
            rowKey={({ part }) => part}
            columns={[
              { header: 'Part', value: ({ part }) => part },
              { header: 'Facilitator days', numeric: true, value: ({ days }) => days ?? 'Not limited' },
              {
                header: 'Pounds',
                numeric: true,
                value: ({ pounds }) => pounds ?? 'Not limited',
                cell: ({ pounds }) => (pounds === null ? 'Not limited' : inPounds(pounds)),
              },
            ]}
          >
            <Bar title="Facilitator days" all={data.facilitatorDays} of={rows} by="days" words={inDigits} />
            <Bar title="Money" all={data.budgetPounds} of={rows} by="pounds" words={inPounds} />
            <ul className="pj-keys" aria-hidden="true">
              <li>
                <span className="pj-key pj-key--this" />
                This project
              </li>
              <li>
                <span className="pj-key pj-key--others" />
                Other projects
              </li>
              <li>
                <span className="pj-key" />
                Left
              </li>
            </ul>
          </PictureCard>
        )
      }}
    </QueryView>
  )
}

type BarProps = {
  title: string
  all: number | null
  of: CapacityRow[]
  by: 'days' | 'pounds'
  words: (value: number) => string
}

/** One kind of it as a bar; where too much is promised, a line says how much there is. */
function Bar({ title, all, of, by, words }: BarProps) {
  const [own = 0, others = 0, left = null] = of.map((row) => row[by])
  const mine = own ?? 0
  const theirs = others ?? 0
  const width = Math.max(1, mine + theirs, all ?? 0)
  const share = (value: number) => `${(value / width) * 100}%`
  return (
    <div className="pj-bars">
      <strong>{title}:</strong> {words(mine)}
      {all === null ? ', not limited' : `, ${leftOf(left ?? 0, all, words)}`}
      <svg aria-hidden="true" focusable="false">
        <rect className="pj-bars__left" x="0.5" y="0.5" width="99.8%" height="23" />
        <rect className="pj-bars__others" width={share(theirs)} height="24" />
        <rect className="pj-bars__this" x={share(theirs)} width={share(mine)} height="24" />
        {all !== null && left !== null && left < 0 && (
          <line className="pj-bars__all" x1={share(all)} x2={share(all)} y1="0" y2="24" />
        )}
      </svg>
    </div>
  )
}

function leftOf(left: number, all: number, words: (value: number) => string): string {
  return left < 0
    ? `which makes ${words(-left)} more than the ${words(all)} there are`
    : `and ${words(left)} of ${words(all)} left`
}
