import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type HeldLimitation, limitationPath } from './use-limitation'

type Props = { held: HeldLimitation; onDone: () => void }

/** For those that leads added: computed ones can be reworded, not silenced. */
export function DeleteLimitation({ held, onDone }: Props) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const [isAsking, setIsAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () =>
      api.DELETE(limitationPath, {
        params: { path: { programmeId, id: held.data.id } },
        headers: ifMatch(held),
      }),
    async onSuccess() {
      notify('The limitation is deleted')
      onDone()
      await navigate(`/programmes/${programmeId}/reach`)
      await refresh()
    },
    async onError(error) {
      setIsAsking(false)
      notify(`The limitation was not deleted. ${reasonOf(error)}`)
      await refresh()
    },
  })
  return (
    <>
      <button className="il-link-button" type="button" onClick={() => setIsAsking(true)}>
        Delete this limitation
      </button>
      <ConfirmDialog
        open={isAsking}
        title="Delete this limitation?"
        confirm="Delete it"
        cancel="Keep it"
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onCancel={() => setIsAsking(false)}
      >
        <p>It will no longer stand beside results. This cannot be undone.</p>
      </ConfirmDialog>
    </>
  )
}
