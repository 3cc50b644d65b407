import { Card } from '@/shared/card'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { capital } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import type { Insight } from './insights'
import { kindInWords, useWhatCites } from './what-cites'

/** What rests on it, and the way to all of it. */
export function WhatCitesCard({ of: { id } }: { of: Insight }) {
  const programmeId = useProgrammeId()
  const cites = useWhatCites(id)
  return (
    <Card title="What came of it" note="What cites it as evidence.">
      <QueryView
        query={cites}
        what="what cites it"
        isEmpty={(found) => found.length === 0}
        empty={<p className="il-text">Nothing cites it yet.</p>}
      >
        {(found) => (
          <ul className="is-list">
            {found.map(({ kind, id: other, title }) => (
              <li key={other}>
                <Link to={`/programmes/${programmeId}/trail/${kind}/${other}`}>
                  {title ?? 'Not shown to you'}
                </Link>
                <small>{capital(kindInWords(kind))}</small>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <HowDoWeKnow kind="INSIGHT" id={id} />
    </Card>
  )
}
