import { counted, inDigits } from '@/shared/format'
import { PictureCard } from '@/shared/picture-card'
import { allReasons, reasonsInWords, type SilenceRow } from './silence'
import './reach-marks.css'
import './silence-card.css'

/** Who was asked and did not come, and why: silence is data. */
export function SilenceCard({ rows, footer }: { rows: SilenceRow[]; footer: string[] }) {
  const asked = rows.filter((row) => row.asked > 0)
  const declined = asked.reduce((sum, row) => sum + row.declined, 0)
  const given = reasonsInWords(allReasons(asked))
  return (
    <PictureCard
      title="Silence"
      note="Who was asked, and did not come"
      fileName="silence"
      rows={rows}
      rowKey={({ value }) => value}
      footer={footer}
      columns={[
        { header: 'Category', value: ({ label }) => label },
        number('Asked', ({ asked: all }) => all),
        number('Came', ({ engaged }) => engaged),
        number('Declined', (row) => row.declined),
        number('No answer', ({ unanswered }) => unanswered),
        number('Opted out', ({ optedOut }) => optedOut),
        number('No time', (row) => row.reasons.NO_TIME),
        number('Not my area', (row) => row.reasons.NOT_MY_AREA),
        number('Asked too often', (row) => row.reasons.ASKED_TOO_OFTEN),
        number('Another reason', (row) => row.reasons.OTHER),
      ]}
    >
      {asked.length === 0 ? (
        <p className="il-text">Nobody has been asked yet.</p>
      ) : (
        <>
          <ul className="re-legend">
            <Entry kind="came" words="Came" />
            <Entry kind="unanswered" words="No answer" />
            <Entry kind="declined" words="Declined" />
            <Entry kind="opted-out" words="Opted out" />
          </ul>
          <dl className="re-silence">
            {asked.map((row) => (
              <div key={row.value}>
                <dt>{row.label}</dt>
                <dd>
                  <Stack row={row} />
                  <p>{silenceInWords(row)}</p>
                </dd>
              </div>
            ))}
          </dl>
          {declined > 0 && (
            <p className="il-note">
              Of {counted(declined, 'person who declined', 'people who declined')}:{' '}
              {given || 'nobody said why'}. Who has least time is heard least.
            </p>
          )}
        </>
      )}
    </PictureCard>
  )
}

function number(header: string, value: (row: SilenceRow) => number) {
  return { header, value, cell: (row: SilenceRow) => inDigits(value(row)), numeric: true }
}

function silenceInWords(row: SilenceRow): string {
  const silent = row.asked - row.engaged
  const why = reasonsInWords(row.reasons)
  return `${inDigits(silent)} of ${inDigits(row.asked)} asked did not come${why && `: ${why}`}`
}

/** It repeats what the words say. */
function Stack({ row }: { row: SilenceRow }) {
  const parts = [
    { kind: 'came', count: row.engaged },
    { kind: 'unanswered', count: row.unanswered },
    { kind: 'declined', count: row.declined },
    { kind: 'opted-out', count: row.optedOut },
  ]
  let before = 0
  return (
    <svg height="14" aria-hidden="true" focusable="false">
      {parts.map(({ kind, count }) => {
        const from = before
        before += count
        const along = (people: number) => `${((people / row.asked) * 100).toFixed(2)}%`
        return (
          <rect
            className={`re-part--${kind}`}
            key={kind}
            x={along(from)}
            width={along(count)}
            height="14"
            {...fillOf(kind)}
          />
        )
      })}
    </svg>
  )
}

function Entry({ kind, words }: { kind: string; words: string }) {
  return (
    <li>
      <svg width="18" height="14" aria-hidden="true" focusable="false">
        <rect className={`re-part--${kind}`} width="18" height="14" {...fillOf(kind)} />
      </svg>
      {words}
    </li>
  )
}

const fillOf = (kind: string) => (kind === 'declined' ? { fill: 'url(#re-hatch)' } : {})
