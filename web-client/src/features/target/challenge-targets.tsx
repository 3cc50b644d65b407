import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { capital, inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { TargetSpark } from '@/shared/target-spark'
import { standingInWords, targetStatusMeaning } from '@/shared/target-words'
import { useProgrammeId } from '@/shared/use-membership'
import { courseInWords } from './target-sentences'
import { targetsPath, useMaySetTargets, useTargetsHome } from './targets'
import './target.css'

/** What the challenge is to have come to, on its page. */
export function ChallengeTargets({ challenge: { id } }: { challenge: Schemas['Challenge'] }) {
  const programmeId = useProgrammeId()
  const home = useTargetsHome()
  const maySet = useMaySetTargets()
  const targets = queries.useQuery('get', targetsPath, {
    params: { path: { programmeId }, query: { challengeId: id, limit: 20 } },
  })
  return (
    <Card title="Targets">
      <QueryView
        query={targets}
        what="the targets"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <EmptyState
            title="No target yet"
            action={maySet && <Link to={`${home}/new?challengeId=${id}`}>Set a target</Link>}
          >
            What would be measured, if it were overcome?
          </EmptyState>
        }
      >
        {({ results }) => (
          <ul className="tg-list">
            {results.map((target) => (
              <li key={target.id}>
                <div className="tg-list__words">
                  <Link to={`${home}/${target.id}`}>{target.name}</Link>{' '}
                  <Tag meaning={targetStatusMeaning[target.status]}>{inWords(target.status)}</Tag>
                  <small>{capital(courseInWords(target))}</small>
                </div>
                <div className="tg-list__course">
                  <TargetSpark target={target} />
                  <small>{standingInWords(target)}</small>
                </div>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}
