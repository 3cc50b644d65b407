import { Link } from '@/shared/link'
import { useApiRoot } from '@/shared/use-api-root'

export function Footer() {
  const root = useApiRoot().data
  return (
    <footer className="nhsuk-footer il-footer">
      <div className="nhsuk-width-container il-footer__bar">
        <ul className="il-footer__list">
          <li>
            <Link to="/accessibility">Accessibility statement</Link>
          </li>
          {root && (
            <li>
              <a href={root.documentation}>API and open data</a>
            </li>
          )}
        </ul>
        {root && <p>Interlace {root.version}</p>}
      </div>
    </footer>
  )
}
