import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { PersonFields } from './person-fields'
import { nobody, type PersonValues, personFrom } from './person-values'
import { ReadOnly } from './read-only'
import { useMayChange } from './use-may'
import './stakeholder.css'
import './person-form.css'

export function PersonNewPage() {
  return (
    <>
      <PageHeading title="Add a person" purpose="Only the name is needed. The rest can follow." />
      {useMayChange() ? <NewPerson /> : <ReadOnly />}
    </>
  )
}

function NewPerson() {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const all = `/programmes/${programmeId}/stakeholders`
  const form = useProblemForm<PersonValues, { id: string; name: string }>({
    draftKey: `${programmeId}/stakeholders/new`,
    initial: nobody,
    submit: async (values, headers) =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/stakeholders', {
          params: { path: { programmeId } },
          body: personFrom(values),
          headers,
        }),
      ),
    async onSaved({ id, name }) {
      notify(`${name} is added`)
      await navigate(`${all}/${id}`)
      await refresh()
    },
  })
  return (
    <div className="sh-form">
      <ProblemForm form={form} save="Add person" cancelTo={all}>
        <PersonFields form={form} withStatus />
      </ProblemForm>
    </div>
  )
}
