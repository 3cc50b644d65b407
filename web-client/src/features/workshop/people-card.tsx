import { useState } from 'react'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { reasonOf } from '@/shared/failure'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { PartButtons } from './part-buttons'
import { TakeOut } from './take-out'
import { useAttendance } from './use-attendance'
import { attendanceMeaning, partsIn, peopleInWords } from './workshop-words'
import { type Attendance, useAttendances, useWorkshopsHome, type Workshop } from './workshops'

type Props = { workshop: Workshop; mayEdit: boolean }

/** Who takes part: whether they come, and once it is held whether they came. */
export function PeopleCard({ workshop, mayEdit }: Props) {
  const { id, state, participants } = workshop
  const home = `${useWorkshopsHome()}/${id}`
  const attendances = useAttendances(id)
  const [leaving, setLeaving] = useState<Attendance>()
  return (
    <Card
      title={state === 'HELD' ? 'Who came' : 'Who takes part'}
      note={participants > 0 && peopleInWords(workshop)}
      tools={
        mayEdit && <Link to={`${home}/people`}>{state === 'HELD' ? 'Add people' : 'Invite people'}</Link>
      }
    >
      <QueryView
        query={attendances}
        what="who takes part"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <EmptyState title="Nobody yet">
            The team comes without being asked for more of their time: it is agreed with the project.
          </EmptyState>
        }
      >
        {({ results }) => (
          <>
            {mayEdit && state === 'HELD' && <EverybodyCame workshop={workshop} people={results} />}
            <DataTable
              caption="People"
              rows={results}
              rowKey={({ person }) => person.id}
              columns={[
                { header: 'Who', cell: (attendance) => <Who of={attendance} /> },
                mayEdit
                  ? {
                      header: 'Their part',
                      cell: (attendance) => <PartButtons of={attendance} workshop={workshop} />,
                    }
                  : {
                      header: 'Their part',
                      cell: ({ state: part }) => <Tag meaning={attendanceMeaning[part]}>{inWords(part)}</Tag>,
                    },
                ...(mayEdit
                  ? [
                      {
                        header: 'Take out',
                        cell: (attendance: Attendance) => (
                          <button
                            className="il-link-button"
                            type="button"
                            onClick={() => setLeaving(attendance)}
                          >
                            Take out
                            <span className="nhsuk-u-visually-hidden"> {attendance.person.name}</span>
                          </button>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </>
        )}
      </QueryView>
      {leaving && <TakeOut attendance={leaving} workshop={workshop} onDone={() => setLeaving(undefined)} />}
    </Card>
  )
}

function Who({ of: { person, inTeam } }: { of: Attendance }) {
  const programmeId = useProgrammeId()
  const seesPeople = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  return (
    <>
      {seesPeople ? (
        <Link to={`/programmes/${programmeId}/stakeholders/${person.id}`}>{person.name}</Link>
      ) : (
        person.name
      )}
      <small>{inTeam ? 'In the team' : 'Not in the team'}</small>
    </>
  )
}

/** Of whom nothing is known yet once it is over. */
function EverybodyCame({ workshop, people }: { workshop: Workshop; people: Attendance[] }) {
  const saying = useAttendance(workshop.id)
  const open = people.filter(({ state }) => !partsIn.HELD.includes(state)).map(({ person }) => person)
  if (open.length === 0) return null
  return (
    <div className="ws-everybody">
      <p className="il-text">
        {open.length === people.length
          ? 'Nothing is said yet of who came.'
          : `Nothing is said yet of ${open.length} of ${people.length}.`}
      </p>
      <button
        className="nhsuk-button nhsuk-button--secondary il-button--small"
        type="button"
        aria-disabled={saying.isPending}
        onClick={() =>
          saying.isPending || saying.mutate({ people: open, state: 'ATTENDED', told: 'They came' })
        }
      >
        {open.length === people.length ? 'They all came' : 'These came too'}
      </button>
      {saying.error ? <p role="alert">{reasonOf(saying.error)}</p> : null}
    </div>
  )
}
