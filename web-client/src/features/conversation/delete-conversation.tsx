import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { conversationPath, type HeldConversation, useConversationsHome } from './conversations'

/** Of one that was entered in error, and that nothing rests on. */
export function DeleteConversation({ held, onDone }: { held: HeldConversation; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const home = useConversationsHome()
  const navigate = useNavigate()
  const { id, title } = held.data
  return (
    <ConfirmAction
      title={`Delete “${title}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${id} goes`}
      send={() =>
        api.DELETE(conversationPath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })
      }
      done="The conversation is deleted"
      onDone={() => {
        onDone()
        void navigate(home)
      }}
    >
      <p>What was said in it goes, and so do its asks of people’s time. This cannot be undone.</p>
    </ConfirmAction>
  )
}
