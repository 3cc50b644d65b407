import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Schemas } from '@/api/client'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { PersonPicker } from '@/shared/person-picker'
import { useProgrammeId } from '@/shared/use-membership'
import { AboutPerson } from './about-person'
import { PairChoice } from './pair-choice'
import { ReadOnly } from './read-only'
import { useMayTakeAway } from './use-may'
import './stakeholder.css'

type Stakeholder = Schemas['Stakeholder']

export function MergePage() {
  const mayTakeAway = useMayTakeAway()
  return (
    <AboutPerson title="Merge">
      {({ data }) => (
        <>
          <PageHeading
            title={`Merge ${data.name} with another entry`}
            purpose="When the same person is here twice. Every referral is kept."
          />
          {mayTakeAway ? <Merge key={data.id} person={data} /> : <ReadOnly />}
        </>
      )}
    </AboutPerson>
  )
}

function Merge({ person }: { person: Stakeholder }) {
  const id = useId()
  const home = `/programmes/${useProgrammeId()}/stakeholders`
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [other, setOther] = useState<Stakeholder>()

  return (
    <div className="il-card">
      {other ? (
        <PairChoice
          first={entryOf(person)}
          second={entryOf(other)}
          otherwise="Choose another"
          onOtherwise={() => setOther(undefined)}
          onMerged={(kept) => navigate(`${home}/${kept.id}`)}
        />
      ) : (
        <div className="il-form">
          <PersonPicker
            id={id}
            label="The other entry"
            hint="Type a name, a job or an organisation, then choose."
            except={person.id}
            value={name}
            onChange={setName}
            onChoose={setOther}
          />
          <Link to={`${home}/${person.id}`}>Cancel</Link>
        </div>
      )}
    </div>
  )
}

function entryOf({ id, name, email, affiliations: [primary] }: Stakeholder): Schemas['DuplicateEntry'] {
  return { id, name, email, organisationName: primary?.organisationName ?? null }
}
