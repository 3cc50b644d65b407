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
import { CategoryFields, categoryFrom, categoryLabels, valuesOf } from './category-form'
import { type CategoryKind, categoryKinds } from './category-kinds'

type Props = { kind: CategoryKind; id: string }

async function read({ kind, id }: Props, programmeId: string): Promise<Held<Schemas['Category']>> {
  return held(await api.GET(categoryKinds[kind].item, { params: { path: { programmeId, id } } }))
}

export function CategoryEditPage({ kind, id }: Props) {
  const { item, one, purpose } = categoryKinds[kind]
  const programmeId = useProgrammeId()
  const mayChange = useMayChange(...referenceRoles)
  const category = useQuery({
    queryKey: ['get', item, { programmeId, id }],
    queryFn: () => read({ kind, id }, programmeId),
  })
  return (
    <>
      <PageHeading title={category.data?.data.name ?? `Change a ${one}`} purpose={purpose} />
      {!mayChange && <ReadOnlyNote who="Leads and facilitators" />}
      <div className="il-card">
        <QueryView query={category} what={`the ${one}`}>
          {(current) =>
            mayChange ? <EditCategory kind={kind} id={id} current={current} /> : <Facts of={current.data} />
          }
        </QueryView>
      </div>
    </>
  )
}

function EditCategory({ kind, id, current }: Props & { current: Held<Schemas['Category']> }) {
  const { item } = categoryKinds[kind]
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  const navigate = useNavigate()
  const notify = useNotice()
  const all = `/programmes/${programmeId}/settings/${kind}`
  const form = useProblemForm({
    draftKey: `${programmeId}/${kind}/${id}`,
    initial: valuesOf(current.data),
    etag: current.etag,
    submit: async (values, headers) => {
      await api.PATCH(item, {
        params: { path: { programmeId, id } },
        body: categoryFrom(values),
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
      const { data, etag } = await read({ kind, id }, programmeId)
      return { values: valuesOf(data), etag }
    },
  })
  return (
    <ProblemForm form={form} save="Save" labels={categoryLabels} cancelTo={all}>
      <CategoryFields kind={kind} form={form} />
    </ProblemForm>
  )
}

function Facts({ of }: { of: Schemas['Category'] }) {
  return (
    <dl className="se-facts">
      <dt>Name</dt>
      <dd>{of.name}</dd>
      <dt>Code</dt>
      <dd>{of.code}</dd>
      <dt>Description</dt>
      <dd>{of.description ?? 'None'}</dd>
    </dl>
  )
}
