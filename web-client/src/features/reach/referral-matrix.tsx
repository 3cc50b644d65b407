import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { csvOf, download } from '@/shared/csv'
import { inDigits } from '@/shared/format'
import { Icon } from '@/shared/icon'
import { limitationLines } from '@/shared/picture-files'
import { dimensionInWords } from './dimensions'
import { shortNames } from './short-names'
import './referral-matrix.css'

const shades = 4
/** A picture of more tells nothing; the file has them all. */
const mostShown = 40

type Props = { reach: Schemas['Reach']; transitions: number[][] }

/** Who recruited whom: from the category of the row to that of the column. */
export function ReferralMatrix({ reach, transitions }: Props) {
  const labels = reach.categories.map(({ label }) => label)
  const sent = transitions.map(sumOf)
  const received = labels.map((_, column) => sumOf(transitions.map((row) => row[column] ?? 0)))
  const all = sumOf(sent)
  const within = sumOf(transitions.map((row, index) => row[index] ?? 0))

  function save() {
    const rows = transitions.map((row, index) => [labels[index] ?? '', ...row, sent[index] ?? 0])
    // As many cells as the others, or a reader of the file takes it for broken.
    const limits = limitationLines(reach.limitations).map((line) => [line, ...labels.map(() => null), null])
    download(
      'who-refers-whom.csv',
      csvOf(['From', ...labels, 'Sent'], [...rows, ['Received', ...received, all], ...limits]),
    )
  }

  return (
    <Card
      title="Who refers whom"
      note="Accepted referrals that brought somebody in, from row to column"
      tools={
        all > 0 && (
          <button className="il-link-button" type="button" onClick={save}>
            <Icon name="download" small />
            Download CSV<span className="nhsuk-u-visually-hidden"> (Who refers whom)</span>
          </button>
        )
      }
    >
      {all === 0 ? (
        <p className="il-text">Nobody who is engaged has brought in anybody yet.</p>
      ) : (
        <>
          {labels.length > mostShown ? (
            <p className="il-text">
              There are {inDigits(labels.length)} of them, too many for a table. The file has all of it.
            </p>
          ) : (
            <Matrix reach={reach} transitions={transitions} sent={sent} received={received} all={all} />
          )}
          <p className="il-text">{homophilyInWords(reach, within, all)}</p>
        </>
      )}
    </Card>
  )
}

type Sums = { sent: number[]; received: number[]; all: number }

function Matrix({ reach, transitions, sent, received, all }: Props & Sums) {
  const values = reach.categories.map(({ value }) => value)
  const labels = reach.categories.map(({ label }) => label)
  const short = shortNames(labels)
  const most = Math.max(1, ...transitions.flat())
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a phone must scroll by keyboard, too
    <section className="re-scroll" aria-label="Referrals by category" tabIndex={0}>
      <table className="re-matrix">
        <caption className="nhsuk-u-visually-hidden">
          People brought in, from the {dimensionInWords(reach.dimension)} of the row to that of the column
        </caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            {labels.map((label, index) => (
              <th scope="col" key={values[index]}>
                <span title={label} aria-hidden="true">
                  {short[index]}
                </span>
                <span className="nhsuk-u-visually-hidden">{label}</span>
              </th>
            ))}
            <th scope="col">Sent</th>
          </tr>
        </thead>
        <tbody>
          {transitions.map((row, from) => (
            <tr key={values[from]}>
              <th scope="row">{labels[from]}</th>
              {row.map((count, to) => (
                <td
                  key={values[to]}
                  className={`re-cell re-cell--${Math.ceil((count / most) * shades)}${from === to ? ' re-cell--own' : ''}`}
                >
                  {count}
                </td>
              ))}
              <td className="re-matrix__total">{sent[from]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Received</th>
            {received.map((count, index) => (
              <td className="re-matrix__total" key={values[index]}>
                {count}
              </td>
            ))}
            <td className="re-matrix__total">
              <b>{all}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function homophilyInWords(
  { recruitment, dimension, categories }: Schemas['Reach'],
  within: number,
  all: number,
) {
  if (categories.length === 1) return 'There is one category only, so every referral stays in it.'
  const name = dimensionInWords(dimension)
  const { homophily } = recruitment
  return (
    <>
      <b>
        {inDigits(within)} of {inDigits(all)}
      </b>{' '}
      referrals stay in their own {name}
      {homophily !== null && (
        <>
          : <b>{homophily.toFixed(1)} times</b> as often as chance would have it
        </>
      )}
      .
    </>
  )
}

const sumOf = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0)
