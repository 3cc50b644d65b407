import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { SelectField } from '@/shared/select-field'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useProjects } from '@/shared/use-projects'
import { useRefresh } from '@/shared/use-refresh'
import { useTimeZone } from '@/shared/use-time-zone'
import { WorkshopFields } from './workshop-fields'
import { noWorkshop, type WorkshopValues, workshopFrom, workshopLabels } from './workshop-values'
import { useMayRunWorkshops, useWorkshopsHome, type Workshop, workshopsPath } from './workshops'
import './workshop.css'

export function WorkshopNewPage() {
  const mayRun = useMayRunWorkshops()
  const programmeId = useProgrammeId()
  const timeZone = useTimeZone()
  const projects = useProjects()
  return (
    <>
      <PageHeading
        title="Plan a workshop"
        purpose="A working session with the team of a project, guided by principles that it puts to the test. One that is over can be written down, too."
      />
      {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
      {mayRun && (
        <QueryView
          query={timeZone ? projects : { ...projects, data: undefined }}
          what="the projects"
          isEmpty={({ results }) => results.length === 0}
          empty={
            <div className="il-card">
              <EmptyState
                title="No project yet"
                action={<Link to={`/programmes/${programmeId}/projects`}>See the projects</Link>}
              >
                A workshop is held with the team of a project.
              </EmptyState>
            </div>
          }
        >
          {({ results }) => (
            <Plan
              projects={results
                .filter(({ state }) => state !== 'WITHDRAWN')
                .map(({ id, title }) => ({ value: id, label: title }))}
              timeZone={timeZone ?? ''}
            />
          )}
        </QueryView>
      )}
    </>
  )
}

function Plan({ projects, timeZone }: { projects: { value: string; label: string }[]; timeZone: string }) {
  const programmeId = useProgrammeId()
  const home = useWorkshopsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const named = useAddress().get('projectId') ?? ''
  const form = useProblemForm<WorkshopValues, Workshop>({
    draftKey: `${programmeId}/workshops/new`,
    initial: noWorkshop(projects.some(({ value }) => value === named) ? named : ''),
    pointers: { whole: '/agenda' },
    submit: async (values, headers) => {
      const body = { projectId: values.projectId ?? '', ...workshopFrom(values, timeZone) }
      return bodyOf(await api.POST(workshopsPath, { params: { path: { programmeId } }, body, headers }))
    },
    async onSaved({ id }) {
      notify('The workshop is planned')
      await navigate(`${home}/${id}`)
      await refresh()
    },
    once: true,
  })
  return (
    <div className="ws-form">
      <ProblemForm form={form} save="Plan it" cancelTo={home}>
        <Card title="Whose team?">
          <SelectField
            label={workshopLabels.projectId}
            none="Choose"
            options={projects}
            {...form.field('projectId')}
          />
        </Card>
        <WorkshopFields form={form} timeZone={timeZone} />
      </ProblemForm>
    </div>
  )
}
