import type { ReactNode } from 'react'
import { Card } from '@/shared/card'
import { quotaInWords } from '@/shared/quota-words'
import { useReference } from '@/shared/use-reference'
import type { Call } from './calls'
import { CriteriaTable } from './criteria-table'

/** What people have read as the rules, and is changed no more. */
export function Published({ of: { criteria, eligibilityChecks, quotas, places } }: { of: Call }) {
  const reference = useReference()
  return (
    <Card title="As it was published" note="People have read these as the rules: they stay.">
      <CriteriaTable criteria={criteria} />
      {eligibilityChecks.length > 0 && (
        <Part title="What every proposal must meet">
          {eligibilityChecks.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </Part>
      )}
      {quotas.length > 0 && (
        <Part title="How the chosen are spread">
          {quotas.map((quota) => (
            <li key={`${quota.dimension} ${quota.value}`}>{quotaInWords(quota, reference, places)}</li>
          ))}
        </Part>
      )}
    </Card>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="ca-said">
      <h3>{title}</h3>
      <ul className="ca-list ca-list--columns">{children}</ul>
    </div>
  )
}
