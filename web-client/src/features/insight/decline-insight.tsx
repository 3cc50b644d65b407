import { api } from '@/api/client'
import { AskReason } from '@/shared/ask-reason'
import { useProgrammeId } from '@/shared/use-membership'
import type { Insight } from './insights'

type Props = { insight: Insight; onDone: () => void }

/** With the reason, which whoever suggested it reads. */
export function DeclineInsight({ insight: { id, statement, version }, onDone }: Props) {
  const programmeId = useProgrammeId()
  return (
    <AskReason
      title={`Decline “${statement}”?`}
      confirm="Decline it"
      cancel="Leave it waiting"
      content={`${id} ${version} decline`}
      send={(reason, headers) =>
        api.POST('/programmes/{programmeId}/insights/{id}/decline', {
          params: { path: { programmeId, id } },
          body: { reason },
          headers,
        })
      }
      done="The suggestion is declined"
      onDone={onDone}
      hint="Such as “We have heard this already: see the theme on results.”"
      missing="Say why it is declined"
    >
      <p>Whoever suggested it reads the reason. It can be kept after all later.</p>
    </AskReason>
  )
}
