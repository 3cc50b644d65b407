import { useState } from 'react'
import { useCallHome } from '@/shared/call-scope'
import { DataTable } from '@/shared/data-table'
import { inDigits, inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import { isUnderWay, titleOf } from '@/shared/use-shortlist'
import type { Call } from './ask'
import { DeleteShortlist } from './delete-shortlist'
import { RepeatShortlist } from './repeat-shortlist'
import { type Summary, useMayAsk } from './shortlists'
import { inPoints, stateWords, statusWords } from './words'

type Props = { call: Call; shortlists: Summary[]; picked: string[]; onPick: (ids: string[]) => void }

export function KeptTable({ call, shortlists, picked, onPick }: Props) {
  const home = `${useCallHome()}/shortlists`
  const mayAsk = useMayAsk()
  const [asking, setAsking] = useState<{ what: 'delete' | 'repeat'; of: Summary }>()
  const done = () => setAsking(undefined)
  return (
    <>
      <DataTable
        caption="Shortlists that are kept"
        rows={shortlists}
        rowKey={({ id }) => id}
        columns={[
          {
            header: 'Shortlist',
            cell: (one) => (
              <span className="sl-pick">
                {shortlists.length > 1 && (
                  <input
                    type="checkbox"
                    aria-label={`Compare ${titleOf(one)}`}
                    checked={picked.includes(one.id)}
                    onChange={({ target }) =>
                      onPick(target.checked ? [...picked, one.id] : picked.filter((id) => id !== one.id))
                    }
                  />
                )}
                <span>
                  <Link to={`${home}/${one.id}`}>{titleOf(one)}</Link>
                  <small>{inMinutes(one.createdAt)}</small>
                </span>
              </span>
            ),
          },
          { header: 'Result', cell: (one) => <Outcome of={one} /> },
          {
            header: 'Score',
            numeric: true,
            cell: ({ objective, costOfBalance }) => (
              <>
                {objective === null ? '–' : inDigits(objective)}
                {costOfBalance !== null && <small>balance costs {inPoints(costOfBalance)}</small>}
              </>
            ),
          },
          {
            header: 'Selected',
            cell: ({ selectedTitles: titles }) =>
              titles.length === 0 ? '–' : `${titles.length}: ${titles.join('; ')}`,
          },
          {
            header: 'Do',
            cell: (one) =>
              mayAsk && (
                <span className="il-buttons">
                  <button
                    className="il-link-button"
                    type="button"
                    onClick={() => setAsking({ what: 'repeat', of: one })}
                  >
                    Compute again<span className="nhsuk-u-visually-hidden"> {titleOf(one)}</span>
                  </button>
                  {!isUnderWay(one) && (
                    <button
                      className="il-link-button"
                      type="button"
                      onClick={() => setAsking({ what: 'delete', of: one })}
                    >
                      Delete<span className="nhsuk-u-visually-hidden"> {titleOf(one)}</span>
                    </button>
                  )}
                </span>
              ),
          },
        ]}
      />
      {asking?.what === 'delete' && (
        <DeleteShortlist
          of={asking.of}
          onDone={() => {
            onPick(picked.filter((id) => id !== asking.of.id))
            done()
          }}
          onCancel={done}
        />
      )}
      {asking?.what === 'repeat' && <RepeatShortlist of={asking.of} call={call} onDone={done} />}
    </>
  )
}

function Outcome({ of: { state, status } }: { of: Summary }) {
  if (state === 'FINISHED' && status) {
    return <Tag meaning={statusWords[status].meaning}>{statusWords[status].words}</Tag>
  }
  return <Tag meaning={stateWords[state].meaning}>{stateWords[state].words}</Tag>
}
