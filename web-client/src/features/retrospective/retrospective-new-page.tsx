import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { PrincipleChoice } from '@/shared/principle-choice'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { RadiosField } from '@/shared/radios-field'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { SelectField } from '@/shared/select-field'
import { Skeleton } from '@/shared/skeleton'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useProjects } from '@/shared/use-projects'
import { useTimeZone } from '@/shared/use-time-zone'
import { ColumnFields } from './column-fields'
import { TitleFields, VotesField, WhenFields } from './retrospective-fields'
import { columnGroup, retrospectiveLabels } from './retrospective-values'
import { anonymityWords } from './retrospective-words'
import { useMayLead, useRetrospectivesHome } from './retrospectives'
import { usePlanForm } from './use-retrospective-form'
import './retrospective.css'

const anonymities = Object.entries(anonymityWords).map(([value, words]) => ({ value, ...words }))

export function RetrospectiveNewPage() {
  const mayLead = useMayLead()
  return (
    <>
      <PageHeading
        title="Plan a retrospective"
        purpose="Everybody in the team of the project takes part from the beginning."
      />
      {mayLead ? <Plan /> : <ReadOnlyNote who="Leads and facilitators" />}
    </>
  )
}

function Plan() {
  const timeZone = useTimeZone()
  const projects = useProjects()
  const named = useAddress().get('projectId')
  const home = `/programmes/${useProgrammeId()}/projects`
  return (
    <QueryView
      query={projects}
      what="the projects"
      isEmpty={({ results }) => results.length === 0}
      empty={
        <div className="il-card">
          <EmptyState title="No project yet" action={<Link to={home}>See the projects</Link>}>
            A retrospective is of the team of a project: begin with one.
          </EmptyState>
        </div>
      }
    >
      {({ results }) => {
        const options = results
          .filter(({ state }) => state !== 'WITHDRAWN')
          .map(({ id, title }) => ({ value: id, label: title }))
        if (timeZone === undefined) return <Skeleton of="the form" />
        return <PlanForm timeZone={timeZone} projects={options} projectId={named ?? ''} />
      }}
    </QueryView>
  )
}

type Props = { timeZone: string; projects: { value: string; label: string }[]; projectId: string }

function PlanForm({ timeZone, projects, projectId }: Props) {
  const form = usePlanForm(timeZone, projectId)
  return (
    <div className="rt-form">
      <ProblemForm
        form={form}
        save="Plan it"
        labels={retrospectiveLabels}
        groups={[columnGroup]}
        cancelTo={useRetrospectivesHome()}
      >
        <Card title="Who and what">
          <SelectField
            label={retrospectiveLabels.projectId ?? ''}
            none="Choose a project"
            options={projects}
            {...form.field('projectId')}
          />
          <TitleFields form={form} />
        </Card>
        <WhenFields form={form} timeZone={timeZone} />
        <Card
          title="Names"
          note="It stays as you choose it now: what people were promised is not changed afterwards."
        >
          <RadiosField
            label={retrospectiveLabels.anonymity ?? ''}
            options={anonymities}
            {...form.field('anonymity')}
          />
        </Card>
        <Card title="The board">
          <ColumnFields form={form} />
          <VotesField form={form} />
        </Card>
        <PrincipleChoice form={form} />
      </ProblemForm>
    </div>
  )
}
