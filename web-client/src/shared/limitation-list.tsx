import type { ReactNode } from 'react'
import type { Schemas } from '@/api/client'
import { SeverityTag } from '@/shared/severity-tag'
import './limitation-list.css'

type Props<L> = {
  limitations: L[]
  /** Where the words come from, below them. */
  about?: (limitation: L) => ReactNode
  /** What can be done with it, beside it. */
  action?: (limitation: L) => ReactNode
  /** Where it stands beside other things. */
  narrow?: boolean
}

/** What must be known wherever results are shown, in whole sentences; those that matter most come first. */
export function LimitationList<L extends Schemas['StatedLimitation']>({
  limitations,
  about,
  action,
  narrow = false,
}: Props<L>) {
  return (
    <ul className={narrow ? 'il-limitations il-limitations--narrow' : 'il-limitations'}>
      {limitations.map((limitation) => (
        <li key={limitation.id}>
          <SeverityTag severity={limitation.severity} />
          <div>
            <p>{limitation.text}</p>
            {about && <p className="il-limitations__about">{about(limitation)}</p>}
          </div>
          {action?.(limitation)}
        </li>
      ))}
    </ul>
  )
}
