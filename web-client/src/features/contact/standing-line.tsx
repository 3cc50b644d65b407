import { useSettled } from '@/shared/use-settled'
import { freedomInWords, reasonInWords, usedInWords } from './standing-in-words'
import { usePolicy } from './use-policy'
import { useStanding } from './use-standing'

/** What somebody was asked already, beside the form that asks for more. It only helps: the service decides. */
export function StandingLine({ id, minutes }: { id: string; minutes: number | undefined }) {
  const policy = usePolicy().data?.data
  const standing = useStanding(id, useSettled(minutes)).data
  return (
    <p className="ct-standing-line" role="status">
      {policy && standing && (
        <>
          {usedInWords(standing, policy.periodDays)}; {freedomInWords(standing)}. {reasonInWords(standing)}
        </>
      )}
    </p>
  )
}
