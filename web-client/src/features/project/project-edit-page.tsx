import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { Card } from '@/shared/card'
import { DateField } from '@/shared/date-field'
import { useNotice } from '@/shared/notice'
import { NumberField } from '@/shared/number-field'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { AboutProject } from './about-project'
import { OverCapacity } from './over-capacity'
import { type ProjectValues, projectLabels, projectPatch, valuesOf } from './project-values'
import { leftInWords } from './project-words'
import {
  type HeldProject,
  type Project,
  projectPath,
  readProject,
  useCapacity,
  useMayRunProjects,
  useProjectsHome,
} from './projects'
import { usePromiseForm } from './use-promise-form'
import './project.css'

export function ProjectEditPage() {
  const mayRun = useMayRunProjects()
  return (
    <AboutProject title="Change the project">
      {(held) => (
        <>
          <PageHeading
            title={`Change “${held.data.title}”`}
            purpose="What it wants to achieve, when, and what it is promised."
          />
          {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
          {mayRun && held.data.state === 'WITHDRAWN' && (
            <p className="il-card il-text">The project is withdrawn and stays as it is.</p>
          )}
          {mayRun && held.data.state !== 'WITHDRAWN' && <Edit key={held.data.id} held={held} />}
        </>
      )}
    </AboutProject>
  )
}

function Edit({ held }: { held: HeldProject }) {
  const project = held.data
  const capacity = useCapacity(project.callId)
  const home = `${useProjectsHome()}/${project.id}`
  const form = useProjectForm(held, home)
  const { field } = form
  return (
    <div className="pj-form">
      <ProblemForm form={form} save="Save" labels={projectLabels} cancelTo={home}>
        {form.isTooMuch && (
          <OverCapacity reason={field('overrideReason')} busy={form.isSaving} onInsist={form.insist} />
        )}
        <Card title="What it is">
          <TextField label={projectLabels.title} autoComplete="off" {...field('title')} />
          <TextareaField
            label={projectLabels.goals}
            hint="What it wants to achieve, one on each line."
            optional
            {...field('goals')}
          />
          <DateField label={projectLabels.startsOn} optional {...field('startsOn')} />
          <DateField label={projectLabels.endsOn} hint="This day included." optional {...field('endsOn')} />
        </Card>
        <Card
          title="What it is promised"
          note={
            capacity.data && `After all that the call has promised already: ${leftInWords(capacity.data)}.`
          }
        >
          <NumberField label={projectLabels.facilitatorDays} unit="days" {...field('facilitatorDays')} />
          <NumberField
            label={projectLabels.budgetPounds}
            hint="Without what is paid for those who stand in: that is said with the team."
            unit="pounds"
            {...field('budgetPounds')}
          />
        </Card>
      </ProblemForm>
    </div>
  )
}

function useProjectForm(held: HeldProject, home: string) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const { id } = held.data
  return usePromiseForm<ProjectValues, Project>({
    draftKey: `${programmeId}/projects/${id}`,
    initial: valuesOf(held.data),
    etag: held.etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(projectPath, {
          params: { path: { programmeId, id } },
          body: projectPatch(values),
          headers,
        }),
      ),
    async onSaved() {
      notify('The project is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readProject(programmeId, id)
      return { values: valuesOf(now.data), etag: now.etag }
    },
  })
}
