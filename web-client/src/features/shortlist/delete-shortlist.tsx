import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { shortlistPath, titleOf } from '@/shared/use-shortlist'
import type { Summary } from './shortlists'

type Props = {
  of: Pick<Summary, 'id' | 'title' | 'createdAt' | 'version'>
  onDone: () => void
  onCancel: () => void
}

export function DeleteShortlist({ of, onDone, onCancel }: Props) {
  const programmeId = useProgrammeId()
  const { id, version } = of
  return (
    <ConfirmAction
      title={`Delete “${titleOf(of)}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onCancel}
      content={`${id} ${version}`}
      send={() =>
        api.DELETE(shortlistPath, { params: { path: { programmeId, id } }, headers: ifMatch({ version }) })
      }
      done="The shortlist is deleted"
      onDone={onDone}
    >
      <p>Its question, its answer and what it was worked out from go with it. It cannot be undone.</p>
    </ConfirmAction>
  )
}
