import { api, bodyOf, type Schemas } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { counted } from '@/shared/format'
import { QueryView } from '@/shared/query-view'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Call } from './decisions'
import { isOpen, useLetters } from './letters'

type Props = { call: Call; onSent: (sent: Schemas['LettersSent']) => void; onDone: () => void }

/** Asks once more, with how many go and how many cannot. */
export function SendAll({ call, onSent, onDone }: Props) {
  const programmeId = useProgrammeId()
  const letters = useLetters(call.id)
  const open = letters.data?.filter(isOpen) ?? []
  const going = open.filter(({ obstacle }) => obstacle === null)
  const sending = useConfirmedAction({
    content: `${call.id} ${going.length}`,
    send: async (headers) => {
      onSent(
        bodyOf(
          await api.POST('/programmes/{programmeId}/calls/{id}/letters/sending', {
            params: { path: { programmeId, id: call.id } },
            headers,
          }),
        ),
      )
    },
    done: 'The letters are on their way',
    onDone,
  })
  return (
    <ConfirmDialog
      open
      title={going.length === 0 ? 'Nothing can go' : `Send ${counted(going.length, 'letter', 'letters')}?`}
      confirm="Send them"
      cancel="Not yet"
      busy={sending.isPending}
      disabled={going.length === 0}
      onConfirm={() => sending.mutate()}
      onCancel={onDone}
    >
      {sending.error && (
        <div className="nhsuk-error-message" role="alert">
          {reasonOf(sending.error)}
        </div>
      )}
      <QueryView query={letters} what="the letters">
        {() => (
          <>
            <p>
              {going.length === 0
                ? 'Every letter has gone, or cannot go by mail.'
                : `${counted(going.length, 'letter goes', 'letters go')} as ${going.length === 1 ? 'it stands' : 'they stand'} now. What has gone cannot be called back.`}
            </p>
            {open.length > going.length && (
              <p>
                {counted(open.length - going.length, 'letter cannot', 'letters cannot')} go by mail and{' '}
                {open.length - going.length === 1 ? 'stays' : 'stay'} as{' '}
                {open.length - going.length === 1 ? 'it is' : 'they are'}.
              </p>
            )}
          </>
        )}
      </QueryView>
    </ConfirmDialog>
  )
}
