import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { referenceRoles, useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { OrganisationFields, organisationFrom, organisationLabels, valuesOf } from './organisation-form'
import { typeName } from './organisation-types'

type Organisation = Schemas['Organisation']

const item = '/programmes/{programmeId}/organisations/{id}'

async function read(programmeId: string, id: string): Promise<Held<Organisation>> {
  return held(await api.GET(item, { params: { path: { programmeId, id } } }))
}

export function OrganisationEditPage({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const mayChange = useMayChange(...referenceRoles)
  const organisation = useQuery({
    queryKey: ['get', item, { programmeId, id }],
    queryFn: () => read(programmeId, id),
  })
  return (
    <>
      <PageHeading
        title={organisation.data?.data.name ?? 'Change an organisation'}
        purpose="A place of work that people belong to."
      />
      {!mayChange && <ReadOnlyNote who="Leads and facilitators" />}
      <div className="il-card">
        <QueryView query={organisation} what="the organisation">
          {(current) => (mayChange ? <EditOrganisation current={current} /> : <Facts of={current.data} />)}
        </QueryView>
      </div>
    </>
  )
}

function EditOrganisation({ current }: { current: Held<Organisation> }) {
  const programmeId = useProgrammeId()
  const { id } = current.data
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const all = `/programmes/${programmeId}/settings/organisations`
  const form = useProblemForm({
    draftKey: `${programmeId}/organisations/${id}`,
    initial: valuesOf(current.data),
    etag: current.etag,
    submit: async (values, headers) => {
      await api.PATCH(item, {
        params: { path: { programmeId, id } },
        body: organisationFrom(values),
        headers,
      })
      return values.name
    },
    async onSaved(name) {
      notify(`${name} is saved`)
      await navigate(all)
      await refresh()
    },
    reload: async () => {
      const { data, etag } = await read(programmeId, id)
      return { values: valuesOf(data), etag }
    },
  })
  return (
    <ProblemForm form={form} save="Save" labels={organisationLabels} cancelTo={all}>
      <OrganisationFields form={form} />
    </ProblemForm>
  )
}

function Facts({ of }: { of: Organisation }) {
  return (
    <dl className="se-facts">
      <dt>{organisationLabels.type}</dt>
      <dd>{typeName(of.type)}</dd>
      <dt>{organisationLabels.odsCode}</dt>
      <dd>{of.odsCode ?? 'None'}</dd>
      <dt>{organisationLabels.code}</dt>
      <dd>{of.code}</dd>
    </dl>
  )
}
