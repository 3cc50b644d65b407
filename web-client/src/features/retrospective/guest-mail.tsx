import { useState } from 'react'
import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useConfirmedAction } from '@/shared/use-confirmed-action'

type Props = { secret: string; programme: string; onLeft: () => void }

/** The ways to hear less, for somebody who came by a link. */
export function GuestMail({ secret, programme, onLeft }: Props) {
  const [asks, setAsks] = useState(false)
  const [isSilent, setIsSilent] = useState(false)
  const params = { path: { token: secret } }
  const silence = useConfirmedAction({
    content: 'silence',
    send: (headers) => api.POST('/retrospective-links/{token}/silence', { params, headers }),
    done: 'You are reminded no more',
    onDone: () => setIsSilent(true),
  })
  const leaving = useConfirmedAction({
    content: 'opt-out',
    send: (headers) => api.POST('/retrospective-links/{token}/opt-out', { params, headers }),
    done: 'You hear no more from us',
    onDone: onLeft,
  })
  return (
    <section className="rt-mail" aria-label="Mail to you">
      <p className="il-small">
        This is part of {programme}. You take part by your own link, without an account.
      </p>
      {isSilent ? (
        <p className="il-small">You are not reminded of this retrospective any more.</p>
      ) : (
        <button
          className="il-link-button"
          type="button"
          aria-disabled={silence.isPending}
          onClick={() => silence.isPending || silence.mutate()}
        >
          Remind me no more
        </button>
      )}
      <button className="il-link-button" type="button" onClick={() => setAsks(true)}>
        Stop all messages to me
      </button>
      {silence.error ? <p role="alert">{reasonOf(silence.error)}</p> : null}
      <ConfirmDialog
        open={asks}
        title="Stop all messages to you?"
        confirm="Stop them"
        cancel="Go on as before"
        busy={leaving.isPending}
        onConfirm={() => leaving.mutate()}
        onCancel={() => setAsks(false)}
      >
        {leaving.error ? <p role="alert">{reasonOf(leaving.error)}</p> : null}
        <p>Nobody of this programme writes to you again, and this link opens nothing any more.</p>
      </ConfirmDialog>
    </section>
  )
}
