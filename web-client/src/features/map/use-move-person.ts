import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import type { Person } from './map-layout'

type Move = { person: Person; influence: number | null; interest: number | null; isUndoing?: boolean }

/** Says how much somebody can change and wants to, of the very version that is on the map. */
export function useMovePerson() {
  const programmeId = useProgrammeId()
  const client = useQueryClient()
  const notify = useNotice()
  const mutation = useMutation({
    mutationFn: ({ person, influence, interest }: Move) =>
      api.PATCH('/programmes/{programmeId}/stakeholders/{id}', {
        params: { path: { programmeId, id: person.id } },
        body: { influence, interest },
        headers: ifMatch(person),
      }),
    onSuccess: ({ data }, { person, isUndoing }) => {
      const version = data?.version
      notify(
        `${person.name}: ${isUndoing ? 'as before' : 'influence and interest are saved'}`,
        isUndoing || version === undefined
          ? undefined
          : {
              undo: () =>
                mutation.mutate({
                  person: { ...person, version },
                  influence: person.influence,
                  interest: person.interest,
                  isUndoing: true,
                }),
            },
      )
    },
    onError: (error, { person }) => notify(`${person.name} was not changed. ${reasonOf(error)}`),
    onSettled: () => client.invalidateQueries(),
  })
  return (person: Person, influence: number, interest: number) =>
    mutation.mutate({ person, influence, interest })
}
