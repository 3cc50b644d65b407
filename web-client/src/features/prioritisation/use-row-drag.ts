import { type PointerEvent as Press, useRef, useState } from 'react'
import { type BallotRow, withAt } from '@/shared/ballot-rows'

/** Rows are drawn by a handle, with a mouse or a finger. Others step aside, so that what is held stays under the finger. */
export function useRowDrag(
  rows: BallotRow[],
  onChange: (rows: BallotRow[]) => void,
  onEnd: (rows: BallotRow[], id: string) => void,
) {
  const list = useRef<HTMLOListElement>(null)
  const [held, setHeld] = useState<string>()

  function onPointerDown(event: Press, id: string) {
    if (event.button !== 0) return
    event.preventDefault()
    let now = rows
    setHeld(id)
    const follow = ({ clientY }: PointerEvent) => {
      const above = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter(
        (row) => row.dataset.row !== id && middle(row) < clientY,
      ).length
      if (above === now.findIndex((row) => row.id === id)) return
      now = withAt(now, id, above)
      onChange(now)
    }
    const end = () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      setHeld(undefined)
      onEnd(now, id)
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
  }

  return { list, held, onPointerDown }
}

function middle(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}
