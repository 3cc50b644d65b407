import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useProgrammeId } from '@/shared/use-membership'

export type HeldPerson = Held<Schemas['Stakeholder']>

export const personPath = '/programmes/{programmeId}/stakeholders/{id}'

export async function readPerson(programmeId: string, id: string): Promise<HeldPerson> {
  return held(await api.GET(personPath, { params: { path: { programmeId, id } } }))
}

/** The person of the address. */
export function usePersonId(): string {
  const { stakeholderId } = useParams()
  if (!stakeholderId) throw new Error('This page is about nobody')
  return stakeholderId
}

export function usePerson() {
  const programmeId = useProgrammeId()
  const id = usePersonId()
  return useQuery({
    queryKey: ['get', personPath, { programmeId, id }],
    queryFn: () => readPerson(programmeId, id),
  })
}
