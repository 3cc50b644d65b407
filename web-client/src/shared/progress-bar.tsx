import { type ReactNode, useId } from 'react'
import { inDigits } from '@/shared/format'

type Props = {
  label: ReactNode
  value: number
  /** Null while nobody knows yet how much there is. */
  max: number | null
  /** The counts in words. */
  children?: ReactNode
}

export function ProgressBar({ label, value, max, children }: Props) {
  const id = useId()
  return (
    <div className="il-progress">
      <label className="il-progress__label" htmlFor={id}>
        {label}
      </label>
      <progress className="il-progress__bar" id={id} {...(max === null ? {} : { value, max })} />
      <p className="il-text" aria-live="polite">
        {inDigits(value)}
        {max === null ? ' so far' : ` of ${inDigits(max)}`}
        {children && <>: {children}</>}
      </p>
    </div>
  )
}
