import { useId, useState } from 'react'
import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { TextareaField } from '@/shared/textarea-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Principle } from './principles'

/** With the reason, which everybody reads. */
export function RetirePrinciple({ principle, onDone }: { principle: Principle; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const field = useId()
  const { id, version, currentVersion } = principle
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const retiring = useConfirmedAction({
    content: `${id} ${version} ${reason}`,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/principles/{id}/retirement', {
        params: { path: { programmeId, id } },
        body: { reason: reason.trim() },
        headers,
      }),
    done: 'The principle is retired',
    onDone,
  })

  function retire() {
    setTried(true)
    if (reason.trim()) retiring.mutate()
  }

  return (
    <ConfirmDialog
      open
      title={`Retire “${currentVersion.title}”?`}
      confirm="Retire it"
      cancel="Keep it"
      busy={retiring.isPending}
      onConfirm={retire}
      onCancel={onDone}
    >
      {retiring.error ? <p role="alert">{reasonOf(retiring.error)}</p> : null}
      <p>Nobody is asked to work by it any more. All its versions are kept, and it can be reinstated.</p>
      <TextareaField
        id={field}
        label="Why?"
        hint="In a sentence, such as “Another principle says it better”."
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && !reason.trim() ? 'Say why it is retired' : undefined}
      />
    </ConfirmDialog>
  )
}
