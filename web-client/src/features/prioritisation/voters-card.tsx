import { useId, useState } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { AddressToShare } from '@/shared/address-to-share'
import { Card } from '@/shared/card'
import { reasonOf } from '@/shared/failure'
import { Link } from '@/shared/link'
import { PersonPicker } from '@/shared/person-picker'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type Round, useMayImportPaper, useRoundsHome } from './prioritisations'

type Made = { name: string; url: string }

/** Who votes, and the ways by which others are asked. */
export function VotersCard({ of: round }: { of: Round }) {
  const programme = `/programmes/${useProgrammeId()}`
  const home = `${useRoundsHome()}/${round.id}`
  const mayImport = useMayImportPaper()
  return (
    <Card title="Who votes">
      <p className="il-text">
        {round.membersVote
          ? 'Leads, facilitators and contributors when signed in, and whoever has a link of their own.'
          : 'Whoever has a link of their own.'}
      </p>
      <div className="il-buttons pr-ways">
        <Link to={`${programme}/invitations/new?prioritisationId=${round.id}`}>Ask people by mail</Link>
        <Link to={`${programme}/invitations?prioritisationId=${round.id}`}>See who was asked</Link>
        {mayImport && round.state === 'OPEN' && <Link to={`${home}/paper`}>Hand in paper ballots</Link>}
      </div>
      <HandOver round={round} />
    </Card>
  )
}

/** A link for one person, shown once: it is theirs, and is not kept. */
function HandOver({ round }: { round: Round }) {
  const id = useId()
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  const [typed, setTyped] = useState('')
  const [made, setMade] = useState<Made>()
  const [error, setError] = useState<string>()

  async function make(person: Schemas['Stakeholder']) {
    setTyped('')
    setError(undefined)
    try {
      const { url } = bodyOf(
        await api.POST('/programmes/{programmeId}/stakeholders/{id}/participation-links', {
          params: { path: { programmeId, id: person.id } },
          body: { purpose: 'BALLOT', prioritisationId: round.id },
        }),
      )
      if (url) setMade({ name: person.name, url })
      await refresh()
    } catch (failure) {
      setError(`No link was made. ${reasonOf(failure)}`)
    }
  }

  return (
    <>
      <PersonPicker
        id={id}
        label="Make a link to hand over, for"
        hint="Begin to type a name. The link is for this person alone."
        value={typed}
        onChange={setTyped}
        error={error}
        onChoose={(person) => void make(person)}
      />
      <div role="status">
        {made && (
          <AddressToShare
            label={`Link for ${made.name}`}
            what="link"
            url={made.url}
            note="It is shown once. Opening it yourself is not voting for them."
          />
        )}
      </div>
    </>
  )
}
