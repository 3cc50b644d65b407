import { useSettled } from '@/shared/use-settled'
import { policyInWords } from './policy-in-words'
import type { PolicyValues } from './policy-values'

/** The policy in plain sentences. */
export function PolicySentences({ values }: { values: PolicyValues }) {
  return policyInWords(values).map((sentence) => (
    <p className="il-text" key={sentence}>
      {sentence}
    </p>
  ))
}

/** The same while it is edited: said anew once whoever is typing pauses. */
export function SettlingSentences({ values }: { values: PolicyValues }) {
  const settled = useSettled(values)
  return (
    <div role="status">
      <PolicySentences values={settled} />
    </div>
  )
}
