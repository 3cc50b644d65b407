import { type PointerEvent, useState } from 'react'
import { boxWidth } from './boxes'
import type { ModelLayout, PlacedBox } from './model-layout'

const least = 5

export type Dragged = { id: string; dx: number; dy: number }

/** The column and the row of its lane that are nearest to where a step is let go. */
export function cellAt(layout: ModelLayout, box: PlacedBox, { dx, dy }: Pick<Dragged, 'dx' | 'dy'>) {
  const column = nearest(
    layout.lefts.map((left) => left + boxWidth / 2),
    box.x + boxWidth / 2 + dx,
  )
  const lane = layout.lanes.find(({ firstRow, rows }) => box.row >= firstRow && box.row < firstRow + rows)
  const firstRow = lane?.firstRow ?? 0
  const tops = layout.tops.slice(firstRow, firstRow + (lane?.rows ?? 1))
  // Below the last row of its lane it gets a row of its own.
  const below = (lane?.y ?? 0) + (lane?.height ?? 0)
  const isBelow = box.y + dy + box.height > below + 24
  const rowInLane = isBelow ? tops.length : nearest(tops, box.rowTop + dy)
  return { column, rowInLane }
}

function nearest(places: number[], to: number): number {
  let best = 0
  places.forEach((place, index) => {
    if (Math.abs(place - to) < Math.abs((places[best] ?? 0) - to)) best = index
  })
  return best
}

/** Moves boxes with a mouse or a pen. A finger scrolls the picture: on a phone there are buttons to move by. */
export function useDrag(
  layout: ModelLayout,
  scale: number,
  onDrop: (box: PlacedBox, column: number, rowInLane: number) => void,
) {
  const [start, setStart] = useState<{ x: number; y: number; id: string }>()
  const [dragged, setDragged] = useState<Dragged>()

  const handlers = (box: PlacedBox) => ({
    onPointerDown(event: PointerEvent<HTMLButtonElement>) {
      if (event.pointerType === 'touch' || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setStart({ x: event.clientX, y: event.clientY, id: box.step.id })
    },
    onPointerMove(event: PointerEvent<HTMLButtonElement>) {
      if (start?.id !== box.step.id) return
      const [dx, dy] = [(event.clientX - start.x) / scale, (event.clientY - start.y) / scale]
      if (dragged || Math.hypot(dx, dy) > least) setDragged({ id: box.step.id, dx, dy })
    },
    onPointerUp() {
      setStart(undefined)
      if (dragged?.id !== box.step.id) return
      const { column, rowInLane } = cellAt(layout, box, dragged)
      if (column !== box.column || rowInLane !== box.rowInLane) onDrop(box, column, rowInLane)
    },
    onPointerCancel() {
      setStart(undefined)
      setDragged(undefined)
    },
  })

  /** Whether a press was the end of a drag, which chooses nothing. */
  function wasDragged(): boolean {
    if (!dragged) return false
    setDragged(undefined)
    return true
  }

  return { dragged, handlers, wasDragged }
}
