import { useState } from 'react'
import { Icon } from '@/shared/icon'
import { SelectField } from '@/shared/select-field'
import { useProgrammeId } from '@/shared/use-membership'
import type { Board } from './board-state'
import { keptText, noteKey } from './kept-text'
import { OwnNotes } from './own-notes'
import { Writer } from './writer'

/** For what comes to mind later, and what one wrote before. */
export function WriteMore({ board }: { board: Board }) {
  const { columns, anonymity, id } = board.everybody.retrospective
  const programmeId = useProgrammeId()
  // What was begun in the phase before goes on here.
  const [chosen, setChosen] = useState(
    () => (columns.find((column) => keptText(noteKey(programmeId, id, column.id))) ?? columns[0])?.id ?? '',
  )
  return (
    <section className="rt-private" aria-label="Write another note">
      <h2 className="il-title">
        <Icon name="lock" /> Write another note
      </h2>
      <p className="il-text">
        {anonymity === 'ANONYMOUS'
          ? 'Only you see it until the next phase begins, so that nobody sees who has just written.'
          : 'It is shown to everybody at once, with your name.'}
      </p>
      <div className="rt-private__in">
        <div>
          <SelectField
            id="write-more-column"
            label="It answers"
            options={columns.map(({ id, title }) => ({ value: id, label: title }))}
            value={chosen}
            onChange={setChosen}
          />
          <Writer key={chosen} columnId={chosen} label="Your note" />
        </div>
        <div>
          <OwnNotes board={board} closed />
        </div>
      </div>
    </section>
  )
}
