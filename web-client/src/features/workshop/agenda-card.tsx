import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { clockIn } from '@/shared/programme-time'
import { lengthInWords } from './workshop-words'
import type { Workshop } from './workshops'

const minute = 60_000

/** What is done one after the other, by the clock. */
export function AgendaCard({ workshop, timeZone }: { workshop: Workshop; timeZone: string }) {
  const { agenda, startsAt, minutes } = workshop
  const taken = agenda.reduce((sum, item) => sum + item.minutes, 0)
  const left = minutes - taken
  const rows = agenda.map((item, index) => {
    const before = agenda.slice(0, index).reduce((sum, { minutes: long }) => sum + long, 0)
    const begins = new Date(Date.parse(startsAt) + before * minute).toISOString()
    return { ...item, index, at: clockIn(begins, timeZone).time.slice(0, 5) }
  })
  return (
    <Card title="Agenda" note={agenda.length > 0 && left > 0 && `${lengthInWords(left)} are kept free.`}>
      {agenda.length === 0 ? (
        <p className="il-text">It has none yet.</p>
      ) : (
        <DataTable
          caption="Agenda"
          rows={rows}
          rowKey={({ index }) => String(index)}
          columns={[
            { header: 'What', cell: ({ title }) => title },
            { header: 'From', cell: ({ at }) => at },
            { header: 'For', cell: ({ minutes: long }) => lengthInWords(long) },
          ]}
        />
      )}
    </Card>
  )
}
