import { useState } from 'react'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { sourcesInWords } from '@/shared/source-words'
import { about } from '@/shared/trail-kinds'
import { useProgrammeId } from '@/shared/use-membership'
import { keyOf, type TrailNode, titleOf } from './trails'

const few = 3

/** Things on a trail, each with the way to its page; the first few at once. */
export function TrailItems({ nodes }: { nodes: TrailNode[] }) {
  const [all, setAll] = useState(false)
  return (
    <>
      <ul className="tr-items">
        {(all ? nodes : nodes.slice(0, few)).map((node) => (
          <li key={keyOf(node)}>
            <Item node={node} />
          </li>
        ))}
      </ul>
      {!all && nodes.length > few && (
        <button className="il-link-button" type="button" onClick={() => setAll(true)}>
          All {nodes.length}
        </button>
      )}
    </>
  )
}

function Item({ node }: { node: TrailNode }) {
  const programmeId = useProgrammeId()
  const { kind, id, title, on, heardFrom } = node
  const note = [sourcesInWords(heardFrom), on && inDays(on)].filter(Boolean).join(', ')
  const page = title === null ? undefined : about(kind).page
  return (
    <>
      {page ? <Link to={`/programmes/${programmeId}/${page(id)}`}>{titleOf(node)}</Link> : titleOf(node)}
      {note && <small>{note}</small>}
    </>
  )
}
