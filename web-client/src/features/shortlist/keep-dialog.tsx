import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { errorAt } from '@/api/problem'
import { SubmissionKey } from '@/api/submission-key'
import { useCallHome } from '@/shared/call-scope'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { TextField } from '@/shared/text-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { shortlistsPath } from './use-preview'

type Props = { callId: string; body: Schemas['NewShortlist']; onDone: () => void }

/** Keeps the question and its answer, and works out how often each proposal is selected. */
export function KeepDialog({ callId, body, onDone }: Props) {
  const programmeId = useProgrammeId()
  const home = useCallHome()
  const navigate = useNavigate()
  const refresh = useRefresh()
  const id = useId()
  const [title, setTitle] = useState('')
  const [key] = useState(() => new SubmissionKey())
  const keeping = useMutation({
    mutationFn: async () => {
      const named = { ...body, title: title.trim() || null }
      return bodyOf(
        await api.POST(shortlistsPath, {
          params: { path: { programmeId, id: callId } },
          body: named,
          headers: key.headersFor(named),
        }),
      ) as Schemas['Shortlist']
    },
    async onSuccess(kept) {
      key.done()
      await navigate(`${home}/shortlists/${kept.id}`)
      await refresh()
    },
  })
  const nameTaken = errorAt(keeping.error, '/title')
  useEffect(() => {
    if (nameTaken) document.getElementById(id)?.focus()
  }, [nameTaken, id])
  return (
    <ConfirmDialog
      open
      harmless
      title="Keep this shortlist?"
      confirm={keeping.isPending ? 'Working it out…' : 'Keep it'}
      cancel="Not yet"
      busy={keeping.isPending}
      onConfirm={() => keeping.mutate()}
      onCancel={onDone}
    >
      {keeping.error && !nameTaken && (
        <div className="nhsuk-error-message" role="alert">
          {reasonOf(keeping.error)}
        </div>
      )}
      <p>
        It is kept with all it was worked out from, so that it can be compared and decided on. How often each
        proposal is selected when assessors are resampled is worked out, too.
      </p>
      <TextField
        id={id}
        label="A name to find it again by"
        hint="Such as One from each borough"
        optional
        autoComplete="off"
        value={title}
        error={nameTaken}
        onChange={setTitle}
      />
    </ConfirmDialog>
  )
}
