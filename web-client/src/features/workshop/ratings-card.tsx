import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { ratingInWords, ratings } from '@/shared/rating-words'
import { type ParticipantRatings, useWorkshopRatings, useWorkshopsHome, type Workshop } from './workshops'

type Props = { workshop: Workshop; mayEdit: boolean }

/** What those who came say of each principle. What that comes to over all workshops stands with the principle. */
export function RatingsCard({ workshop, mayEdit }: Props) {
  const { id, principles } = workshop
  const home = `${useWorkshopsHome()}/${id}/ratings`
  const said = useWorkshopRatings(id)
  if (principles.length === 0) return null
  return (
    <Card
      title="Did the principles help?"
      note="What each who came says. Only leads and facilitators see who said what."
    >
      <QueryView
        query={said}
        what="what people say"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">Say first who came: whoever did says what helped.</p>}
      >
        {({ results }) => (
          <>
            <ul className="ws-list ws-sums">
              {principles.map(({ principleId, title }) => (
                <li key={principleId}>
                  <strong>{title}</strong>
                  <small>{sumInWords(results, principleId)}</small>
                </li>
              ))}
            </ul>
            <DataTable
              caption="What each says"
              rows={results}
              rowKey={({ person }) => person.id}
              columns={[
                { header: 'Who', cell: ({ person }) => person.name },
                { header: 'What they say', cell: (one) => <Said by={one} workshop={workshop} /> },
                ...(mayEdit
                  ? [
                      {
                        header: 'Note',
                        cell: ({ person, ratings: given }: ParticipantRatings) => (
                          <Link to={`${home}/${person.id}`}>
                            {given.length === 0 ? 'Note what they say' : 'Change'}
                            <span className="nhsuk-u-visually-hidden">: {person.name}</span>
                          </Link>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </>
        )}
      </QueryView>
    </Card>
  )
}

function Said({ by: { ratings: given }, workshop }: { by: ParticipantRatings; workshop: Workshop }) {
  if (given.length === 0) return <>Nothing yet</>
  return (
    <ul className="ws-said">
      {given.map(({ principleId, rating }) => (
        <li key={principleId}>
          {ratingInWords[rating]}
          <small>{workshop.principles.find((one) => one.principleId === principleId)?.title}</small>
        </li>
      ))}
    </ul>
  )
}

/** "5 helped, 1 no difference, 0 hindered" */
function sumInWords(people: ParticipantRatings[], principleId: string): string {
  const all = people.flatMap(({ ratings: given }) =>
    given.filter((one) => one.principleId === principleId).map(({ rating }) => rating),
  )
  if (all.length === 0) return 'Nobody has said anything of it yet'
  const words = { HELPED: 'helped', NO_DIFFERENCE: 'no difference', HINDERED: 'hindered' }
  const parts = ratings.map((rating) => `${all.filter((one) => one === rating).length} ${words[rating]}`)
  return `Of ${counted(all.length, 'answer', 'answers')}: ${parts.join(', ')}`
}
