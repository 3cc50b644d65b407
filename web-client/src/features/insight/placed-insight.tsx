import { useDraggable, useDroppable } from '@dnd-kit/core'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { usePicked } from '@/shared/picked'
import { useInsightsHome } from './insights'
import type { Placed } from './theme-board'

/** An insight that can be picked, or dragged where somebody has a pointer. */
export function PlacedInsight({ placed }: { placed: Placed }) {
  const { key, id, text, themeId, insight } = placed
  const { isPicked, toggle, onKeyDown, isBoard } = usePicked()
  const home = useInsightsHome()
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: key, disabled: !isBoard })
  const { setNodeRef: setTarget, isOver } = useDroppable({
    id: `note:${key}`,
    disabled: !isBoard || themeId !== null,
  })
  const marks = [
    'gr-note',
    insight.kind === 'OPPORTUNITY' ? 'gr-note--helped' : 'gr-note--hindered',
    isPicked(key) && 'gr-note--picked',
    isDragging && 'gr-note--dragged',
    isOver && 'gr-note--over',
  ]
  return (
    <li
      className={marks.filter(Boolean).join(' ')}
      ref={(element) => {
        setNodeRef(element)
        setTarget(element)
      }}
      {...listeners}
    >
      <label>
        <input
          type="checkbox"
          id={`pick-${key}`}
          checked={isPicked(key)}
          onChange={() => toggle(key)}
          onKeyDown={(event) => onKeyDown(event, key)}
        />
        <span>
          {text} <small>{inWords(insight.kind)}</small>
        </span>
      </label>
      {!isBoard && (
        <Link className="is-open" to={`${home}/${id}`}>
          Open<span className="nhsuk-u-visually-hidden">: {text}</span>
        </Link>
      )}
    </li>
  )
}
