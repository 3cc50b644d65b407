import { inMinutes } from '@/shared/format'
import { Icon } from '@/shared/icon'
import type { Board } from './board-state'
import { toneOf } from './column-templates'
import { OwnNotes } from './own-notes'
import { Writer } from './writer'

/** Everybody writes for themselves, column by column. */
export function ReflectBoard({ board }: { board: Board }) {
  const { retrospective, notes } = board.everybody
  const { columns, writeUntil } = retrospective
  return (
    <>
      <div className="rt-private-note">
        <Icon name="lock" small />
        <p>
          Only you see what you write, until everybody is moved on.
          {writeUntil && (
            <> You can write until {inMinutes(writeUntil)}, and come back as often as you like.</>
          )}
          {notes.length > 0 && <> {notes.length} notes were shown before and stay shown.</>}
        </p>
      </div>
      <div className="rt-columns">
        {columns.map((column) => (
          <section
            className={`rt-column rt-column--${toneOf(columns, column.id)}`}
            key={column.id}
            aria-label={column.title}
          >
            <h2 className="il-title">{column.title}</h2>
            {column.question && <p className="rt-column__question">{column.question}</p>}
            <Writer columnId={column.id} label={`Your note on “${column.title}”`} />
            <OwnNotes board={board} columnId={column.id} />
          </section>
        ))}
      </div>
    </>
  )
}
