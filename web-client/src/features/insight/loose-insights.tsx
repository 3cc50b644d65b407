import { useDroppable } from '@dnd-kit/core'
import { usePicked } from '@/shared/picked'
import { PlacedList } from './placed-list'
import type { Placed } from './theme-board'

const shownFirst = 30

/** Insights that are of no theme. */
export function LooseInsights({ insights, hasThemes }: { insights: Placed[]; hasThemes: boolean }) {
  const { isBoard } = usePicked()
  const { setNodeRef, isOver } = useDroppable({ id: 'alone', disabled: !isBoard })
  return (
    <section
      className={`gr-alone${isOver ? ' gr-alone--over' : ''}${hasThemes ? '' : ' gr-alone--wide'}`}
      ref={setNodeRef}
      aria-labelledby="loose"
    >
      <h2 className="il-title" id="loose" tabIndex={-1}>
        Of no theme
      </h2>
      <div className="is-loose">
        {insights.length === 0 ? (
          <p className="il-small">
            {hasThemes ? 'Every insight is of a theme.' : 'There is no insight that is kept yet.'}
          </p>
        ) : (
          <PlacedList insights={insights} most={shownFirst} of="of no theme" />
        )}
      </div>
    </section>
  )
}
