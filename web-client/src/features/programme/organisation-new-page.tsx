import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { referenceRoles, useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { noOrganisation, OrganisationFields, organisationFrom, organisationLabels } from './organisation-form'

export function OrganisationNewPage() {
  const mayChange = useMayChange(...referenceRoles)
  return (
    <>
      <PageHeading title="Add an organisation" purpose="A place of work that people belong to." />
      {mayChange ? <NewOrganisation /> : <ReadOnlyNote who="Leads and facilitators" />}
    </>
  )
}

function NewOrganisation() {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const all = `/programmes/${programmeId}/settings/organisations`
  const form = useProblemForm({
    draftKey: `${programmeId}/organisations/new`,
    initial: noOrganisation,
    submit: async (values, headers) =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/organisations', {
          params: { path: { programmeId } },
          body: organisationFrom(values),
          headers,
        }),
      ),
    async onSaved({ name }) {
      notify(`${name} is added`)
      await navigate(all)
      await refresh()
    },
  })
  return (
    <div className="il-card">
      <ProblemForm form={form} save="Add organisation" labels={organisationLabels} cancelTo={all}>
        <OrganisationFields form={form} />
      </ProblemForm>
    </div>
  )
}
