import { Count } from '@/shared/count'
import { type EvidenceRow, isUnrated, shareInWords } from './evidence'
import { EvidenceBar } from './evidence-bar'

type Props = { caption: string; of: string; rows: EvidenceRow[] }

/** Bars, each in the row of its numbers: what people say first, the share that follows from it after that. */
export function EvidenceTable({ caption, of, rows }: Props) {
  return (
    <table className="il-table ev-table">
      <caption className="il-table__caption">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" className="ev-table__picture">
            <span className="nhsuk-u-visually-hidden">Picture</span>
          </th>
          {columns.map(([, label]) => (
            <th scope="col" className="il-table__number" key={label}>
              {label}
            </th>
          ))}
          <th scope="col">Share that it helped</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th className="ev-table__name" scope="row">
              {row.name}
              {row.note && <small>{row.note}</small>}
            </th>
            <td className="ev-table__picture">
              <EvidenceBar of={row} />
            </td>
            {columns.map(([name, label]) => (
              <td className="il-table__number" data-label={label} key={name}>
                <Count of={row.counts[name]} />
              </td>
            ))}
            <td className="ev-table__share" data-label="Share that it helped">
              <Share of={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const columns = [
  ['helped', 'Helped'],
  ['noDifference', 'No difference'],
  ['hindered', 'Hindered'],
  ['total', 'Answers'],
] as const

function Share({ of: { counts, helpedShare, changed } }: { of: EvidenceRow }) {
  if (isUnrated(counts)) return <span className="il-small">not rated yet</span>
  if (!helpedShare) return <Count of={null} />
  return (
    <>
      <b>{shareInWords(helpedShare)}</b>
      {changed && <small>{changed}</small>}
    </>
  )
}
