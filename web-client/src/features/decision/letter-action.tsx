import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type Letter, recipientInWords } from './letters'

type Props = { letter: Letter; what: 'send' | 'hand-over'; onDone: () => void }

/** By mail, or told another way; either ends the letter. */
export function LetterAction({ letter, what, onDone }: Props) {
  const programmeId = useProgrammeId()
  const params = { path: { programmeId, id: letter.id } }
  const acting = useConfirmedAction({
    content: `${letter.id} ${what}`,
    send: (headers) =>
      what === 'send'
        ? api.POST('/programmes/{programmeId}/letters/{id}/sending', { params, headers })
        : api.POST('/programmes/{programmeId}/letters/{id}/hand-over', { params, headers }),
    done: what === 'send' ? 'The letter is on its way' : 'The letter is handed over',
    onDone,
  })
  return (
    <ConfirmDialog
      open
      harmless
      title={what === 'send' ? 'Send this letter?' : 'Was it handed over?'}
      confirm={what === 'send' ? 'Send it' : 'It was handed over'}
      cancel="Not yet"
      busy={acting.isPending}
      onConfirm={() => acting.mutate()}
      onCancel={onDone}
    >
      {acting.error && (
        <div className="nhsuk-error-message" role="alert">
          {reasonOf(acting.error)}
        </div>
      )}
      <p>
        {what === 'send'
          ? `It goes to ${recipientInWords(letter)} as it is saved, and cannot be called back.`
          : 'On paper or by telephone, with these words. It is not sent any more.'}
      </p>
    </ConfirmDialog>
  )
}
