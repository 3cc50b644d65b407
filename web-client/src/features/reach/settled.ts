import type { Schemas } from '@/api/client'

/** How far an estimate may still move and count as settled, as a share. */
export const settledWithin = 0.02
const fromWhichOn = 2 / 3

export type Settling = {
  value: string
  label: string
  /** The estimate after each wave; null where it cannot be said. */
  points: (number | null)[]
  /** How far it moved since the first wave that reached two thirds of the people engaged. */
  moved: number | null
  isSettled: boolean | null
}

/** Whether each category's estimate has come to rest, by the rule by which the service says so of all. */
export function settlingOf({ categories, convergence }: Schemas['Reach']): Settling[] {
  const waves = convergence ?? []
  const last = waves.at(-1)
  const first = waves.find(({ engaged }) => engaged >= (last?.engaged ?? 0) * fromWhichOn)
  return categories.map(({ value, label }, index) => {
    const before = first?.estimates?.[index]
    const now = last?.estimates?.[index]
    const isKnown = waves.length > 1 && before !== undefined && now !== undefined
    const moved = isKnown ? now - before : null
    return {
      value,
      label,
      points: waves.map(({ estimates }) => estimates?.[index] ?? null),
      moved,
      isSettled: moved === null ? null : Math.abs(moved) <= settledWithin,
    }
  })
}
