import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { CitedFindings } from './cited-findings'
import { PrincipleFields } from './principle-fields'
import {
  findingIdsIn,
  type PrincipleValues,
  principleLabels,
  sourceGroup,
  textFrom,
  valuesOf,
} from './principle-values'
import { type Principle, readPrinciple, usePrinciplesHome, type Version, versionsPath } from './principles'

/** Begins with the current text. Who was faster is shown beside what was typed, and nothing of either is lost. */
export function RefineForm({ principle }: { principle: Principle }) {
  const home = `${usePrinciplesHome()}/${principle.id}`
  const form = useRefineForm(principle, home)
  return (
    <div className="pr-form">
      <ProblemForm
        form={form}
        save="Save the next version"
        labels={principleLabels as Record<string, string>}
        groups={[sourceGroup]}
        cancelTo={home}
      >
        <Card title="Why">
          <TextareaField
            label={principleLabels.reasonForChange}
            hint="What was found, and by whom. Everybody reads it beside the new version."
            rows={3}
            {...form.field('reasonForChange')}
          />
        </Card>
        <CitedFindings form={form} principleId={principle.id} />
        <PrincipleFields form={form} />
      </ProblemForm>
    </div>
  )
}

function useRefineForm({ id, currentVersion }: Principle, home: string) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  return useProblemForm<PrincipleValues, Version>({
    draftKey: `${programmeId}/principles/${id}/refine`,
    initial: valuesOf(currentVersion),
    basedOn: String(currentVersion.number),
    submit: async (values, headers, base) => {
      const body = {
        ...textFrom(values),
        reasonForChange: values.reasonForChange?.trim() ?? '',
        findingIds: findingIdsIn(values),
        basedOn: Number(base),
      }
      return bodyOf(await api.POST(versionsPath, { params: { path: { programmeId, id } }, body, headers }))
    },
    async onSaved({ number }) {
      notify(`Version ${number} is saved`)
      await navigate(home)
      await refresh()
    },
    once: true,
    isOutdated: (error) => isProblemError(error) && error.kind === 'conflict',
    // Their reason is for their version; mine goes on with mine.
    reload: async ({ reasonForChange = '', findingIds = '' }) => {
      const { data: now } = await readPrinciple(programmeId, id)
      return {
        values: { ...valuesOf(now.currentVersion), reasonForChange, findingIds },
        etag: String(now.currentVersion.number),
      }
    },
  })
}
