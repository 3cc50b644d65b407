import type { ReactNode } from 'react'
import { counted, inDigits, inPounds } from '@/shared/format'
import { takenBy } from './taken'
import type { Answer } from './use-preview'
import { inPoints, statusWords } from './words'

/** What came of it at a glance. */
export function ShortlistFacts({ of: answer }: { of: Answer }) {
  const { status, objective, costOfBalance, bindingConstraints, question, proofOfOptimality } = answer
  const { days, pounds } = takenBy(answer)
  const { facilitatorDays, budgetPounds } = question.capacity
  return (
    <dl className="il-facts sl-facts">
      <Fact name="Result" value={status ? statusWords[status].words : 'Not known yet'}>
        {status &&
          (proofOfOptimality?.proven && status === 'OPTIMAL'
            ? 'proven, not estimated'
            : statusWords[status].note)}
      </Fact>
      <Fact name="Total score" value={objective === null ? '–' : inDigits(objective)}>
        of {inDigits(100 * question.size)}, for {counted(question.size, 'place', 'places')}
      </Fact>
      <Fact name="Price of balance" value={costOfBalance === null ? '–' : inPoints(costOfBalance)}>
        {costOfBalance === null ? 'not known' : 'against the highest scores'}
      </Fact>
      <Fact name="Facilitator days" value={inDigits(days)}>
        {typeof facilitatorDays === 'number' ? `of ${inDigits(facilitatorDays)}` : 'not limited'}
        {typeof budgetPounds === 'number' && `; ${inPounds(pounds)} of ${inPounds(budgetPounds)}`}
      </Fact>
      <Fact name="What binds" value={counted(bindingConstraints.length, 'limit', 'limits')}>
        {bindingConstraints.length === 0 ? 'none costs points' : 'each costs points, told below'}
      </Fact>
    </dl>
  )
}

function Fact({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b>
        {children}
      </dd>
    </div>
  )
}
