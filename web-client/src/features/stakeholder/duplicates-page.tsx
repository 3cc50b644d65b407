import { useState } from 'react'
import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { inPercent } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { totalInWords } from '@/shared/total-in-words'
import { useProgrammeId } from '@/shared/use-membership'
import { PairChoice } from './pair-choice'
import { ReadOnly } from './read-only'
import { useMayTakeAway } from './use-may'
import './stakeholder.css'

type Pair = Schemas['DuplicatePair']

export function DuplicatesPage() {
  return (
    <>
      <PageHeading
        title="Possible duplicates"
        purpose="Entries that may be the same person. Merging them keeps every referral."
      />
      {useMayTakeAway() ? <Pairs /> : <ReadOnly />}
    </>
  )
}

function Pairs() {
  const programmeId = useProgrammeId()
  // For this visit only: another day, another look.
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const pairs = queries.useQuery('get', '/programmes/{programmeId}/stakeholders/duplicates', {
    params: { path: { programmeId } },
  })
  const left = (all: Pair[]) => all.filter((pair) => !skipped.has(keyOf(pair)))
  const people = `/programmes/${programmeId}/stakeholders`
  return (
    <QueryView
      query={pairs}
      what="possible duplicates"
      isEmpty={({ results }) => left(results).length === 0}
      empty={
        <div className="il-card">
          <EmptyState title="No duplicates" action={<Link to={people}>Back to people</Link>}>
            {skipped.size > 0
              ? 'You have looked at all of them. Those you left as they are come back next time.'
              : 'No two entries have the same email, or similar names in one organisation.'}
          </EmptyState>
        </div>
      }
    >
      {({ results, metadata }) => (
        <>
          <p className="il-text">{totalInWords(metadata, 'pair', 'pairs')} found, the most certain first.</p>
          {left(results).map((pair) => (
            <Card key={keyOf(pair)} title={titleOf(pair)} note={reasonOf(pair)}>
              <PairChoice
                first={pair.first}
                second={pair.second}
                otherwise="Leave as they are"
                onOtherwise={() => setSkipped(new Set([...skipped, keyOf(pair)]))}
              />
            </Card>
          ))}
        </>
      )}
    </QueryView>
  )
}

function keyOf({ first, second }: Pair): string {
  return `${first.id} ${second.id}`
}

function titleOf({ first, second }: Pair): string {
  return first.name === second.name ? `${first.name}, twice` : `${first.name} and ${second.name}`
}

function reasonOf({ reason, similarity, first }: Pair): string {
  if (reason === 'SAME_EMAIL') return 'The same email address'
  if (similarity !== null && similarity >= 0.995)
    return `The same name, at ${first.organisationName ?? 'the same organisation'}`
  const alike = similarity === null ? '' : `, ${inPercent(similarity)} alike`
  return `Similar names${alike}, at ${first.organisationName ?? 'the same organisation'}`
}
