import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf } from '@/shared/use-membership'

/** Whether the person may invite here, and change the words. */
export function useMayInvite(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

/** Whether they may read what is said to people; other systems may not. */
export function useMayReadWords(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR')
}
