import { Card } from '@/shared/card'
import { useReference } from '@/shared/use-reference'
import type { Call } from './calls'
import { CriteriaTable } from './criteria-table'
import { quotaInWords } from './quota-words'

/** What people have read as the rules, and is changed no more. */
export function Published({ of: { criteria, eligibilityChecks, quotas, places } }: { of: Call }) {
  const reference = useReference()
  return (
    <Card title="As it was published" note="People have read these as the rules: they stay.">
      <CriteriaTable criteria={criteria} />
      <ul className="ca-list">
        {eligibilityChecks.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {quotas.map((quota) => (
          <li key={`${quota.dimension} ${quota.value}`}>{quotaInWords(quota, reference, places)}</li>
        ))}
      </ul>
    </Card>
  )
}
