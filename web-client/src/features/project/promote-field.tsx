import { useId } from 'react'
import { queries, type Schemas } from '@/api/client'
import { QueryView } from '@/shared/query-view'
import { SelectField } from '@/shared/select-field'
import { useProgrammeId } from '@/shared/use-membership'
import { daysInWords } from './project-words'
import type { Project } from './projects'

type Props = { project: Project; value: string; onChange: (proposalId: string) => void }

/** Which of those that were left on the table takes its place: who was worked out to come next is marked, nobody is chosen. */
export function PromoteField({ project: { callId, proposalId }, value, onChange }: Props) {
  const programmeId = useProgrammeId()
  const id = useId()
  const left = queries.useQuery('get', '/programmes/{programmeId}/calls/{id}/proposals', {
    params: { path: { programmeId, id: callId }, query: { state: 'LEFT_ON_THE_TABLE', limit: 200 } },
  })
  const decision = queries.useQuery('get', '/programmes/{programmeId}/calls/{id}/decision', {
    params: { path: { programmeId, id: callId } },
  })
  const next = decision.data?.set.reserves.find(({ forProposalId }) => forProposalId === proposalId)
  return (
    <QueryView
      query={left}
      what="what was left on the table"
      isEmpty={({ results }) => results.length === 0}
      empty={<p>No other proposal of the call was left on the table to take its place.</p>}
    >
      {({ results }) => (
        <SelectField
          id={id}
          label="Which proposal takes its place?"
          hint="It counts as chosen, and can be made a project."
          none="None"
          options={results
            .filter(({ eligible }) => eligible !== false)
            .sort((one, other) => Number(other.id === next?.proposalId) - Number(one.id === next?.proposalId))
            .map((proposal) => ({
              value: proposal.id,
              label: called(proposal, proposal.id === next?.proposalId),
            }))}
          value={value}
          onChange={onChange}
        />
      )}
    </QueryView>
  )
}

/** "One number to call (next reserve, 8 days)" */
function called({ title, facilitatorDays }: Schemas['Proposal'], isNext: boolean): string {
  const more = [isNext && 'next reserve', facilitatorDays !== null && daysInWords(facilitatorDays)]
  const words = more.filter(Boolean).join(', ')
  return words ? `${title} (${words})` : title
}
