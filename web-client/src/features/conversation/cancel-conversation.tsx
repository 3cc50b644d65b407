import { api } from '@/api/client'
import { AskReason } from '@/shared/ask-reason'
import { useProgrammeId } from '@/shared/use-membership'
import type { Conversation } from './conversations'

type Props = { conversation: Conversation; onDone: () => void }

/** With the reason. */
export function CancelConversation({ conversation, onDone }: Props) {
  const programmeId = useProgrammeId()
  const { id, title, version } = conversation
  return (
    <AskReason
      title={`Cancel “${title}”?`}
      confirm="Cancel it"
      cancel="Keep it"
      content={`${id} ${version}`}
      send={(reason, headers) =>
        api.POST('/programmes/{programmeId}/conversations/{id}/cancellation', {
          params: { path: { programmeId, id } },
          body: { reason },
          headers,
        })
      }
      done="The conversation is cancelled"
      onDone={onDone}
      hint="In a sentence, such as “She is needed on the ward”."
      missing="Say why it is cancelled"
    >
      <p>Whoever was asked for their time has it back. It cannot be planned again: plan another one.</p>
    </AskReason>
  )
}
