import type { Schemas } from '@/api/client'
import { QueryView } from '@/shared/query-view'
import { freedomInWords, reasonInWords, usedInWords } from './standing-in-words'
import { usePolicy } from './use-policy'
import { useStanding } from './use-standing'

/** What somebody was asked in the period that ends today, against what the policy allows: in words, and as two bars. */
export function PersonBudget({ id }: { id: string }) {
  const policy = usePolicy()
  const standing = useStanding(id)
  return (
    <QueryView query={policy} what="the contact policy">
      {({ data: { periodDays } }) => (
        <QueryView query={standing} what="how they stand against the contact policy">
          {(now) => <Budget standing={now} periodDays={periodDays} />}
        </QueryView>
      )}
    </QueryView>
  )
}

function Budget({ standing, periodDays }: { standing: Schemas['ContactStanding']; periodDays: number }) {
  const { contacts, maxContacts, minutes, maxMinutes, mayBeAsked } = standing
  return (
    <div className="ct-budget">
      <p className="ct-budget__words">
        {usedInWords(standing, periodDays)};{' '}
        <strong className={mayBeAsked ? 'ct-budget__free' : undefined}>{freedomInWords(standing)}</strong>.{' '}
        {reasonInWords(standing)}
      </p>
      <div className="ct-budget__bars" aria-hidden="true">
        <Bar label="Asks" used={contacts} most={maxContacts} />
        <Bar label="Minutes" used={minutes} most={maxMinutes} />
      </div>
    </div>
  )
}

/** It repeats what the words say. */
function Bar({ label, used, most }: { label: string; used: number; most: number }) {
  return (
    <div>
      <span className="il-small">{label}</span>
      <progress className="il-progress__bar ct-budget__bar" value={Math.min(used, most)} max={most} />
    </div>
  )
}
