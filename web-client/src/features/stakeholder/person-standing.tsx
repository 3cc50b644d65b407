import { useState } from 'react'
import { queries, type Schemas } from '@/api/client'
import { declineInWords } from '@/shared/asking-words'
import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { StatusForm } from './status-form'
import { following } from './status-words'
import type { HeldPerson } from './use-person'

type Stakeholder = Schemas['Stakeholder']
type Props = { person: HeldPerson; mayChange: boolean }

/** How far somebody has come, since when, and what can be recorded next. */
export function PersonStanding({ person, mayChange }: Props) {
  const { data } = person
  const [isOpen, setIsOpen] = useState(false)
  const next = following[data.status]
  return (
    <Card title="Taking part">
      <Facts
        of={[
          { term: 'Status', value: inWords(data.status), note: whyDeclined(data) },
          { term: 'Added', value: inDays(data.createdAt) },
          { term: 'Invited', value: data.invitedAt && inDays(data.invitedAt) },
          { term: 'Engaged since', value: data.engagedAt && inDays(data.engagedAt) },
          { term: 'Declined', value: data.declinedAt && inDays(data.declinedAt) },
          { term: 'Opted out', value: data.optedOutAt && inDays(data.optedOutAt) },
          { term: 'Brought in by', value: <Recruiter of={data} />, known: data.engagedAt !== null },
        ]}
      />
      {mayChange && next.length > 0 && !isOpen && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small sh-after"
          type="button"
          onClick={() => setIsOpen(true)}
        >
          Record what they said
        </button>
      )}
      {isOpen && <StatusForm person={person} onDone={() => setIsOpen(false)} />}
    </Card>
  )
}

function whyDeclined({ status, declineReasonCode }: Stakeholder): string | undefined {
  return status === 'DECLINED' && declineReasonCode ? declineInWords(declineReasonCode) : undefined
}

function Recruiter({ of: { id, seed, recruiterId } }: { of: Stakeholder }) {
  const programmeId = useProgrammeId()
  const chain = queries.useQuery('get', '/programmes/{programmeId}/stakeholders/{id}/chain', {
    params: { path: { programmeId, id } },
  })
  const recruiter = chain.data?.up.at(-1)
  if (seed || recruiterId === null) return 'Nobody: they began a chain'
  return (
    <Link to={`/programmes/${programmeId}/stakeholders/${recruiterId}`}>{recruiter?.name ?? 'Somebody'}</Link>
  )
}
