import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { LimitationList } from '@/shared/limitation-list'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import './limitations-card.css'

type Limitation = Schemas['Limitation']

/** What must be known wherever results are shown. Leads word it; the figures behind it are not silenced. */
export function LimitationsCard() {
  const programmeId = useProgrammeId()
  const mayEdit = useMayChange('LEAD')
  const limitations = queries.useQuery('get', '/programmes/{programmeId}/limitations', {
    params: { path: { programmeId } },
  })
  return (
    <div id="limitations">
      <Card
        title="Limitations, as they will be published"
        note="These sentences appear wherever results are shown. Readers of aggregates find no count under 5 in them."
        limits
      >
        <QueryView
          query={limitations}
          what="the limitations"
          isEmpty={({ results }) => results.length === 0}
          empty={<p className="il-text">None that the figures tell, and none was added.</p>}
        >
          {({ results }) => (
            <LimitationList
              limitations={results}
              about={(limitation) => <Origin of={limitation} />}
              action={(limitation) => (
                <Link to={`limitations/${limitation.id}`}>
                  {mayEdit ? 'Edit' : 'About'}
                  <span className="nhsuk-u-visually-hidden"> {limitation.text}</span>
                </Link>
              )}
            />
          )}
        </QueryView>
        {mayEdit && (
          <p className="re-add">
            <Link to="limitations/new">Add a limitation</Link>
          </p>
        )}
      </Card>
    </div>
  )
}

/** Where the words come from, and whether the figures have moved on since. */
export function Origin({ of: { origin, updatedAt, outdated } }: { of: Limitation }) {
  return (
    <>
      {originInWords(origin, updatedAt)}
      {outdated && (
        <>
          {' '}
          <Tag meaning="due">Outdated</Tag> the figures say something else by now
        </>
      )}
    </>
  )
}

export function originInWords(origin: Limitation['origin'], updatedAt: string | null): string {
  const day = updatedAt ? `, ${inDays(updatedAt)}` : ''
  if (origin === 'OWN') return `Added by a lead${day}`
  return origin === 'EDITED' ? `Computed, wording edited${day}` : 'Computed'
}
