import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import type { FlowCompared } from './compared'
import { useModelsHome } from './service-models'

/** What is still to be answered, over all journeys: the first thing to know about both models. */
export function NothingAnswers({ flows, currentId }: { flows: FlowCompared[]; currentId: string }) {
  const home = useModelsHome()
  const all = flows.flatMap(({ breakdowns }) => breakdowns)
  if (all.length === 0) return null
  const open = flows.flatMap(({ name, currentId: flowId, breakdowns }) =>
    breakdowns
      .filter(({ improvements }) => improvements.length === 0)
      .map((breakdown) => ({ ...breakdown, name, flowId })),
  )
  return (
    <Card
      title={
        open.length === 0
          ? 'Something answers every breakdown'
          : `Nothing answers ${counted(open.length, 'breakdown', 'breakdowns')} yet`
      }
      note={`Of ${counted(all.length, 'breakdown', 'breakdowns')} in how it is, improvements answer ${all.length - open.length}.`}
    >
      {open.length > 0 && (
        <ul className="sm-list">
          {open.map(({ id, title, where, name, flowId }) => (
            <li key={id}>
              <Link to={`${home}/${currentId}?flow=${flowId}&at=pin:${id}`}>{title}</Link>
              <br />
              <small>
                At {where}, in {name}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
