import { useIsOneOf, useMembership, useProgrammeId } from '@/shared/use-membership'

/** An archived programme can be read and takes no changes. */
function useIsActive(): boolean {
  return useMembership(useProgrammeId())?.programmeStatus === 'ACTIVE'
}

/** Whether the person may add and change people and referrals here. */
export function useMayChange(): boolean {
  const isTheirs = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  return useIsActive() && isTheirs
}

/** Whether the person may join two entries, erase somebody, or remove a referral. */
export function useMayTakeAway(): boolean {
  const isTheirs = useIsOneOf('LEAD', 'FACILITATOR')
  return useIsActive() && isTheirs
}
