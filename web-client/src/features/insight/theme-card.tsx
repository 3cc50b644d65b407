import { useDroppable } from '@dnd-kit/core'
import { useState } from 'react'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { usePicked } from '@/shared/picked'
import { useProgrammeId } from '@/shared/use-membership'
import { useInsightsHome } from './insights'
import { NameTheme } from './name-theme'
import { PlacedList } from './placed-list'
import { type Placed, type Theme, useThemeCommands } from './theme-board'

const shownFirst = 5

type Props = { theme: Theme; insights: Placed[]; isFirst: boolean; isLast: boolean }

/** Insights that have something in common. Others can be dropped here; it can be renamed, moved and deleted. */
export function ThemeCard({ theme, insights, isFirst, isLast }: Props) {
  const { id, name, description, position } = theme
  const { isBoard } = usePicked()
  const home = useInsightsHome()
  const { setNodeRef, isOver } = useDroppable({ id: `cluster:${id}`, disabled: !isBoard })
  const { reword, reorder } = useThemeCommands()
  const [asks, setAsks] = useState<'rename' | 'delete'>()
  const button = (words: string, onPress: () => unknown) => (
    <button className="il-link-button" type="button" onClick={() => void onPress()}>
      {words}
      <span className="nhsuk-u-visually-hidden">: {name}</span>
    </button>
  )
  return (
    <section
      className={isOver ? 'gr-cluster gr-cluster--over' : 'gr-cluster'}
      ref={setNodeRef}
      aria-label={name}
    >
      <h3 className="gr-cluster__title" id={`theme-${id}`} tabIndex={-1}>
        {name}
      </h3>
      {description && <p className="il-small">{description}</p>}
      {insights.length === 0 ? (
        <p className="il-small">No insight is of it yet.</p>
      ) : (
        <PlacedList insights={insights} most={shownFirst} of={`of “${name}”`} />
      )}
      <p className="gr-cluster__tools">
        {insights.length > 0 && (
          <Link to={`${home}?themeId=${id}`}>
            {counted(insights.length, 'insight', 'insights')} as a list
            <span className="nhsuk-u-visually-hidden">: {name}</span>
          </Link>
        )}
        {button('Rename', () => setAsks('rename'))}
        {!isFirst && button('Move up', () => reorder(theme, position - 1))}
        {!isLast && button('Move down', () => reorder(theme, position + 1))}
        {button('Delete', () => setAsks('delete'))}
      </p>
      {asks === 'rename' && (
        <NameTheme
          title={`Rename “${name}”`}
          confirm="Rename"
          suggested={name}
          description={description ?? ''}
          onConfirm={(next, about) => reword(theme, next, about)}
          onClose={() => setAsks(undefined)}
        />
      )}
      {asks === 'delete' && <Delete theme={theme} onDone={() => setAsks(undefined)} />}
    </section>
  )
}

function Delete({ theme, onDone }: { theme: Theme; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const { id, name } = theme
  return (
    <ConfirmAction
      title={`Delete the theme “${name}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${id} goes`}
      send={() =>
        api.DELETE('/programmes/{programmeId}/themes/{id}', {
          params: { path: { programmeId, id } },
          headers: ifMatch(theme),
        })
      }
      done={`“${name}” is deleted`}
      onDone={onDone}
    >
      <p>Its insights stay; those that are of it alone are of no theme then. This cannot be undone.</p>
    </ConfirmAction>
  )
}
