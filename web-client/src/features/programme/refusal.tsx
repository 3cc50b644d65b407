import { ErrorSummary, type SummaryItem } from '@/shared/error-summary'

/** What the service refused, and why. It takes the focus, because what was pressed is still there. */
export function Refusal({ of }: { of: { title: string; items: SummaryItem[] } | null }) {
  return of && <ErrorSummary title={of.title} items={of.items} />
}
