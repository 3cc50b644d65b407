import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inDays } from '@/shared/format'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'

type Person = Schemas['ProposalSender']['sender']

/** Who sent a proposal by the form, and whom it names, in their own words: for the team alone. */
export function SenderCard({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const query = queries.useQuery('get', '/programmes/{programmeId}/proposals/{id}/sender', {
    params: { path: { programmeId, id } },
  })
  return (
    <Card title="Who sent it" note="It came by the form. Only leads and facilitators see this.">
      <QueryView query={query} what="who sent it">
        {({ sender, lead, partner, organisations, begunAt }) => (
          <Facts
            of={[
              { term: 'Sent by', value: inWords(sender) ?? 'Deleted', note: `Begun on ${inDays(begunAt)}` },
              { term: 'Leads it', value: inWords(lead) },
              { term: 'Leads it on the other side', value: inWords(partner) },
              { term: 'Organisations', value: organisations },
            ]}
          />
        )}
      </QueryView>
    </Card>
  )
}

function inWords(person: Person): string | null {
  return person && [person.name, person.role, person.organisation, person.email].filter(Boolean).join(', ')
}
