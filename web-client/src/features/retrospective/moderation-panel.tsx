import { useState } from 'react'
import { queries } from '@/api/client'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import type { Board } from './board-state'
import { KeepBack } from './keep-back'
import { retrospectivePath, useRetrospectiveId } from './retrospectives'

const readEvery = 10_000

/** For whoever leads: what is not shown yet, without names, to keep back what should not be. */
export function ModerationPanel({ board }: { board: Board }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section className="il-card" aria-label="Before notes are shown">
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="rt-summary">Read what is not shown yet</summary>
        <p className="il-text">
          Without names, in an order of chance. Keep back only what would hurt somebody, such as what names a
          patient: its author is told why, and can change it.
        </p>
        {isOpen && <Unshown board={board} />}
      </details>
    </section>
  )
}

function Unshown({ board }: { board: Board }) {
  const path = { programmeId: useProgrammeId(), id: useRetrospectiveId() }
  const [asked, setAsked] = useState<{ id: string; text: string }>()
  const { columns, anonymity } = board.everybody.retrospective
  const unshown = queries.useQuery(
    'get',
    `${retrospectivePath}/unshown-notes`,
    { params: { path } },
    // What is shown now is not in it any more.
    { refetchInterval: readEvery, gcTime: 0 },
  )
  return (
    <QueryView
      query={{ ...unshown, isFetching: false }}
      what="what is not shown yet"
      isEmpty={({ notes }) => notes.length === 0}
      empty={
        <p className="il-text">
          {anonymity === 'ANONYMOUS'
            ? 'There is nothing, or fewer than three people have written: of fewer it could be plain whose a note is.'
            : 'There is nothing.'}
        </p>
      }
    >
      {({ notes }) => (
        <>
          <ul className="rt-list">
            {notes.map((note) => (
              <li className="rt-unshown" key={note.id}>
                <span>
                  {note.text}
                  <small>{columns.find(({ id }) => id === note.columnId)?.title}</small>
                </span>
                <button className="il-link-button" type="button" onClick={() => setAsked(note)}>
                  Keep it back<span className="nhsuk-u-visually-hidden">: {note.text}</span>
                </button>
              </li>
            ))}
          </ul>
          <KeepBack note={asked} onClose={() => setAsked(undefined)} onDone={() => void unshown.refetch()} />
        </>
      )}
    </QueryView>
  )
}
