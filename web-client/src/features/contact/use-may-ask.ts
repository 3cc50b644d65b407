import { useMayChange } from '@/shared/use-may-change'

/** Whether the person may record and cancel asks here. */
export function useMayAsk(): boolean {
  return useMayChange('LEAD', 'FACILITATOR', 'INTEGRATION')
}
