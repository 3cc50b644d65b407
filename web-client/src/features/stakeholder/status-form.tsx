import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useMemo, useState } from 'react'
import { api } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { ifMatch } from '@/api/versions'
import { ErrorSummary } from '@/shared/error-summary'
import { reasonOf } from '@/shared/failure'
import { inWords } from '@/shared/in-words'
import { useNotice } from '@/shared/notice'
import { RadiosField } from '@/shared/radios-field'
import type { Status } from '@/shared/status-tag'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type DeclineReason, declineOptions, following } from './status-words'
import { type HeldPerson, personPath } from './use-person'

const words: Partial<Record<Status, { label: string; hint: string }>> = {
  ENGAGED: {
    label: 'They take part',
    hint: 'Every open referral to them is accepted with it. This cannot be taken back.',
  },
  DECLINED: { label: 'They decline for now', hint: 'They can change their mind later.' },
  OPTED_OUT: {
    label: 'They opt out for good',
    hint: 'They are never contacted or added again. This cannot be taken back.',
  },
}

type Props = { person: HeldPerson; onDone: () => void }

/** Records what somebody said: only the steps that are possible from where they are. */
export function StatusForm({ person: { data, etag }, onDone }: Props) {
  const id = useId()
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [status, setStatus] = useState<Status>()
  const [reason, setReason] = useState<DeclineReason>()

  const saving = useMutation({
    mutationFn: () =>
      api.PATCH(personPath, {
        params: { path: { programmeId, id: data.id } },
        body: { status, ...(status === 'DECLINED' ? { declineReasonCode: reason } : {}) },
        headers: ifMatch({ etag }),
      }),
    async onSuccess() {
      onDone()
      notify(`${data.name}: ${inWords(status ?? data.status).toLowerCase()}`)
      await refresh()
    },
    async onError(error) {
      if (hasStatus(error, 412) || hasStatus(error, 409)) await refresh()
    },
  })

  const { error } = saving
  const problems = useMemo(() => (error ? [{ message: refusal(error) }] : []), [error])
  const isComplete = status !== undefined && (status !== 'DECLINED' || reason !== undefined)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (isComplete && !saving.isPending) saving.mutate()
  }

  return (
    <form className="il-form sh-after" onSubmit={onSubmit} noValidate>
      <ErrorSummary items={problems} title="This was not recorded" />
      <RadiosField
        id={`${id}-status`}
        label="What did they say?"
        value={status ?? ''}
        onChange={(value) => setStatus(value as Status)}
        options={following[data.status].map((value) => ({ value, label: inWords(value), ...words[value] }))}
      />
      {status === 'DECLINED' && (
        <RadiosField
          id={`${id}-reason`}
          label="Why?"
          value={reason ?? ''}
          onChange={(value) => setReason(value as DeclineReason)}
          options={declineOptions}
        />
      )}
      <div className="il-buttons">
        <button
          className="nhsuk-button il-button--small"
          type="submit"
          disabled={!isComplete || saving.isPending}
        >
          Record
        </button>
        <button className="il-link-button" type="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  )
}

function refusal(error: unknown): string {
  if (hasStatus(error, 412))
    return 'Somebody changed this person meanwhile. Look at them again, then record it.'
  return reasonOf(error)
}
