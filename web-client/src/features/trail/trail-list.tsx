import { Card } from '@/shared/card'
import type { TrailKind } from '@/shared/trail-kinds'
import { countedKind } from './trail-columns'
import { TrailItems } from './trail-items'
import { TrailQuotations } from './trail-quotations'
import { TrailThinCard } from './trail-thin'
import { conversationsInWords, spanOf, voicesInWords, whereFrom } from './trail-words'
import { columnsOfKinds, type Trail, type TrailNode, type TrailSources } from './trails'

type Group = { kind: TrailKind; nodes: TrailNode[] }

/** The trail as lists: up to its sources, and down to what came of it. */
export function TrailList({ trail }: { trail: Trail }) {
  const behind = trail.nodes.filter(({ distance }) => distance < 0)
  const sources = groupsOf(behind.filter(({ kind }) => kind !== 'CONVERSATION'))
  const talks = behind.filter(({ kind }) => kind === 'CONVERSATION')
  const comesFromTalks = trail.root.kind !== 'CONVERSATION' && trail.sources.conversations !== 0
  const consequences = groupsOf(trail.nodes.filter(({ distance }) => distance > 0))
  const [root] = trail.nodes
  return (
    <div className="il-grid il-grid--halves">
      <Card title="Up to its sources">
        {sources.length === 0 && !comesFromTalks ? (
          <p className="il-text">It cites nothing: this is where it begins.</p>
        ) : (
          <ol className="tr-thread">
            {comesFromTalks && <Conversations of={trail.sources} nodes={talks} />}
            {sources.map((group) => (
              <Node key={group.kind} group={group} />
            ))}
            {root && <Here of={root} />}
          </ol>
        )}
      </Card>
      <div>
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
        <TrailThinCard of={trail} />
      </div>
    </div>
  )
}

/** Those who may not see them one by one are told how many there are. */
function Conversations({ of, nodes }: { of: TrailSources; nodes: TrailNode[] }) {
  const summary = [whereFrom(of), voicesInWords(of)].filter(Boolean)
  return (
    <li>
      <p className="tr-thread__title">
        <b>{conversationsInWords(of)}</b>
        {spanOf([of.firstHeldOn, of.lastHeldOn])}
      </p>
      {summary.map((words) => (
        <p className="tr-summary" key={words}>
          {words}
        </p>
      ))}
      <TrailItems nodes={nodes} />
      <TrailQuotations of={of.quotations} />
    </li>
  )
}

function Node({ group: { kind, nodes } }: { group: Group }) {
  return (
    <li>
      <p className="tr-thread__title">
        <b>{countedKind(kind, nodes.length)}</b>
        {spanOf(nodes.map(({ on }) => on))}
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
