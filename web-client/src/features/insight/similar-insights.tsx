import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'
import { longest } from './insight-values'
import { useInsightsHome } from './insights'

/** Too few letters say nothing yet. */
const fewest = 12

type Props = { statement: string; except?: string }

/** What says much the same already, while one types. It opens beside what is being written, which stays. */
export function SimilarInsights({ statement, except }: Props) {
  const programmeId = useProgrammeId()
  const home = useInsightsHome()
  const asked = useSettled(statement.trim())
  const enabled = asked.length >= fewest && asked.length <= longest
  const found = queries.useQuery(
    'get',
    '/programmes/{programmeId}/insights/similar',
    { params: { path: { programmeId }, query: { statement: asked } } },
    { enabled, placeholderData: keepPreviousData },
  )
  const similar = enabled ? (found.data?.insights ?? []).filter(({ id }) => id !== except) : []
  return (
    <div role="status">
      {similar.length > 0 && (
        <div className="is-similar">
          <p className="is-similar__title">
            {similar.length === 1 ? 'One insight' : `${similar.length} insights`} may say the same
          </p>
          <ul className="is-list">
            {similar.map(({ id, kind, statement: words }) => (
              <li key={id}>
                <Link to={`${home}/${id}`} target="_blank" rel="noreferrer">
                  {words}
                  <span className="nhsuk-u-visually-hidden"> (opens in a new tab)</span>
                </Link>
                <small>{inWords(kind)}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
