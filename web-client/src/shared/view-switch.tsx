import { Link } from '@/shared/link'
import './view-switch.css'

type View = { to: string; label: string; current: boolean }

/** Several ways to look at the same. */
export function ViewSwitch({ label, views }: { label: string; views: View[] }) {
  return (
    <nav aria-label={label}>
      <ul className="il-switch">
        {views.map((view) => (
          <li key={view.label}>
            <Link to={view.to} preventScrollReset aria-current={view.current ? 'page' : undefined}>
              {view.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
