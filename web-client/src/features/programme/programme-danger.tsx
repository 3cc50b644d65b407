import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { type Held, ifMatch } from '@/api/versions'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useRefresh, useRefreshMe } from '@/shared/use-refresh'
import { DeleteProgrammeDialog } from './delete-programme-dialog'
import { Refusal } from './refusal'
import { useArchiving } from './use-archiving'

/** What a lead does once, if ever; each with what it means. */
export function ProgrammeDanger({ current }: { current: Held<Schemas['Programme']> }) {
  const { id, name, status } = current.data
  const [asks, setAsks] = useState(false)
  const archiving = useArchiving(id, name)
  const deletion = useDeletion(current)
  const isArchived = status === 'ARCHIVED'

  return (
    <section className="il-card se-danger" aria-labelledby="danger">
      <div className="il-card__head">
        <h2 className="il-title" id="danger">
          Danger area
        </h2>
      </div>
      <Refusal of={archiving.refusal ?? deletion.refusal} />
      <div className="se-danger__act">
        <div>
          <h3 className="il-title">{isArchived ? 'Restore' : 'Archive'}</h3>
          <p className="il-text">
            {isArchived
              ? 'The programme takes changes again. Nothing was lost.'
              : 'Everything can be read, nothing changed. You can restore it at any time.'}
          </p>
        </div>
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          disabled={archiving.isBusy}
          onClick={() => (isArchived ? archiving.restore() : archiving.archive())}
        >
          {isArchived ? 'Restore programme' : 'Archive programme'}
        </button>
      </div>
      <div className="se-danger__act">
        <div>
          <h3 className="il-title">Delete</h3>
          <p className="il-text">
            The programme goes with everybody and everything in it, for all members. It cannot be undone.
          </p>
        </div>
        <button
          className="nhsuk-button nhsuk-button--warning il-button--small"
          type="button"
          onClick={() => setAsks(true)}
        >
          Delete programme
        </button>
      </div>
      {asks && (
        <DeleteProgrammeDialog
          name={name}
          busy={deletion.isBusy}
          onConfirm={() => deletion.start({ onSettled: () => setAsks(false) })}
          onCancel={() => setAsks(false)}
        />
      )}
    </section>
  )
}

function useDeletion(current: Held<Schemas['Programme']>) {
  const { id: programmeId, name } = current.data
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const refreshMe = useRefreshMe()
  const deletion = useMutation({
    mutationFn: () =>
      api.DELETE('/programmes/{programmeId}', {
        params: { path: { programmeId }, query: { confirmation: name } },
        headers: ifMatch(current),
      }),
    async onSuccess() {
      notify(`${name} is deleted`)
      // Out of it first: once it is known to be gone, its pages are too.
      await navigate('/programmes')
      await refreshMe()
    },
    async onError(error) {
      if (hasStatus(error, 412)) await refresh()
    },
  })
  const { error } = deletion
  const refusal = useMemo(
    () => (error ? { title: 'Nothing was deleted', items: [{ message: reasonOf(error) }] } : null),
    [error],
  )
  return {
    isBusy: deletion.isPending,
    start: (options: { onSettled: () => void }) => deletion.mutate(undefined, options),
    refusal,
  }
}
