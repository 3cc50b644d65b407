import { Link } from '@/shared/link'
import type { Missing } from './ready'

type Props = { title: string; missing: Missing[]; editTo: string }

/** What is still to be said, each a link to the field that says it; nothing where nothing is missing. */
export function MissingBefore({ title, missing, editTo }: Props) {
  if (missing.length === 0) return null
  return (
    <div className="ca-missing">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {missing.map(({ field, words }) => (
          <li key={words}>
            <Link to={`${editTo}#${field}`}>{words}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
