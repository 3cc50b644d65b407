import type { Schemas } from '@/api/client'
import { inWords } from '@/shared/in-words'
import { Tag, type TagMeaning } from '@/shared/tag'

export type Status = Schemas['Stakeholder']['status']

export const statusMeaning: Record<Status, TagMeaning> = {
  IDENTIFIED: 'fact',
  INVITED: 'current',
  ENGAGED: 'done',
  DECLINED: 'attention',
  OPTED_OUT: 'closed',
}

/** How far somebody has come. */
export function StatusTag({ status }: { status: Status }) {
  return <Tag meaning={statusMeaning[status]}>{inWords(status)}</Tag>
}
