import { useMemo } from 'react'
import { Card } from '@/shared/card'
import { ErrorSummary } from '@/shared/error-summary'
import { reasonOf } from '@/shared/failure'
import type { Role } from '@/shared/use-membership'
import { useSignIn } from './use-sign-in'
import './demonstration-roles.css'

const roles: { role: Role; name: string; does: string }[] = [
  { role: 'LEAD', name: 'Programme lead', does: 'Runs everything, publishes, and decides the shortlist.' },
  {
    role: 'FACILITATOR',
    name: 'Facilitator',
    does: 'Holds conversations and workshops and draws them together.',
  },
  { role: 'ASSESSOR', name: 'Assessor', does: 'Scores proposals without seeing the other scores.' },
  { role: 'CONTRIBUTOR', name: 'Contributor', does: 'Takes part in projects, retrospectives and ballots.' },
  { role: 'VIEWER', name: 'Viewer', does: 'Reads totals; numbers under five are hidden.' },
  {
    role: 'INTEGRATION',
    name: 'Another system',
    does: 'Sees what a machine would read and write over HTTP.',
  },
]

/** One press to look around as somebody. */
export function DemonstrationRoles() {
  const { mutate, isPending, error } = useSignIn()
  const problems = useMemo(() => (error ? [{ message: reasonOf(error) }] : []), [error])
  return (
    <Card title="Look around" note="This is a demonstration. Choose whose eyes to see it with.">
      <ErrorSummary items={problems} title="You are not signed in" />
      <ul className="il-roles">
        {roles.map(({ role, name, does }) => (
          <li key={role}>
            <button
              className="il-roles__choice"
              type="button"
              disabled={isPending}
              onClick={() => mutate({ role })}
            >
              <span className="il-roles__name">{name}</span>
              <span className="il-roles__does">{does}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
