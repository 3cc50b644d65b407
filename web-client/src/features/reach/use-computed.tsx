import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type HeldLimitation, limitationPath } from './use-limitation'

type Props = { held: HeldLimitation; onDone: () => void }

/** Lets the figures speak again. What was written stays among the versions, so nothing is lost. */
export function UseComputed({ held, onDone }: Props) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const goBack = useMutation({
    mutationFn: () =>
      api.PATCH(limitationPath, {
        params: { path: { programmeId, id: held.data.id } },
        body: { text: null, severity: null },
        headers: ifMatch(held),
      }),
    async onSuccess() {
      notify('The computed wording is back')
      onDone()
      await refresh()
    },
    async onError(error) {
      notify(`The wording was not changed. ${reasonOf(error)}`)
      await refresh()
    },
  })
  return (
    <button
      className="il-link-button"
      type="button"
      aria-disabled={goBack.isPending}
      onClick={() => !goBack.isPending && goBack.mutate()}
    >
      Back to the computed wording
    </button>
  )
}
