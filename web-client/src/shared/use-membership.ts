import { useParams } from 'react-router'
import type { Schemas } from '@/api/client'
import { useMe } from '@/shared/use-me'

export type Role = Schemas['Membership']['role']

/** What the person signed in does in this programme; undefined while that is being read, or if nothing. */
export function useMembership(programmeId: string | undefined) {
  const me = useMe()
  return me.data?.memberships.find((membership) => membership.programmeId === programmeId)
}

/** The programme of the address. Pages below /programmes/:programmeId always have one. */
export function useProgrammeId(): string {
  const { programmeId } = useParams()
  if (!programmeId) throw new Error('This page belongs to no programme')
  return programmeId
}

/** Whether the person may do what is left to these roles here. */
export function useIsOneOf(...roles: Role[]): boolean {
  const { programmeId } = useParams()
  const membership = useMembership(programmeId)
  return membership !== undefined && roles.includes(membership.role)
}
