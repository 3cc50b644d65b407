import { ConflictPanel } from '@/shared/conflict-panel'
import type { Call } from './assessments'
import { type Said, scoreInWords } from './said'

type Props = { call: Call; mine: Said; theirs: Said; onChosen: (said: Said) => void }

/** Saved elsewhere in between, as in another tab: one chooses criterion by criterion. */
export function BothVersions({ call, mine, theirs, onChosen }: Props) {
  const flat = ({ scores, note }: Said): Record<string, string> => ({
    ...Object.fromEntries(
      call.criteria.map((criterion) => {
        const given = scores[criterion.id]
        return [criterion.id, given === undefined ? '' : scoreInWords(criterion, given)]
      }),
    ),
    note,
  })
  const labels = { ...Object.fromEntries(call.criteria.map(({ id, name }) => [id, name])), note: 'Notes' }
  return (
    <ConflictPanel
      mine={flat(mine)}
      theirs={flat(theirs)}
      labels={labels}
      onChosen={(chosen) =>
        onChosen({
          note: chosen.note ?? '',
          scores: Object.fromEntries(
            call.criteria.flatMap(({ id }) => {
              const words = chosen[id] ?? ''
              return words === '' ? [] : [[id, Number.parseInt(words, 10)]]
            }),
          ),
        })
      }
    />
  )
}
