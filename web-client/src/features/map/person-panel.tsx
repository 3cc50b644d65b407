import { Card } from '@/shared/card'
import { counted, inDigits } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import type { Person } from './map-layout'

type Props = { person: Person | undefined; placeName: (code: string | null) => string }

/** The person chosen on the map, in words. */
export function PersonPanel({ person, placeName }: Props) {
  const home = `/programmes/${useProgrammeId()}/stakeholders`
  if (!person)
    return (
      <Card title="Nobody is chosen">
        <p className="il-text">Press somebody on the map, or walk there by the arrow keys.</p>
      </Card>
    )
  const place = [person.organisationName, placeName(person.placeCode)].filter(Boolean).join(', ')
  return (
    <Card title={person.name} note={place}>
      <p className="il-tags">
        <Tag meaning="fact">{inWords(person.status)}</Tag>
        {person.wave !== null && (
          <Tag meaning="current">{person.wave === 0 ? 'Seed' : `Wave ${person.wave}`}</Tag>
        )}
        {person.cutOff > 0 && <Tag meaning="fact">Holds a branch together</Tag>}
      </p>
      <dl className="mp-facts">
        <Fact name="Linked to" value={counted(person.degree, 'person', 'people')} />
        <Fact name="Whole branch below" value={counted(person.branch, 'person', 'people')} />
        <Fact name="Cut off without them" value={counted(person.cutOff, 'person', 'people')} />
        <Fact
          name="Between others"
          value={person.betweenness === null ? 'Being computed' : `${inDigits(person.betweenness)} pairs`}
        />
        <Fact name="Influence" value={person.influence === null ? 'Not known' : `${person.influence} of 5`} />
        <Fact name="Interest" value={person.interest === null ? 'Not known' : `${person.interest} of 5`} />
      </dl>
      <p className="il-text">
        <Link to={`${home}/${person.id}`}>Open the page of {person.name}</Link>
      </p>
    </Card>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
