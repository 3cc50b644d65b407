import { type KeyboardEvent, useId, useRef } from 'react'
import { useProgrammeId } from '@/shared/use-membership'
import { noteKey, useKeptText } from './kept-text'
import { longestNote, notesIn, parted } from './note-lines'
import { useOutbox } from './outbox'
import { useRetrospectiveId } from './retrospectives'
import { useSitting } from './sitting'

type Props = { columnId: string; label: string; hint?: string | null }

/** A box for notes: Enter sends one; of many lines, each can be one. What is typed survives a reload. */
export function Writer({ columnId, label, hint }: Props) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useKeptText(noteKey(useProgrammeId(), useRetrospectiveId(), columnId))
  const { write } = useOutbox()
  const { announce } = useSitting()
  const notes = notesIn(text)
  const isMany = notes.length > 1
  const isTooLong = isMany
    ? notes.some((note) => note.length > longestNote)
    : text.trim().length > longestNote

  function send(texts: string[]) {
    for (const part of parted(texts)) write(columnId, part)
    setText('')
    announce(texts.length === 1 ? `Note written: ${texts[0]}` : `${texts.length} notes written`)
    box.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    // Many lines may be one note or many: that is chosen, not guessed.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || isMany) return
    event.preventDefault()
    if (notes.length === 1 && !isTooLong) send([text.trim()])
  }

  return (
    <div className="rt-writer">
      <label className="rt-writer__label" htmlFor={id}>
        {label}
      </label>
      <textarea
        className="nhsuk-textarea"
        id={id}
        ref={box}
        rows={isMany ? 5 : 2}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="il-small" id={`${id}-hint`}>
        {isTooLong ? (
          <span className="rt-wrong">A note has at most {longestNote} characters.</span>
        ) : (
          (hint ?? (isMany ? 'Enter begins another line.' : 'Enter writes it. Paste a list to write many.'))
        )}
      </p>
      {text.trim() !== '' && !isTooLong && (
        <div className="rt-writer__buttons">
          {isMany && (
            <button className={secondary} type="button" onClick={() => send(notes)}>
              Write {notes.length} notes
            </button>
          )}
          <button className={secondary} type="button" onClick={() => send([text.trim()])}>
            {isMany ? 'Keep it as one note' : 'Write it'}
          </button>
        </div>
      )}
    </div>
  )
}

const secondary = 'nhsuk-button nhsuk-button--secondary il-button--small'
