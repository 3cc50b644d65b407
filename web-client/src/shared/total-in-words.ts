import type { Schemas } from '@/api/client'
import { counted, inDigits } from '@/shared/format'

/** "120 people", or "10,000+ people" where the service stops counting. */
export function totalInWords(metadata: Schemas['PageMetadata'], one: string, many: string): string {
  const { total, totalIsLowerBound } = metadata
  if (total === undefined || total === null) return ''
  return totalIsLowerBound ? `${inDigits(total)}+ ${many}` : counted(total, one, many)
}
