import { useState } from 'react'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { reasonOf } from '@/shared/failure'
import { counted } from '@/shared/format'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { LeftOutList } from './left-out-list'
import type { Retrospective } from './retrospectives'
import { useSeats } from './seats'
import { useAddSeats } from './use-add-seats'

type Person = { id: string; name: string }

/** Those of the team who do not take part yet, such as who joined it later. */
export function AddTeam({ retrospective }: { retrospective: Retrospective }) {
  const programmeId = useProgrammeId()
  const seats = useSeats(retrospective.id)
  const team = queries.useQuery('get', '/programmes/{programmeId}/projects/{id}/team-members', {
    params: { path: { programmeId, id: retrospective.projectId }, query: { limit: 200 } },
  })
  return (
    <Card
      title="The team"
      note={`Of “${retrospective.projectTitle}”. Their time is agreed with the project, so this is no ask.`}
    >
      <QueryView query={seats.data ? team : { ...seats, data: undefined }} what="the team">
        {({ results }) => {
          const there = new Set(seats.data?.map(({ person }) => person?.id))
          const missing = results.map(({ person }) => person).filter(({ id }) => !there.has(id))
          if (missing.length > 0) return <Choose id={retrospective.id} people={missing} />
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
function Choose({ id, people }: { id: string; people: Person[] }) {
  const [without, setWithout] = useState<string[]>([])
  const adding = useAddSeats(id)
  const chosen = people.map((person) => person.id).filter((one) => !without.includes(one))
  return (
    <>
      <CheckboxesField
        id="team"
        label="Who of the team takes part, too?"
        options={people.map((person) => ({ value: person.id, label: person.name }))}
        chosen={chosen}
        onChange={(now) => setWithout(people.map((person) => person.id).filter((one) => !now.includes(one)))}
      />
      {adding.error ? <p role="alert">{reasonOf(adding.error)}</p> : null}
      <LeftOutList of={adding.data?.leftOut} />
      <button
        className="nhsuk-button il-button--small"
        type="button"
        aria-disabled={adding.isPending || chosen.length === 0}
        onClick={() =>
          adding.isPending ||
          chosen.length === 0 ||
          adding.mutate({ stakeholderIds: chosen, overrideReason: null })
        }
      >
        Add {counted(chosen.length, 'person', 'people')}
      </button>
    </>
  )
}
