import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inDigits } from '@/shared/format'
import { capital } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { useReference } from '@/shared/use-reference'
import { roleInWords } from '@/shared/work-of'
import { minutesInWords } from './minutes-in-words'

type Stakeholder = Schemas['Stakeholder']
type Props = { person: Stakeholder; editTo: string | undefined }

/** What is known about somebody; what is not known is left out. */
export function PersonFacts({ person, editTo }: Props) {
  const { networkSize, protectedMinutesPerMonth: minutes } = person
  return (
    <Card title="Who they are">
      <Facts
        of={[
          { term: 'Roles', value: <Roles of={person} />, known: person.affiliations.length > 0 },
          { term: 'Email', value: person.email },
          { term: 'Protected time', value: minutes !== null && minutesInWords(minutes) },
          {
            term: 'Colleagues across the interface',
            value: networkSize !== null && inDigits(networkSize),
            note: 'How many others of the programme’s people they know',
          },
          { term: 'Influence and interest', value: outOfFive(person) },
          ...Object.entries(person.attributes).map(([name, value]) => ({ term: nameInWords(name), value })),
          { term: 'Key in your own system', value: person.externalId },
        ]}
      />
      {editTo && (
        <p className="il-text sh-after">
          <Link to={editTo}>Change details</Link>
        </p>
      )}
    </Card>
  )
}

function Roles({ of: { affiliations } }: { of: Stakeholder }) {
  const { places, sectors, groups } = useReference()
  return affiliations.map((role, index) => {
    const where = [groups.of(role.groupCode), sectors.of(role.sectorCode), places.of(role.placeCode)]
    const words = roleInWords(role) || 'Role'
    return (
      <span className="sh-role" key={`${words} ${where.join()}`}>
        {words}
        <small>
          {index === 0 && affiliations.length > 1 && 'Primary. '}
          {where.filter(Boolean).join(', ')}
        </small>
      </span>
    )
  })
}

function outOfFive({ influence, interest }: Stakeholder): string | undefined {
  if (influence === null && interest === null) return undefined
  const of = (value: number | null) => (value === null ? 'not known' : `${value} of 5`)
  return `${of(influence)}, ${of(interest)}`
}

/** "Working pattern", of workingPattern. */
function nameInWords(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`)
  return capital(words)
}
