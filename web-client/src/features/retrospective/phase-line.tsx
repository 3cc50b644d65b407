import { inWords } from '@/shared/in-words'
import type { Board } from './board-state'
import { phases } from './retrospective-words'
import type { Phase } from './retrospectives'

/** The way through a retrospective: what is done, where everybody is, and what comes next. */
export function PhaseLine({ board }: { board: Board }) {
  const { retrospective, notes, clusters } = board.everybody
  const at = phases.indexOf(retrospective.phase)
  return (
    <ol className="rt-phases" aria-label="Phases">
      {phases.map((phase, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : index === at + 1 ? 'next' : 'later'
        return (
          <li
            className={`rt-phases__${state}`}
            key={phase}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <Node state={state} />
            <span>
              {inWords(phase)}
              {state === 'done' && <span className="nhsuk-u-visually-hidden">, done</span>}
              <small>{noteOn(phase, state, notes.length, clusters.length)}</small>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function noteOn(phase: Phase, state: string, notes: number, clusters: number): string {
  if (state === 'now') return phase === 'CLOSED' ? '' : 'now'
  if (state === 'next') return 'next'
  if (state === 'later') return ''
  if (phase === 'REFLECT') return `${notes} ${notes === 1 ? 'note' : 'notes'}`
  return phase === 'GROUP' ? `${clusters} ${clusters === 1 ? 'cluster' : 'clusters'}` : ''
}

function Node({ state }: { state: string }) {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {state === 'done' && (
        <>
          <circle cx="14" cy="14" r="12" fill="#005eb8" />
          <path d="m9 14.500 3.500 3.500L19 11" fill="none" stroke="#fff" strokeWidth="2.500" />
        </>
      )}
      {state === 'now' && (
        <>
          <circle cx="14" cy="14" r="11.500" fill="#fff" stroke="#005eb8" strokeWidth="3" />
          <circle cx="14" cy="14" r="5.500" fill="#005eb8" />
        </>
      )}
      {(state === 'next' || state === 'later') && (
        <circle cx="14" cy="14" r="9" fill="#fff" stroke="#768692" strokeWidth="2" />
      )}
    </svg>
  )
}
