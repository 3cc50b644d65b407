import { useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { draftFrom, noRetrospective, type RetrospectiveValues, valuesOf } from './retrospective-values'
import {
  type HeldRetrospective,
  type Retrospective,
  readRetrospective,
  retrospectivePath,
  retrospectivesPath,
  useRetrospectivesHome,
} from './retrospectives'

export type RetrospectiveForm = ReturnType<typeof usePlanForm>

function useAfterSaving() {
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const home = useRetrospectivesHome()
  return (words: string) =>
    async ({ id }: Retrospective) => {
      notify(words)
      await navigate(`${home}/${id}`)
      await refresh()
    }
}

/** Plans one; a link may have named the project. */
export function usePlanForm(timeZone: string, projectId: string) {
  const programmeId = useProgrammeId()
  const after = useAfterSaving()
  return useProblemForm<RetrospectiveValues, Retrospective>({
    draftKey: `${programmeId}/retrospectives/new`,
    initial: { ...noRetrospective, projectId },
    submit: async (values, headers) =>
      bodyOf(
        await api.POST(retrospectivesPath, {
          params: { path: { programmeId } },
          body: {
            ...(draftFrom(values, timeZone) as Schemas['NewRetrospective']),
            projectId: values.projectId ?? '',
            anonymity: values.anonymity as Retrospective['anonymity'],
          },
          headers,
        }),
      ),
    onSaved: after('The retrospective is planned'),
    once: true,
  })
}

export function useEditForm({ data, etag }: HeldRetrospective, timeZone: string) {
  const programmeId = useProgrammeId()
  const after = useAfterSaving()
  return useProblemForm<RetrospectiveValues, Retrospective>({
    draftKey: `${programmeId}/retrospectives/${data.id}`,
    initial: valuesOf(data, timeZone),
    etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(retrospectivePath, {
          params: { path: { programmeId, id: data.id } },
          body: draftFrom(values, timeZone),
          headers,
        }),
      ),
    onSaved: after('The retrospective is saved'),
    once: true,
    reload: async () => {
      const now = await readRetrospective(programmeId, data.id)
      return { values: valuesOf(now.data, timeZone), etag: now.etag }
    },
  })
}
