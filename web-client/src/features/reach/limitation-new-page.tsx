import { useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { LimitationFields, type LimitationValues } from './limitation-fields'

/** A limitation that the figures do not tell. */
export function LimitationNewPage() {
  const mayEdit = useMayChange('LEAD')
  return (
    <>
      <PageHeading
        title="Add a limitation"
        purpose="What figures do not tell, and readers must know wherever results are shown."
      />
      {mayEdit ? <NewLimitation /> : <ReadOnlyNote who="Leads" />}
    </>
  )
}

function NewLimitation() {
  const programmeId = useProgrammeId()
  const home = `/programmes/${programmeId}/reach`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<LimitationValues, Schemas['Limitation']>({
    draftKey: `${programmeId}/limitation/new`,
    initial: { text: '', severity: 'MEDIUM' },
    submit: async (body, headers) =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/limitations', {
          params: { path: { programmeId } },
          body,
          headers,
        }),
      ),
    async onSaved() {
      notify('The limitation is added')
      await refresh()
      void navigate(home)
    },
  })
  return (
    <Card title="What must be known">
      <ProblemForm form={form} save="Add limitation" cancelTo={home}>
        <LimitationFields field={form.field} />
      </ProblemForm>
    </Card>
  )
}
