import { useEffect, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { errorAt } from '@/api/problem'
import { useCallHome } from '@/shared/call-scope'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { RadiosField } from '@/shared/radios-field'
import { TextField } from '@/shared/text-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import { titleOf } from '@/shared/use-shortlist'
import type { Call } from './ask'
import type { Summary } from './shortlists'

type Props = { of: Pick<Summary, 'id' | 'title' | 'createdAt'>; call: Call; onDone: () => void }

/** The same question once more: of what it was computed from, or of what there is now. Both are kept. */
export function RepeatShortlist({ of, call, onDone }: Props) {
  const programmeId = useProgrammeId()
  const home = useCallHome()
  const navigate = useNavigate()
  const id = useId()
  const mayBeCurrent = call.state === 'ASSESSED'
  const [from, setFrom] = useState(mayBeCurrent ? 'now' : 'then')
  const [title, setTitle] = useState('')
  const body = { currentData: from === 'now', title: title.trim() || null }
  const repeating = useConfirmedAction({
    content: { id: of.id, ...body },
    send: async (headers) => {
      const again = bodyOf(
        await api.POST('/programmes/{programmeId}/shortlists/{id}/repetition', {
          params: { path: { programmeId, id: of.id } },
          body,
          headers,
        }),
      )
      await navigate(`${home}/shortlists/${again.id}`)
    },
    done: 'It is computed again',
    onDone,
  })
  const nameTaken = errorAt(repeating.error, '/title')
  useEffect(() => {
    if (nameTaken) document.getElementById(`${id}-title`)?.focus()
  }, [nameTaken, id])
  return (
    <ConfirmDialog
      open
      harmless
      title={`Compute “${titleOf(of)}” again?`}
      confirm={repeating.isPending ? 'Working it out…' : 'Compute it again'}
      cancel="Not now"
      busy={repeating.isPending}
      onConfirm={() => repeating.mutate()}
      onCancel={onDone}
    >
      {repeating.error && !nameTaken && (
        <div className="nhsuk-error-message" role="alert">
          {reasonOf(repeating.error)}
        </div>
      )}
      {mayBeCurrent ? (
        <RadiosField
          id={`${id}-from`}
          label="From what?"
          value={from}
          onChange={setFrom}
          options={[
            { value: 'now', label: 'What there is now', hint: 'Without what was withdrawn since' },
            {
              value: 'then',
              label: 'What it was computed from',
              hint: 'Which gives the same answer: a check',
            },
          ]}
        />
      ) : (
        <p>From what it was computed from, which gives the same answer: a check.</p>
      )}
      <TextField
        id={`${id}-title`}
        error={nameTaken}
        label="A name to find it again by"
        hint="Without one it gets that of the first, with a number"
        optional
        autoComplete="off"
        value={title}
        onChange={setTitle}
      />
    </ConfirmDialog>
  )
}
