import { type Role, useIsOneOf, useMembership, useProgrammeId } from '@/shared/use-membership'

/** Whether the person may change what is left to these roles: an archived programme takes no changes from anybody. */
export function useMayChange(...roles: Role[]): boolean {
  const isActive = useMembership(useProgrammeId())?.programmeStatus === 'ACTIVE'
  return useIsOneOf(...roles) && isActive
}

export const referenceRoles: Role[] = ['LEAD', 'FACILITATOR', 'INTEGRATION']
