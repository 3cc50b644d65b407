import {
  type Announcements,
  type Collision,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useState } from 'react'
import { counted } from '@/shared/format'

type Dragged = { text: string }

type Props<T> = {
  /** What goes along with this one. */
  with: (id: string) => T[]
  /** What several are called. */
  many: string
  /** Where something is dropped: "cluster:…", "note:…" or "alone". */
  onDrop: (notes: T[], target: string) => void
  children: ReactNode
}

// Whoever has no pointer has the menu of picked notes, and hears there what happens.
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}

/** Notes, or what else is on a board, are dragged within it, with a mouse or after a long press. */
export function DragArea<T extends Dragged>({ with: along, many, onDrop, children }: Props<T>) {
  const [dragged, setDragged] = useState<T[]>([])
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  )

  function onDragEnd({ over }: DragEndEvent) {
    if (over && dragged.length > 0) onDrop(dragged, String(over.id))
    setDragged([])
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={(args) => nearestFirst(pointerWithin(args), args.active.id)}
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
      onDragStart={({ active }) => setDragged(along(String(active.id)))}
      onDragEnd={onDragEnd}
      onDragCancel={() => setDragged([])}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {dragged.length > 0 && (
          <div className="gr-dragging">
            {dragged[0]?.text}
            {dragged.length > 1 && <small>{counted(dragged.length, many, many)}</small>}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}

/** A note lies on an area of others; what is on top counts. It is never dropped on itself. */
function nearestFirst(found: Collision[], dragged: string | number): Collision[] {
  const others = found.filter(({ id }) => id !== `note:${dragged}`)
  return [...others].sort((one, other) => rank(one) - rank(other))
}

function rank({ id }: Collision): number {
  const kind = String(id).split(':')[0]
  return kind === 'note' ? 0 : kind === 'cluster' ? 1 : 2
}
