import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import type { Target } from '@/shared/target-words'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutTarget } from './about-target'
import { TargetFields } from './target-fields'
import { draftFrom, type TargetValues, targetLabels, valuesOf } from './target-values'
import { type HeldTarget, readTarget, targetPath, useMaySetTargets, useTargetsHome } from './targets'
import './target.css'

export function TargetEditPage() {
  const maySet = useMaySetTargets()
  return (
    <AboutTarget title="Change the target">
      {(held) => (
        <>
          <PageHeading
            title={`Change “${held.data.name}”`}
            purpose="Whether its readings lead there is worked out anew."
          />
          {maySet ? <Edit key={held.data.id} held={held} /> : <ReadOnlyNote who="Leads and facilitators" />}
        </>
      )}
    </AboutTarget>
  )
}

const ownerGroup = {
  prefix: 'ownerId',
  label: targetLabels.owner,
  show: ({ owner = '' }: TargetValues) => owner,
}

function Edit({ held }: { held: HeldTarget }) {
  const { id } = held.data
  const programmeId = useProgrammeId()
  const home = `${useTargetsHome()}/${id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<TargetValues, Target>({
    draftKey: `${programmeId}/targets/${id}/edit`,
    initial: valuesOf(held.data),
    etag: held.etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(targetPath, {
          params: { path: { programmeId, id } },
          body: draftFrom(values),
          headers,
        }),
      ),
    async onSaved() {
      notify('The target is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readTarget(programmeId, id)
      return { values: valuesOf(now.data), etag: now.etag }
    },
  })
  return (
    <div className="tg-form">
      <ProblemForm
        form={form}
        save="Save"
        labels={targetLabels as Record<string, string>}
        groups={[ownerGroup]}
        cancelTo={home}
      >
        <TargetFields form={form} isNew={false} />
      </ProblemForm>
    </div>
  )
}
