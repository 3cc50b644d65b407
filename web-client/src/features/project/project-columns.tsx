import type { Column } from '@/shared/data-table'
import { counted, inDays, inDigits, inPounds } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import type { useReference } from '@/shared/use-reference'
import { projectStateMeaning, protectedInWords } from './project-words'
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
      cell: ({ teamMembers, protectedMinutesPerMonth }) => (
        <>
          {counted(teamMembers, 'person', 'people')}
          <small>
            {protectedMinutesPerMonth === 0
              ? 'No protected time yet'
              : protectedInWords(protectedMinutesPerMonth)}
          </small>
        </>
      ),
    },
    { header: 'Milestones', cell: (project) => <Reached of={project} /> },
    {
      header: 'Promised',
      numeric: true,
      cell: ({ facilitatorDays, budgetPounds, backfillPounds }) => (
        <>
          {inDigits(facilitatorDays)} days
          <small>{inPounds(budgetPounds + backfillPounds)}</small>
        </>
      ),
    },
  ]
  return columns
}

function Reached({ of: project }: { of: Project }) {
  const { milestones, milestonesReached, milestonesOverdue, nextDueOn, state } = project
  if (milestones === 0) return <>–</>
  const goesOn = state !== 'COMPLETED' && state !== 'WITHDRAWN'
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
