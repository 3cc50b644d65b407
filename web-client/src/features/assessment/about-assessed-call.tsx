import type { ReactNode } from 'react'
import { CallScope } from '@/shared/call-scope'
import type { Call } from './assessments'

type Props = {
  /** The heading until the call is read, or where there is nothing to show of it. */
  title: string
  children: (call: Call) => ReactNode
}

/** A page about how the call of the address is assessed, once it can be. */
export function AboutAssessedCall({ title, children }: Props) {
  return (
    <CallScope
      title={title}
      roles={['LEAD', 'FACILITATOR', 'ASSESSOR']}
      others="Assessments are read by leads, facilitators and assessors."
      states={['CLOSED', 'ASSESSED', 'DECIDED']}
      otherwise="Proposals are assessed once the call is closed."
    >
      {children}
    </CallScope>
  )
}
