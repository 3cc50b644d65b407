import type { Schemas } from '@/api/client'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { StatusTag } from '@/shared/status-tag'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import { workOf } from '@/shared/work-of'
import { AboutPerson } from './about-person'
import { PersonChain } from './person-chain'
import { PersonChoices } from './person-choices'
import { PersonFacts } from './person-facts'
import { PersonLink } from './person-link'
import { PersonReferrals } from './person-referrals'
import { PersonStanding } from './person-standing'
import type { PersonCards } from './routes'
import { waveInWords } from './status-words'
import { useMayChange, useMayTakeAway } from './use-may'
import type { HeldPerson } from './use-person'
import './stakeholder.css'

export function PersonPage({ cards }: { cards: PersonCards }) {
  return (
    <AboutPerson title="Person">
      {(person) => <Person key={person.data.id} person={person} cards={cards} />}
    </AboutPerson>
  )
}

function Person({ person, cards }: { person: HeldPerson; cards: PersonCards }) {
  const { data } = person
  const mayChange = useMayChange()
  const mayTakeAway = useMayTakeAway()
  const home = `/programmes/${useProgrammeId()}/stakeholders/${data.id}`
  const mayRefer = mayChange && data.status !== 'OPTED_OUT'
  const wave = waveInWords(data)
  return (
    <>
      <PageHeading
        title={data.name}
        purpose={<Summary of={data} />}
        tags={
          <>
            <StatusTag status={data.status} />
            {wave && <Tag meaning="fact">{wave}</Tag>}
          </>
        }
        action={
          mayRefer && (
            <Link className="nhsuk-button" to={`${home}/refer`}>
              Refer someone
            </Link>
          )
        }
      />
      <div className="il-grid il-grid--two-one">
        <div className="il-stack">
          <PersonChain person={data} />
          {Object.entries(cards).map(([about, Card]) => (
            <Card key={about} person={data} />
          ))}
          <PersonReferrals person={data} direction="RECEIVED" />
          <PersonReferrals person={data} direction="MADE" />
        </div>
        <div className="il-stack">
          <PersonStanding person={person} mayChange={mayChange} />
          <PersonFacts person={data} editTo={mayChange ? `${home}/edit` : undefined} />
          {mayTakeAway && data.status !== 'OPTED_OUT' && <PersonLink person={data} />}
          {mayTakeAway && <PersonChoices person={person} mergeTo={`${home}/merge`} />}
        </div>
      </div>
    </>
  )
}

/** "GP partner, Lanternbrook Surgery. Lambeth, primary care." */
function Summary({ of: person }: { of: Schemas['Stakeholder'] }) {
  const { places, sectors } = useReference()
  const [primary] = person.affiliations
  const where = [places.of(primary?.placeCode), sectors.of(primary?.sectorCode)?.toLowerCase()].filter(
    Boolean,
  )
  const sentences = [workOf(person), where.join(', ')].filter(Boolean)
  return sentences.length > 0 ? `${sentences.join('. ')}.` : 'We do not know yet where they work.'
}
