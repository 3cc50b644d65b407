import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import './reach-marks.css'
import './recommendations-card.css'

const minutes = 15
const most = 5

/** Whom to invite next, why, and one button that does it. */
export function RecommendationsCard() {
  const programmeId = useProgrammeId()
  const query = queries.useQuery('get', '/programmes/{programmeId}/reach/recommendations', {
    params: { path: { programmeId }, query: { limit: most, minutes } },
  })
  return (
    <Card
      title="Whom to invite next"
      note="Those who together close most of the gap, over all the frame counts"
    >
      <QueryView
        query={query}
        what="whom to invite next"
        isEmpty={({ results }) => results.length === 0}
        empty={query.data && <Nobody of={query.data} />}
      >
        {(recommendations) => <Recommended of={recommendations} />}
      </QueryView>
    </Card>
  )
}

function Recommended({ of }: { of: Schemas['Recommendations'] }) {
  const programmeId = useProgrammeId()
  const mayInvite = useMayChange('LEAD', 'FACILITATOR')
  const { places } = useReference()
  const { results } = of
  const largest = Math.max(...results.map(({ gain }) => gain))
  const asked = new URLSearchParams(results.map(({ stakeholder }) => ['stakeholderId', stakeholder.id]))
  return (
    <>
      <div className="re-recommended">
        <DataTable
          caption="Whom to invite next"
          rows={results}
          rowKey={({ stakeholder }) => stakeholder.id}
          columns={[
            {
              header: 'Person',
              cell: ({ stakeholder: { id, name, jobTitle } }) => (
                <>
                  <Link to={`/programmes/${programmeId}/stakeholders/${id}`}>{name}</Link>
                  {jobTitle && <small>{jobTitle}</small>}
                </>
              ),
            },
            { header: 'Place', cell: ({ stakeholder }) => places.of(stakeholder.placeCode) ?? 'Not known' },
            { header: 'Why this person', cell: ({ reason }) => reason },
            {
              header: 'Gap closed',
              numeric: true,
              cell: ({ gain }) => (
                <span className="re-gain">
                  <svg width="56" height="10" aria-hidden="true" focusable="false">
                    <rect
                      className="re-heard"
                      width={56 * (gain / largest)}
                      height="10"
                      x={56 * (1 - gain / largest)}
                    />
                  </svg>{' '}
                  {(gain * 100).toFixed(1)}
                  <span className="nhsuk-u-visually-hidden"> points</span>
                </span>
              ),
            },
          ]}
        />
      </div>
      <div className="re-invite">
        {mayInvite && (
          <Link className="nhsuk-button" to={`/programmes/${programmeId}/invitations/new?${asked}`}>
            {results.length === 1 ? 'Invite this person' : `Invite these ${results.length} people`}
          </Link>
        )}
        <p className="il-small">
          Each is asked for {minutes} minutes, inside the contact policy. {consideredInWords(of)} The gap is
          what keeps the people engaged from looking like those who are there, in points of 100.
        </p>
      </div>
    </>
  )
}

/** Of how many they were chosen, and who had to be left out. */
function consideredInWords({
  considered,
  resting,
  restingUntil,
  withoutAddress,
}: Schemas['Recommendations']): string {
  const words = [`${counted(considered, 'person was', 'people were')} considered`]
  if (resting > 0) {
    const until = restingUntil === null ? '' : `, the first until ${inDays(restingUntil)}`
    words.push(`${counted(resting, 'is', 'are')} resting${until}`)
  }
  if (withoutAddress > 0) words.push(`${counted(withoutAddress, 'has', 'have')} no e-mail address`)
  return `${words.join('; ')}.`
}

function Nobody({ of }: { of: Schemas['Recommendations'] }) {
  const { considered, withoutAddress } = of
  return (
    <p className="il-text">
      {considered + withoutAddress === 0
        ? 'Nobody who was referred is still to be asked. More can be referred by the people who are engaged.'
        : `Nobody to invite would bring the people engaged nearer to those who are there. ${consideredInWords(of)}`}
    </p>
  )
}
