import { useEffect, useState } from 'react'
import './placeholders.css'

const placeholders = [
  { word: 'name', means: 'Their name' },
  {
    word: 'link',
    means: 'Their own link, by which they answer. The text needs it; a subject cannot hold it',
  },
  { word: 'answerBy', means: 'Last day to answer, such as 14 December 2026' },
  { word: 'minutes', means: 'How many minutes it takes, as a number' },
  { word: 'programme', means: 'Name of the programme' },
  { word: 'purpose', means: 'What the programme is to change, as its settings say' },
  { word: 'sender', means: 'Your name, or that of whoever invites' },
] as const

type Box = 'subject' | 'body'

type Props = { subjectId: string; bodyId: string; onInsert: (box: Box, text: string) => void }

/** What a text may leave open, each put in by a press where one was writing last. */
export function Placeholders({ subjectId, bodyId, onInsert }: Props) {
  const [last, setLast] = useState<Box>('body')
  const [inserted, setInserted] = useState('')

  useEffect(() => {
    function remember({ target }: FocusEvent) {
      const { id } = target as Element
      if (id === subjectId) setLast('subject')
      if (id === bodyId) setLast('body')
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [subjectId, bodyId])

  function insert(word: string) {
    const into = word === 'link' ? 'body' : last
    const box = document.getElementById(into === 'body' ? bodyId : subjectId) as
      | HTMLInputElement
      | HTMLTextAreaElement
      | null
    if (!box) return
    const written = `{{${word}}}`
    const from = box.selectionStart ?? box.value.length
    const next = box.value.slice(0, from) + written + box.value.slice(box.selectionEnd ?? from)
    onInsert(into, next)
    setInserted(`${written} is put into the ${into === 'body' ? 'text' : 'subject'}`)
    // Once the new text is there, one goes on writing behind it.
    requestAnimationFrame(() => {
      box.focus()
      box.setSelectionRange(from + written.length, from + written.length)
    })
  }

  return (
    <fieldset className="iv-holders">
      <legend>Filled in for each person</legend>
      <ul>
        {placeholders.map(({ word, means }) => (
          <li key={word}>
            <button className="iv-holders__insert" type="button" onClick={() => insert(word)}>
              <span className="nhsuk-u-visually-hidden">Insert </span>
              {`{{${word}}}`}
            </button>
            <span>{means}</span>
          </li>
        ))}
      </ul>
      <p className="nhsuk-u-visually-hidden" role="status">
        {inserted}
      </p>
    </fieldset>
  )
}
