import { useQuery } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { RadiosField } from '@/shared/radios-field'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { TextField } from '@/shared/text-field'
import { useMayChange } from '@/shared/use-may-change'
import { useMembership, useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { roleName, roles } from './roles'
import { useMemberSaved } from './use-member-saved'

type Member = Schemas['Member']

const item = '/programmes/{programmeId}/members/{id}'

async function read(programmeId: string, id: string): Promise<Held<Member>> {
  return held(await api.GET(item, { params: { path: { programmeId, id } } }))
}

export function MemberEditPage({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const mayChange = useMayChange('LEAD')
  const member = useQuery({
    queryKey: ['get', item, { programmeId, id }],
    queryFn: () => read(programmeId, id),
  })
  return (
    <>
      <PageHeading
        title={member.data?.data.name ?? 'Change a member'}
        purpose="What somebody is called and may do."
      />
      {!mayChange && <ReadOnlyNote who="Leads" />}
      <div className="il-card">
        <QueryView query={member} what="the member">
          {(current) => (mayChange ? <EditMember current={current} /> : <Facts of={current.data} />)}
        </QueryView>
      </div>
    </>
  )
}

const valuesOf = ({ name, role }: Member) => ({ name, role })

function EditMember({ current }: { current: Held<Member> }) {
  const programmeId = useProgrammeId()
  const { id, email } = current.data
  const isMyself = useMembership(programmeId)?.memberId === id
  const onSaved = useMemberSaved(current.data)
  const form = useProblemForm({
    draftKey: `${programmeId}/members/${id}`,
    initial: valuesOf(current.data),
    etag: current.etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(item, {
          params: { path: { programmeId, id } },
          body: { name: values.name.trim(), role: values.role },
          headers,
        }),
      ),
    onSaved,
    reload: async () => {
      const { data, etag } = await read(programmeId, id)
      return { values: valuesOf(data), etag }
    },
  })
  const stepsDown = isMyself && form.values.role !== 'LEAD'
  return (
    <ProblemForm
      form={form}
      save="Save"
      labels={{ name: 'Name', role: 'Role' }}
      cancelTo={`/programmes/${programmeId}/settings/members`}
    >
      <p className="il-text">{email}</p>
      <TextField label="Name" hint="As others in the programme see it." {...form.field('name')} />
      <RadiosField label="Role" options={roles} {...form.field('role')} />
      {stepsDown && (
        <p className="il-kept il-kept--read-only" role="status">
          This is you. Once you are no lead any more, only another lead can make you one again.
        </p>
      )}
    </ProblemForm>
  )
}

function Facts({ of }: { of: Member }) {
  return (
    <dl className="se-facts">
      <dt>Email address</dt>
      <dd>{of.email}</dd>
      <dt>Role</dt>
      <dd>{roleName(of.role)}</dd>
    </dl>
  )
}
