import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { RadiosField } from '@/shared/radios-field'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { TextField } from '@/shared/text-field'
import { useMayChange } from '@/shared/use-may-change'
import { type Role, useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { roles } from './roles'

const initial: { email: string; name: string; role: Role } = { email: '', name: '', role: 'CONTRIBUTOR' }

export function MemberNewPage() {
  const mayChange = useMayChange('LEAD')
  return (
    <>
      <PageHeading
        title="Add a member"
        purpose="They can sign in with this address at once. There is no password."
      />
      {mayChange ? <NewMember /> : <ReadOnlyNote who="Leads" />}
    </>
  )
}

function NewMember() {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const all = `/programmes/${programmeId}/settings/members`
  const form = useProblemForm({
    draftKey: `${programmeId}/members/new`,
    initial,
    submit: async (values, headers) =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/members', {
          params: { path: { programmeId } },
          body: { ...values, email: values.email.trim(), name: values.name.trim() },
          headers,
        }),
      ),
    async onSaved({ name }) {
      notify(`${name} is a member now`)
      await navigate(all)
      await refresh()
    },
  })
  return (
    <div className="il-card">
      <ProblemForm form={form} save="Add member" cancelTo={all}>
        <TextField
          label="Email address"
          hint="Where links to sign in go. It cannot be changed later."
          type="email"
          autoComplete="off"
          {...form.field('email')}
        />
        <TextField label="Name" hint="As others in the programme see it." {...form.field('name')} />
        <RadiosField label="Role" options={roles} {...form.field('role')} />
      </ProblemForm>
    </div>
  )
}
