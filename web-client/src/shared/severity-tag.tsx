import type { Schemas } from '@/api/client'
import { Tag, type TagMeaning } from '@/shared/tag'

export type Severity = Schemas['LimitationSeverity']

export const severityWords: Record<Severity, string> = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' }
const meanings: Record<Severity, TagMeaning> = { HIGH: 'problem', MEDIUM: 'attention', LOW: 'closed' }

/** How much a limitation matters. */
export function SeverityTag({ severity }: { severity: Severity }) {
  return (
    <div>
      <Tag meaning={meanings[severity]}>{severityWords[severity]}</Tag>
    </div>
  )
}
