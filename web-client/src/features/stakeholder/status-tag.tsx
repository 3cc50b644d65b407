import { inWords } from '@/shared/format'
import { Tag } from '@/shared/tag'
import { type ReferralStatus, referralMeaning, type Status, statusMeaning } from './status-words'

export function StatusTag({ status }: { status: Status }) {
  return <Tag meaning={statusMeaning[status]}>{inWords(status)}</Tag>
}

export function ReferralTag({ status }: { status: ReferralStatus }) {
  return <Tag meaning={referralMeaning[status]}>{inWords(status)}</Tag>
}
