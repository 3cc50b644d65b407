import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { useInsightsHome } from './insights'
import type { Placed, Theme } from './theme-board'

const few = 5

/** The themes and what is of them, for those who do not sort. */
export function ThemesToRead({ themes, placed }: { themes: Theme[]; placed: Placed[] }) {
  const home = useInsightsHome()
  if (themes.length === 0) {
    return (
      <div className="il-card">
        <EmptyState title="No theme yet">Leads and facilitators put insights together.</EmptyState>
      </div>
    )
  }
  return themes.map(({ id, name, description }) => {
    const of = placed.filter(({ themeId }) => themeId === id)
    return (
      <Card key={id} title={name} note={description ?? undefined}>
        <ul className="is-list">
          {of.slice(0, few).map(({ key, id: insightId, text }) => (
            <li key={key}>
              <Link to={`${home}/${insightId}`}>{text}</Link>
            </li>
          ))}
        </ul>
        <Link to={`${home}?themeId=${id}`}>
          See all {counted(of.length, 'insight', 'insights')}
          <span className="nhsuk-u-visually-hidden"> of “{name}”</span>
        </Link>
      </Card>
    )
  })
}
