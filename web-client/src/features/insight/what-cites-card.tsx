import { Card } from '@/shared/card'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { capital } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { about } from '@/shared/trail-kinds'
import { useProgrammeId } from '@/shared/use-membership'
import type { Insight } from './insights'
import { useWhatCites } from './what-cites'

/** What rests on it, and the way to all of it. */
export function WhatCitesCard({ of: { id } }: { of: Insight }) {
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
                <Cited to={about(kind).page?.(other)} title={title} />
                <small>{capital(about(kind).one)}</small>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <HowDoWeKnow kind="INSIGHT" id={id} />
    </Card>
  )
}

/** Where it has a page, and the reader may read it. */
function Cited({ to, title }: { to: string | undefined; title: string | null }) {
  const programmeId = useProgrammeId()
  if (title === null) return 'Something that is not shown to you'
  return to ? <Link to={`/programmes/${programmeId}/${to}`}>{title}</Link> : title
}
