import { useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { referenceRoles, useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { CategoryFields, categoryFrom, categoryLabels, noCategory } from './category-form'
import { type CategoryKind, categoryKinds } from './category-kinds'

export function CategoryNewPage({ kind }: { kind: CategoryKind }) {
  const { one, purpose } = categoryKinds[kind]
  const mayChange = useMayChange(...referenceRoles)
  return (
    <>
      <PageHeading title={`Add a ${one}`} purpose={purpose} />
      {mayChange ? <NewCategory kind={kind} /> : <ReadOnlyNote who="Leads and facilitators" />}
    </>
  )
}

function NewCategory({ kind }: { kind: CategoryKind }) {
  const { list, one } = categoryKinds[kind]
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  const navigate = useNavigate()
  const notify = useNotice()
  const all = `/programmes/${programmeId}/settings/${kind}`
  const form = useProblemForm({
    draftKey: `${programmeId}/${kind}/new`,
    initial: noCategory,
    submit: async (values, headers) =>
      bodyOf<Schemas['Category']>(
        await api.POST(list, { params: { path: { programmeId } }, body: categoryFrom(values), headers }),
      ),
    async onSaved({ name }) {
      notify(`${name} is added`)
      await navigate(all)
      await refresh()
    },
  })
  return (
    <div className="il-card">
      <ProblemForm form={form} save={`Add ${one}`} labels={categoryLabels} cancelTo={all}>
        <CategoryFields kind={kind} form={form} />
      </ProblemForm>
    </div>
  )
}
