import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { type CitedInsight, type Insight, useInsightsHome } from './insights'

/** What it was made of, and what was made of it; nothing where it stands by itself. */
export function RelationsCard({ of: { id } }: { of: Insight }) {
  const programmeId = useProgrammeId()
  const relations = queries.useQuery('get', '/programmes/{programmeId}/insights/{id}/relations', {
    params: { path: { programmeId, id } },
  })
  if (!relations.data) return null
  const { splitFrom, parts, merged } = relations.data
  if (!splitFrom && parts.length === 0 && merged.length === 0) return null
  return (
    <Card title="How it was made">
      <Some title="Taken apart into" insights={parts} />
      <Some title="Part of what was once" insights={splitFrom ? [splitFrom] : []} />
      <Some title="Merged into it" insights={merged} areGone />
    </Card>
  )
}

function Some({ title, insights, areGone }: { title: string; insights: CitedInsight[]; areGone?: boolean }) {
  const home = useInsightsHome()
  if (insights.length === 0) return null
  return (
    <>
      <h3 className="is-small-title">{title}</h3>
      <ul className="is-list">
        {insights.map(({ id, statement }) => (
          <li key={id}>{areGone ? statement : <Link to={`${home}/${id}`}>{statement}</Link>}</li>
        ))}
      </ul>
    </>
  )
}
