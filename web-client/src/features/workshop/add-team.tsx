import { useState } from 'react'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { reasonOf } from '@/shared/failure'
import { counted } from '@/shared/format'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { useAttendance } from './use-attendance'
import { useAttendances, type Workshop } from './workshops'

type Person = { id: string; name: string }

/** The team of the project, of whom no more time is asked than they have agreed to. */
export function AddTeam({ workshop }: { workshop: Workshop }) {
  const programmeId = useProgrammeId()
  const attendances = useAttendances(workshop.id)
  const team = queries.useQuery('get', '/programmes/{programmeId}/projects/{id}/team-members', {
    params: { path: { programmeId, id: workshop.projectId }, query: { limit: 200 } },
  })
  return (
    <Card
      title="The team"
      note={`Of “${workshop.projectTitle}”. Their time is agreed with the project, so this is no ask.`}
    >
      <QueryView query={attendances.data ? team : { ...attendances, data: undefined }} what="the team">
        {({ results }) => {
          const there = new Set(attendances.data?.results.map(({ person }) => person.id))
          const missing = results.map(({ person }) => person).filter(({ id }) => !there.has(id))
          if (missing.length > 0) return <Choose workshop={workshop} people={missing} />
          return (
            <p className="il-text">
              {results.length === 0 ? 'Nobody is in the team yet.' : 'Everybody in the team takes part.'}
            </p>
          )
        }}
      </QueryView>
    </Card>
  )
}

/** All of them, unless some are taken out. */
function Choose({ workshop, people }: { workshop: Workshop; people: Person[] }) {
  const [without, setWithout] = useState<string[]>([])
  const saying = useAttendance(workshop.id)
  const isHeld = workshop.state === 'HELD'
  const chosen = people.filter(({ id }) => !without.includes(id))
  const some = counted(chosen.length, 'person', 'people')
  const words = isHeld ? `${some} came` : `Invite ${some}`

  function say() {
    if (saying.isPending || chosen.length === 0) return
    saying.mutate({
      people: chosen,
      state: isHeld ? 'ATTENDED' : 'INVITED',
      told: isHeld ? `${some} came` : `${some} invited`,
    })
  }

  return (
    <>
      <CheckboxesField
        id="team"
        label={isHeld ? 'Who of the team came, too?' : 'Who of the team is invited?'}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={chosen.map(({ id }) => id)}
        onChange={(now) => setWithout(people.map(({ id }) => id).filter((id) => !now.includes(id)))}
      />
      {saying.error ? <p role="alert">{reasonOf(saying.error)}</p> : null}
      <button
        className="nhsuk-button il-button--small"
        type="button"
        aria-disabled={saying.isPending || chosen.length === 0}
        onClick={say}
      >
        {words}
      </button>
    </>
  )
}
