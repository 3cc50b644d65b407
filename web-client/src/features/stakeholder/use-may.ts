import { useMayChange as useMayChangeAs } from '@/shared/use-may-change'

/** Whether the person may add and change people and referrals here. */
export function useMayChange(): boolean {
  return useMayChangeAs('LEAD', 'FACILITATOR', 'INTEGRATION')
}

/** Whether the person may join two entries, erase somebody, or remove a referral. */
export function useMayTakeAway(): boolean {
  return useMayChangeAs('LEAD', 'FACILITATOR')
}
