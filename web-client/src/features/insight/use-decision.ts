import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'

const once = () => ({ 'Idempotency-Key': crypto.randomUUID() })

/** What becomes of an insight by one press. What is shown is read again after it, also where it was refused. */
export function useDecision() {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const acting = useMutation({
    mutationFn: async ({ work, done }: { work: () => Promise<unknown>; done: string }) => {
      await work()
      return done
    },
    onSuccess: (done) => notify(done),
    onSettled: () => refresh(),
  })
  const path = (id: string) => ({ path: { programmeId, id } })
  const act = (done: string, work: () => Promise<unknown>) => acting.mutateAsync({ work, done })
  const accept = (id: string) =>
    api.POST('/programmes/{programmeId}/insights/{id}/acceptance', { params: path(id), headers: once() })
  // what was refused is told by `refusal`
  const told = (doing: Promise<unknown>) =>
    doing.then(
      () => true,
      () => false,
    )
  return {
    isPending: acting.isPending,
    refusal: acting.error ? reasonOf(acting.error) : undefined,
    accept: (id: string) => told(act('The insight is kept', () => accept(id))),
    restore: (id: string) =>
      told(
        act('The insight is restored', () =>
          api.POST('/programmes/{programmeId}/insights/{id}/restoration', {
            params: path(id),
            headers: once(),
          }),
        ),
      ),
    /** A suggestion becomes part of one that is kept. */
    mergeInto: (id: string, intoId: string) =>
      told(
        act('The suggestion is part of the other insight now', () =>
          api.POST('/programmes/{programmeId}/insights/{id}/merge', {
            params: path(intoId),
            body: { insightIds: [id] },
            headers: once(),
          }),
        ),
      ),
  }
}
