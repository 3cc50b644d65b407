import { inWords } from '@/shared/in-words'
import { Tag } from '@/shared/tag'
import { type ReferralStatus, referralMeaning } from './status-words'

export function ReferralTag({ status }: { status: ReferralStatus }) {
  return <Tag meaning={referralMeaning[status]}>{inWords(status)}</Tag>
}
