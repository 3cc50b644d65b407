import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { type Held, ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { DateField } from '@/shared/date-field'
import { isDay, refuse } from '@/shared/input-problem'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { TextField } from '@/shared/text-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { type Milestone, milestonePath, milestonesPath, useProjectsHome } from './projects'

type Values = { title: string; dueOn: string; doneOn: string }
type Props = { projectId: string; milestone?: Held<Milestone>; read?: () => Promise<Held<Milestone>> }

const labels: Record<keyof Values, string> = {
  title: 'What will have been reached?',
  dueOn: 'By when?',
  doneOn: 'Reached on',
}

export function MilestoneForm({ projectId, milestone, read }: Props) {
  const home = `${useProjectsHome()}/${projectId}`
  const form = useMilestoneForm({ projectId, milestone, read }, home)
  const { field } = form
  return (
    <div className="il-card pj-form">
      <ProblemForm form={form} save={milestone ? 'Save' : 'Add it'} labels={labels} cancelTo={home}>
        <TextField label={labels.title} autoComplete="off" {...field('title')} />
        <DateField label={labels.dueOn} optional {...field('dueOn')} />
        <DateField label={labels.doneOn} hint="Empty until it is." optional {...field('doneOn')} />
      </ProblemForm>
      {milestone && <Remove milestone={milestone.data} home={home} />}
    </div>
  )
}

function useMilestoneForm({ projectId, milestone, read }: Props, home: string) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const path = { programmeId, id: projectId }
  return useProblemForm<Values, Milestone>({
    draftKey: `${programmeId}/projects/${projectId}/milestones/${milestone?.data.id ?? 'new'}`,
    initial: valuesOf(milestone?.data),
    etag: milestone?.etag,
    submit: async (values, headers) => {
      const body = milestoneFrom(values)
      if (!milestone) return bodyOf(await api.POST(milestonesPath, { params: { path }, body, headers }))
      const params = { path: { ...path, milestoneId: milestone.data.id } }
      return bodyOf(await api.PATCH(milestonePath, { params, body, headers }))
    },
    async onSaved() {
      notify(milestone ? 'The milestone is saved' : 'The milestone is set')
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

function valuesOf(milestone?: Milestone): Values {
  return {
    title: milestone?.title ?? '',
    dueOn: milestone?.dueOn ?? '',
    doneOn: milestone?.doneOn ?? '',
  }
}

function milestoneFrom({ title, dueOn, doneOn }: Values): Schemas['NewMilestone'] {
  const days = Object.entries({ dueOn, doneOn }).filter(([, day]) => day && !isDay(day))
  refuse(days.map(([name]) => ({ pointer: `/${name}`, detail: 'give a day that exists, or none' })))
  return { title: title.trim(), dueOn: dueOn || null, doneOn: doneOn || null }
}

function Remove({ milestone, home }: { milestone: Milestone; home: string }) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const [asks, setAsks] = useState(false)
  const { id, projectId, title, version } = milestone
  return (
    <>
      <button className="il-link-button" type="button" onClick={() => setAsks(true)}>
        Remove this milestone
      </button>
      <ConfirmAction
        open={asks}
        title={`Remove “${title}”?`}
        confirm="Remove it"
        cancel="Keep it"
        onCancel={() => setAsks(false)}
        content={`${id} goes`}
        send={() =>
          api.DELETE(milestonePath, {
            params: { path: { programmeId, id: projectId, milestoneId: id } },
            headers: ifMatch({ version }),
          })
        }
        done="The milestone is removed"
        onDone={() => void navigate(home)}
      >
        <p>One that was missed is better kept, with another date.</p>
      </ConfirmAction>
    </>
  )
}
