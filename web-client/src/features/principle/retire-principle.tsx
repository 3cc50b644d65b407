import { api } from '@/api/client'
import { AskReason } from '@/shared/ask-reason'
import { useProgrammeId } from '@/shared/use-membership'
import type { Principle } from './principles'

/** With the reason, which everybody reads. */
export function RetirePrinciple({ principle, onDone }: { principle: Principle; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const { id, version, currentVersion } = principle
  return (
    <AskReason
      title={`Retire “${currentVersion.title}”?`}
      confirm="Retire it"
      cancel="Keep it"
      content={`${id} ${version}`}
      send={(reason, headers) =>
        api.POST('/programmes/{programmeId}/principles/{id}/retirement', {
          params: { path: { programmeId, id } },
          body: { reason },
          headers,
        })
      }
      done="The principle is retired"
      onDone={onDone}
      hint="In a sentence, such as “Another principle says it better”."
      missing="Say why it is retired"
    >
      <p>Nobody is asked to work by it any more. All its versions are kept, and it can be reinstated.</p>
    </AskReason>
  )
}
