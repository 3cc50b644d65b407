import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { useReference } from '@/shared/use-reference'
import { namesOf } from '@/shared/use-shortlist'
import { askOf, type Call } from './ask'
import { changesIn } from './changes'
import { linesOf } from './question-lines'
import type { Scored } from './shortlists'
import type { Answer } from './use-preview'

type Props = { call: Call; question: Answer['question']; scores: Scored[] }

/** The question of a kept shortlist, and how it differs from the one published. */
export function AskedFor({ call, question, scores }: Props) {
  const reference = useReference()
  const titleOf = namesOf({ scores })
  const changes = changesIn(call, askOf(call, question), { reference, titleOf })
  return (
    <Card title="What was asked for">
      {changes.length === 0 ? (
        <p className="il-text">The question published with the call.</p>
      ) : (
        <section className="sl-changes" aria-label="Changed against the published question">
          <h3>Changed against what was published</h3>
          <ul>
            {changes.map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <Facts of={linesOf(call, question, { reference, titleOf })} />
    </Card>
  )
}
