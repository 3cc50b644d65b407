import { useState } from 'react'
import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inDays } from '@/shared/format'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useIsOneOf } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import { AboutProject } from './about-project'
import { CapacityCard } from './capacity-card'
import { MilestonesCard } from './milestones-card'
import { ProjectStep } from './project-step'
import { projectStateMeaning } from './project-words'
import { type Project, useMayRunProjects, useProjectsHome } from './projects'
import type { ProjectCards } from './routes'
import { StepDialog, type Verb } from './step-dialog'
import { TeamCard } from './team-card'
import { WithdrawProject } from './withdraw-project'
import './project.css'

/** All of one project, and what is to be done about it. */
export function ProjectPage({ cards }: { cards: ProjectCards }) {
  return (
    <AboutProject title="Project">
      {({ data }) => <One key={data.id} project={data} cards={cards} />}
    </AboutProject>
  )
}

function One({ project, cards }: { project: Project; cards: ProjectCards }) {
  const { state } = project
  const home = useProjectsHome()
  const mayRun = useMayRunProjects()
  const [asking, setAsking] = useState<Verb | 'withdraw'>()
  const done = () => setAsking(undefined)
  const mayEdit = mayRun && state !== 'WITHDRAWN'
  return (
    <>
      <PageHeading
        title={project.title}
        purpose={
          <>
            Chosen in <Link to={`${home}/calls/${project.callId}`}>{project.callTitle}</Link>.{' '}
            <ProposalLink id={project.proposalId}>See what was proposed</ProposalLink>
          </>
        }
        tags={
          <>
            <Tag meaning={projectStateMeaning[state]}>{inWords(state)}</Tag>
            {project.milestonesOverdue > 0 && (
              <Tag meaning="problem">{project.milestonesOverdue} overdue</Tag>
            )}
          </>
        }
        action={
          mayRun &&
          state === 'PLANNED' && (
            <button className="nhsuk-button" type="button" onClick={() => setAsking('start')}>
              Start it
            </button>
          )
        }
      />
      <HowDoWeKnow kind="PROJECT" id={project.id} />
      {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
      <div className="il-grid il-grid--two-one il-grid--act-first">
        <div className="il-stack">
          <ProjectStep project={project} mayRun={mayRun} onAsk={setAsking} />
          <AboutIt project={project} mayEdit={mayEdit} />
        </div>
        <div className="il-stack">
          <Goals of={project} mayEdit={mayEdit} />
          <TeamCard project={project} mayEdit={mayEdit} />
          <MilestonesCard project={project} mayEdit={mayEdit} />
          {Object.entries(cards).map(([name, Besides]) => (
            <Besides key={name} project={project} />
          ))}
          <CapacityCard project={project} />
        </div>
      </div>
      {asking === 'withdraw' && <WithdrawProject project={project} onDone={done} />}
      {asking && asking !== 'withdraw' && <StepDialog verb={asking} project={project} onDone={done} />}
    </>
  )
}

/** Proposals are not for those who only work on the project. */
function ProposalLink({ id, children }: { id: string; children: string }) {
  const home = useProjectsHome()
  const mayRead = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  return mayRead ? <Link to={`${home}/proposals/${id}`}>{children}</Link> : null
}

function Goals({ of: { id, goals }, mayEdit }: { of: Project; mayEdit: boolean }) {
  const edit = `${useProjectsHome()}/${id}/edit`
  return (
    <Card title="Goals" tools={mayEdit && goals.length > 0 && <Link to={edit}>Change them</Link>}>
      {goals.length === 0 ? (
        <p className="il-text">
          It has none yet. {mayEdit && <Link to={edit}>Say what it wants to achieve</Link>}
        </p>
      ) : (
        <ul className="pj-goals">
          {goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function AboutIt({ project, mayEdit }: { project: Project; mayEdit: boolean }) {
  const { id, startsOn, endsOn, placeCodes, sectorCodes, overrideReason } = project
  const { places, sectors } = useReference()
  const edit = `${useProjectsHome()}/${id}/edit`
  return (
    <Card title="About it" tools={mayEdit && <Link to={edit}>Change it</Link>}>
      <Facts
        of={[
          { term: 'Begins', value: startsOn ? inDays(startsOn) : 'Not said yet' },
          { term: 'Ends', value: endsOn ? inDays(endsOn) : 'Not said yet' },
          { term: 'Where', value: placeCodes.map((code) => places.of(code)).join(', ') || '–' },
          { term: 'Sectors', value: sectorCodes.map((code) => sectors.of(code)).join(', ') || '–' },
          { term: 'Why more is promised than there is', value: overrideReason },
        ]}
      />
    </Card>
  )
}
