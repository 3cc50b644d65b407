import { useState } from 'react'
import { api, type Schemas } from '@/api/client'
import { hasStatus, isProblemError } from '@/api/problem'
import { SubmissionKey } from '@/api/submission-key'
import { ifMatch } from '@/api/versions'
import { reasonOf } from '@/shared/failure'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { drawPath, type Finding, findingPath } from './findings'
import { useRetrospectiveId } from './retrospectives'
import { useSitting } from './sitting'

/** Draws findings and changes them, each once. What is refused is said where it was asked. */
export function useFindingCommands() {
  const programmeId = useProgrammeId()
  const retrospectiveId = useRetrospectiveId()
  const { announce } = useSitting()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())
  const [refusal, setRefusal] = useState<string>()

  async function run(work: () => Promise<unknown>, done: string): Promise<boolean> {
    try {
      await work()
    } catch (error) {
      setRefusal(refusalInWords(error))
      await refresh()
      return false
    }
    key.done()
    announce(done)
    await refresh()
    return true
  }

  return {
    refusal,
    /** A new one of a cluster, or one in other words. */
    save: (
      draft: Omit<Schemas['NewFinding'], 'clusterId'>,
      of: { clusterId: string } | { finding: Finding },
    ) =>
      run(
        () =>
          'finding' in of
            ? api.PATCH(findingPath, {
                params: { path: { programmeId, id: of.finding.id } },
                body: draft,
                headers: ifMatch({ version: of.finding.version }),
              })
            : api.POST(drawPath, {
                params: { path: { programmeId, id: retrospectiveId } },
                body: { ...draft, clusterId: of.clusterId },
                headers: key.headersFor({ ...draft, ...of }),
              }),
        'finding' in of ? 'The finding is changed' : 'The finding is drawn',
      ),
    remove: ({ id, version }: Finding) =>
      run(
        () =>
          api.DELETE(findingPath, { params: { path: { programmeId, id } }, headers: ifMatch({ version }) }),
        'The finding is deleted',
      ),
  }
}

function refusalInWords(error: unknown): string {
  if (hasStatus(error, 412)) {
    return 'Somebody else changed it at the same time. What you typed is here; save again to put it in the place of theirs.'
  }
  const places = isProblemError(error) ? (error.problem.errors ?? []).map(({ detail }) => detail) : []
  return [reasonOf(error), ...places].join(' ')
}
