import { Icon } from '@/shared/icon'
import type { Anonymity } from './retrospective-words'
import type { Phase } from './retrospectives'
import './anonymity.css'

const promises: Record<Anonymity, { title: string; words: string }> = {
  ANONYMOUS: {
    title: 'Anonymous.',
    words: 'Nobody who uses Interlace sees who wrote or voted for what.',
  },
  NAMED: {
    title: 'With names.',
    words: 'Once notes are shown, everybody here sees who wrote them. Nobody sees who voted for what.',
  },
}

const untilShown = 'Until notes are shown, whoever leads can read them without names, to moderate.'

/** What this retrospective promises, always in sight; no more than is true. */
export function AnonymityBanner({ anonymity, phase }: { anonymity: Anonymity; phase: Phase }) {
  const { title, words } = promises[anonymity]
  const isOver = phase === 'CLOSED' || phase === 'COMMIT'
  return (
    <section className="rt-anonymity" aria-label="Anonymity">
      <Icon name={anonymity === 'ANONYMOUS' ? 'lock' : 'person'} />
      <div>
        <p>
          <b>{title}</b> {words} {!isOver && untilShown}
        </p>
        <details>
          <summary>What is kept</summary>
          {anonymity === 'ANONYMOUS' ? <KeptOfAnonymous /> : <KeptOfNamed />}
        </details>
      </div>
    </section>
  )
}

function KeptOfAnonymous() {
  return (
    <ul>
      <li>Each note and vote is kept with a code that only this retrospective can make of its author.</li>
      <li>It lets you change what you wrote, and lets you know why a note was kept back.</li>
      <li>
        When the retrospective is closed the key to these codes is destroyed. Until then somebody who runs the
        database itself could work out whose they are.
      </li>
      <li>Notes show in an order of chance, without a time. What you write can still give you away.</li>
    </ul>
  )
}

function KeptOfNamed() {
  return (
    <ul>
      <li>Each note is kept with its author, also after the retrospective is closed.</li>
      <li>Votes are counted; who gave them is shown to nobody.</li>
    </ul>
  )
}
