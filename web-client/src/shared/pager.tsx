import { useLocation } from 'react-router'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { useAddress } from '@/shared/use-address'
import './pager.css'

type Metadata = {
  nextCursor?: string | null
  total?: number | null
  totalIsLowerBound?: boolean | null
}

type Props = { metadata: Metadata; one: string; many: string }

/**
 * Previous and next page. A cursor only leads forward, so the way back is remembered in the history entry; someone who
 * followed a link into the middle is offered the first page.
 */
export function Pager({ metadata, one, many }: Props) {
  const { get, searchWith } = useAddress()
  const { state } = useLocation() as { state: { cursors?: string[] } | null }
  const cursor = get('cursor')
  const behind = state?.cursors ?? []
  const { nextCursor, total, totalIsLowerBound } = metadata

  return (
    <nav className="il-pager" aria-label="Pages">
      {cursor && behind.length === 0 && <Link to={searchWith({})}>First page</Link>}
      {cursor && behind.length > 0 && (
        <Link to={searchWith({ cursor: behind.at(-1) })} state={{ cursors: behind.slice(0, -1) }}>
          Previous page
        </Link>
      )}
      {nextCursor && (
        <Link to={searchWith({ cursor: nextCursor })} state={{ cursors: [...behind, cursor ?? ''] }}>
          Next page
        </Link>
      )}
      {typeof total === 'number' && (
        <span className="il-pager__total">
          {totalIsLowerBound ? `more than ${counted(total, one, many)}` : counted(total, one, many)}
        </span>
      )}
    </nav>
  )
}
