import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import type { TrailKind } from '@/shared/trail-kinds'
import { countedKind } from './trail-columns'
import { TrailItems } from './trail-items'
import { columnsOfKinds, type Trail, type TrailNode } from './trails'

type Group = { kind: TrailKind; nodes: TrailNode[] }

/** The trail as lists: up to its sources, and down to what came of it. */
export function TrailList({ trail }: { trail: Trail }) {
  const sources = groupsOf(trail.nodes.filter(({ distance }) => distance < 0))
  const consequences = groupsOf(trail.nodes.filter(({ distance }) => distance > 0))
  const [root] = trail.nodes
  return (
    <div className="il-grid il-grid--halves">
      <Card title="Up to its sources">
        {sources.length === 0 ? (
          <p className="il-text">It cites nothing: this is where it begins.</p>
        ) : (
          <ol className="tr-thread">
            {sources.map((group) => (
              <Node key={group.kind} group={group} />
            ))}
            {root && <Here of={root} />}
          </ol>
        )}
      </Card>
      <Card title="Down to what came of it">
        {consequences.length === 0 ? (
          <p className="il-text">Nothing has come of it yet.</p>
        ) : (
          <ol className="tr-thread tr-thread--consequences">
            {root && <Here of={root} />}
            {consequences.map((group) => (
              <Node key={group.kind} group={group} />
            ))}
          </ol>
        )}
      </Card>
    </div>
  )
}

function Node({ group: { kind, nodes } }: { group: Group }) {
  return (
    <li>
      <p className="tr-thread__title">
        <b>{countedKind(kind, nodes.length)}</b>
        {spanOf(nodes)}
      </p>
      <TrailItems nodes={nodes} />
    </li>
  )
}

function Here({ of: { kind, title } }: { of: TrailNode }) {
  return (
    <li className="tr-thread__here">
      <p className="tr-thread__title">
        <b>This {countedKind(kind, 1).slice(2)}</b>: {title}
      </p>
    </li>
  )
}

function groupsOf(nodes: TrailNode[]): Group[] {
  return columnsOfKinds
    .flat()
    .map((kind) => ({ kind, nodes: nodes.filter((node) => node.kind === kind) }))
    .filter((group) => group.nodes.length > 0)
}

/** ", 12 March 2026 to 6 May 2026" */
function spanOf(nodes: TrailNode[]): string {
  const days = nodes.flatMap(({ on }) => on ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  return first === last ? `, ${inDays(first)}` : `, ${inDays(first)} to ${inDays(last)}`
}
