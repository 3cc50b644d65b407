import type { Column } from '@/shared/data-table'
import { counted, inDays, inPounds } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import type { useReference } from '@/shared/use-reference'
import { daysInWords, isOver, projectStateMeaning, protectedInWords } from './project-words'
import type { Project } from './projects'

/** What is seen of each among many. */
export function projectColumns(home: string, { places, sectors }: ReturnType<typeof useReference>) {
  const columns: Column<Project>[] = [
    {
      header: 'Project',
      sort: { ascending: 'title', descending: '-title' },
      cell: ({ id, title, callTitle }) => (
        <>
          <Link to={`${home}/${id}`}>{title}</Link>
          <small>{callTitle}</small>
        </>
      ),
    },
    {
      header: 'State',
      cell: ({ state }) => <Tag meaning={projectStateMeaning[state]}>{inWords(state)}</Tag>,
    },
    {
      header: 'Where',
      cell: ({ placeCodes, sectorCodes }) => (
        <>
          {placeCodes.map((code) => places.of(code)).join(', ') || '–'}
          <small>{sectorCodes.map((code) => sectors.of(code)).join(', ')}</small>
        </>
      ),
    },
    {
      header: 'Team',
      cell: (project) => (
        <>
          {counted(project.teamMembers, 'person', 'people')}
          <small>{protectedOf(project)}</small>
        </>
      ),
    },
    { header: 'Milestones', cell: (project) => <Reached of={project} /> },
    {
      header: 'Promised',
      numeric: true,
      cell: (project) => <Promised of={project} />,
    },
  ]
  return columns
}

/** Of what is over, nothing is still to come. */
function protectedOf({ state, protectedMinutesPerMonth }: Project): string | undefined {
  if (protectedMinutesPerMonth > 0) return protectedInWords(protectedMinutesPerMonth)
  return isOver(state) ? undefined : 'No protected time yet'
}

/** What is withdrawn takes nothing of what there is. */
function Promised({ of: { state, facilitatorDays, budgetPounds, backfillPounds } }: { of: Project }) {
  const days = daysInWords(facilitatorDays)
  const pounds = inPounds(budgetPounds + backfillPounds)
  if (state === 'WITHDRAWN') {
    return (
      <>
        –
        <small>
          {days} and {pounds} are free again
        </small>
      </>
    )
  }
  return (
    <>
      {days}
      <small>{pounds}</small>
    </>
  )
}

function Reached({ of: project }: { of: Project }) {
  const { milestones, milestonesReached, milestonesOverdue, nextDueOn, state } = project
  if (milestones === 0) return <>–</>
  const goesOn = !isOver(state)
  return (
    <>
      {milestonesReached} of {milestones} reached
      {milestonesOverdue > 0 ? (
        <span className="pj-below">
          <Tag meaning="problem">{milestonesOverdue} overdue</Tag>
        </span>
      ) : (
        goesOn && nextDueOn && <small>Next by {inDays(nextDueOn)}</small>
      )}
    </>
  )
}
