import { useState } from 'react'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import {
  boardOf,
  type Finding,
  kindInWords,
  useFindingsAbout,
  useMayReadFindings,
} from './principle-findings'

const few = 5

/** What teams found about the principle, each with the place on the board that it comes from. */
export function FoundCard({ id }: { id: string }) {
  const mayRead = useMayReadFindings()
  const findings = useFindingsAbout(id)
  const [all, setAll] = useState(false)
  if (!mayRead) return null
  return (
    <Card title="What teams found" note="Drawn from what was said in retrospectives of project teams.">
      <QueryView
        query={findings}
        what="what teams found"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <EmptyState title="Nothing was found about it yet">
            Whoever leads a retrospective draws findings from what its team talks about.
          </EmptyState>
        }
      >
        {({ results }) => (
          <>
            <ul className="pr-list">
              {(all ? results : results.slice(0, few)).map((finding) => (
                <li key={finding.id}>
                  <Found finding={finding} principleId={id} />
                </li>
              ))}
            </ul>
            {!all && results.length > few && (
              <button className="il-link-button" type="button" onClick={() => setAll(true)}>
                See all {results.length}
              </button>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}

function Found({ finding, principleId }: { finding: Finding; principleId: string }) {
  const programmeId = useProgrammeId()
  const { statement, retrospectiveTitle, retrospectiveAt, clusterTitle } = finding
  return (
    <>
      <p className="il-text pr-found">{statement}</p>
      <small>
        {kindInWords(finding, principleId)}, {inDays(retrospectiveAt)}
      </small>
      <Link to={boardOf(finding, programmeId)}>
        {clusterTitle ? `“${clusterTitle}” in ${retrospectiveTitle}` : retrospectiveTitle}
      </Link>
    </>
  )
}
