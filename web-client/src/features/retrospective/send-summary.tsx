import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { counted } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import type { Board } from './board-state'

/** Sends the summary to everybody who takes part, once it is confirmed. */
export function SendSummary({ board, onClose }: { board: Board; onClose: () => void }) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const { id } = board.everybody.retrospective
  const [key] = useState(() => new SubmissionKey())
  const sending = useMutation({
    mutationFn: async () =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/retrospectives/{id}/summary-mails', {
          params: { path: { programmeId, id } },
          headers: key.headersFor(id),
        }),
      ),
    onSuccess(sent) {
      key.done()
      notify(sentInWords(sent))
      onClose()
    },
  })
  return (
    <ConfirmDialog
      open
      harmless
      title="Send the summary to everybody who takes part?"
      confirm="Send it"
      cancel="Not now"
      busy={sending.isPending}
      onConfirm={() => sending.mutate()}
      onCancel={onClose}
    >
      {sending.error ? <p role="alert">{reasonOf(sending.error)}</p> : null}
      <p>
        {counted(board.everybody.seats.length, 'person takes', 'people take')} part. Each gets one mail with
        what was said, what was found and who will do what. It does not tell who wrote what. Whoever opted out
        of mail gets none.
      </p>
    </ConfirmDialog>
  )
}

/** "Sent to 6 people. 1 person has no address." */
export function sentInWords({ sent, withoutAddress, optedOut }: Schemas['SummaryMails']): string {
  return [
    sent === 0 ? 'Sent to nobody.' : `Sent to ${counted(sent, 'person', 'people')}.`,
    withoutAddress > 0 && `${counted(withoutAddress, 'person has', 'people have')} no address.`,
    optedOut > 0 && `${counted(optedOut, 'person', 'people')} opted out.`,
  ]
    .filter(Boolean)
    .join(' ')
}
