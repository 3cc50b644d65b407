import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import type { Board } from './board-state'
import { anonymityWords, lengthInWords } from './retrospective-words'
import { useMayLead, useRetrospectivesHome } from './retrospectives'

/** What is planned, before it begins. */
export function PlanCard({ board }: { board: Board }) {
  const { retrospective, seats } = board.everybody
  const { id, projectTitle, startsAt, minutes, writeUntil, votesEach, columns, anonymity } = retrospective
  const mayLead = useMayLead()
  const edit = `${useRetrospectivesHome()}/${id}/edit`
  const names = seats.map(({ person }) => person?.name ?? 'Somebody who was erased')
  return (
    <div className="il-grid il-grid--halves">
      <Card title="The plan" tools={mayLead && <Link to={edit}>Change it</Link>}>
        <Facts
          of={[
            { term: 'Team', value: projectTitle },
            { term: 'Meets', value: inMinutes(startsAt), note: lengthInWords(minutes) },
            { term: 'Writes until', value: writeUntil ? inMinutes(writeUntil) : 'When it meets' },
            { term: 'Votes each', value: votesEach },
            { term: 'Names', value: anonymityWords[anonymity].label },
          ]}
        />
      </Card>
      <Card
        title="What is asked"
        note={
          board.facilitates
            ? 'Move everyone to Reflect when people may begin to write, days before you meet if you like.'
            : 'You can write as soon as whoever leads this opens it.'
        }
      >
        <ul className="rt-preview">
          {columns.map((column) => (
            <li key={column.id}>
              <strong>{column.title}</strong>
              <small>{column.question}</small>
            </li>
          ))}
        </ul>
      </Card>
      {!mayLead && (
        <Card title="Who takes part">
          <p className="il-text">{names.join(', ')}</p>
        </Card>
      )}
    </div>
  )
}
