import { inDigits } from '@/shared/format'
import { Icon } from '@/shared/icon'

/**
 * A number, or that it is kept from readers who see no small numbers. Not that it is below five: a larger one is hidden
 * where it would give a smaller one away.
 */
export function Count({ of }: { of: number | null }) {
  if (of !== null) return <>{inDigits(of)}</>
  return (
    <span className="il-hidden">
      <Icon name="lock" small /> hidden
    </span>
  )
}
