import { createContext, type KeyboardEvent, useContext } from 'react'

/** Which notes are picked, to be moved together. */
type Picked = {
  isPicked: (id: string) => boolean
  toggle: (id: string) => void
  onKeyDown: (event: KeyboardEvent, id: string) => void
  /** Whether notes can be dragged, too. */
  isBoard: boolean
}

export const PickedContext = createContext<Picked | null>(null)

export function usePicked(): Picked {
  const picked = useContext(PickedContext)
  if (!picked) throw new Error('Notes are picked on a board')
  return picked
}
