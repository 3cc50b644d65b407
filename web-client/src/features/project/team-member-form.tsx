import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { type Held, ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useNotice } from '@/shared/notice'
import { NumberField } from '@/shared/number-field'
import { PersonPicker } from '@/shared/person-picker'
import { ProblemForm } from '@/shared/problem-form'
import { RadiosField } from '@/shared/radios-field'
import { TextField } from '@/shared/text-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { OverCapacity } from './over-capacity'
import { poundsLeftInWords } from './project-words'
import {
  type Project,
  type TeamMember,
  teamMemberPath,
  teamPath,
  useCapacity,
  useProjectsHome,
} from './projects'
import {
  joiningFrom,
  partFrom,
  type TeamMemberValues,
  teamMemberLabels,
  valuesOf,
} from './team-member-values'
import { usePromiseForm } from './use-promise-form'

type Props = { project: Project; member?: Held<TeamMember>; read?: () => Promise<Held<TeamMember>> }

const labels = teamMemberLabels
const answers = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
]

/** What somebody does in the project, with how much time of their own, and who stands in for them. */
export function TeamMemberForm({ project, member, read }: Props) {
  const home = `${useProjectsHome()}/${project.id}`
  const form = useTeamMemberForm({ project, member, read }, home)
  const { values, replace, field } = form
  const capacity = useCapacity(project.callId)
  return (
    <div className="il-card pj-form">
      <ProblemForm
        form={form}
        save={member ? 'Save' : 'Add to the team'}
        labels={labels}
        groups={[{ prefix: 'stakeholderId', label: labels.person, show: ({ person }) => person }]}
        cancelTo={home}
      >
        {form.isTooMuch && (
          <OverCapacity reason={field('overrideReason')} busy={form.isSaving} onInsist={form.insist} />
        )}
        {!member && (
          <PersonPicker
            {...field('person')}
            label="Who joins?"
            hint="Type a name, a job or an organisation, then choose."
            error={form.errorOf('person') ?? form.errorOf('stakeholderId')}
            onChange={(text) => replace({ ...values, person: text, stakeholderId: '' })}
            onChoose={({ id, name }) => replace({ ...values, person: name, stakeholderId: id })}
          />
        )}
        <TextField label={labels.role} hint="Such as “Runs the clinic”." {...field('role')} />
        <NumberField
          label={labels.protectedMinutesPerMonth}
          hint="Minutes a month. Leave it empty while that is not agreed."
          unit="minutes"
          optional
          {...field('protectedMinutesPerMonth')}
        />
        <RadiosField label={labels.funded} options={answers} inline {...field('funded')} />
        {values.funded === 'YES' && (
          <NumberField
            label={labels.pounds}
            hint={capacity.data && `The call pays for it. Its money: ${poundsLeftInWords(capacity.data)}.`}
            unit="pounds"
            optional
            {...field('pounds')}
          />
        )}
      </ProblemForm>
      {member && <Leave member={member.data} home={home} />}
    </div>
  )
}

function useTeamMemberForm({ project, member, read }: Props, home: string) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const path = { programmeId, id: project.id }
  return usePromiseForm<TeamMemberValues, TeamMember>({
    draftKey: `${programmeId}/projects/${project.id}/team/${member?.data.id ?? 'new'}`,
    initial: valuesOf(member?.data),
    etag: member?.etag,
    pointers: { pounds: '/backfill/pounds' },
    submit: async (values, headers) => {
      if (!member)
        return bodyOf(await api.POST(teamPath, { params: { path }, body: joiningFrom(values), headers }))
      const params = { path: { ...path, teamMemberId: member.data.id } }
      return bodyOf(await api.PATCH(teamMemberPath, { params, body: partFrom(values), headers }))
    },
    async onSaved({ person }) {
      notify(member ? `${person.name}’s part is saved` : `${person.name} is in the team`)
      await navigate(home)
      await refresh()
    },
    once: true,
    reload:
      read &&
      (async () => {
        const now = await read()
        return { values: valuesOf(now.data), etag: now.etag }
      }),
  })
}

/** Whoever leaves the team stays where they are known. */
function Leave({ member, home }: { member: TeamMember; home: string }) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const [asks, setAsks] = useState(false)
  const { id, projectId, person, version } = member
  return (
    <>
      <button className="il-link-button" type="button" onClick={() => setAsks(true)}>
        Take {person.name} out of the team
      </button>
      <ConfirmAction
        open={asks}
        title={`Take ${person.name} out of the team?`}
        confirm="Take them out"
        cancel="Keep them"
        onCancel={() => setAsks(false)}
        content={`${id} leaves`}
        send={() =>
          api.DELETE(teamMemberPath, {
            params: { path: { programmeId, id: projectId, teamMemberId: id } },
            headers: ifMatch({ version }),
          })
        }
        done={`${person.name} is no longer in the team`}
        onDone={() => void navigate(home)}
      >
        <p>What was promised for standing in is free again.</p>
      </ConfirmAction>
    </>
  )
}
