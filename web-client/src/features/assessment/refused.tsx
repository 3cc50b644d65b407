import { isProblemError } from '@/api/problem'
import { reasonOf } from '@/shared/failure'

/** Why a confirmed step was not taken. */
export function Refused({ error }: { error: unknown }) {
  if (!error) return null
  const places = isProblemError(error) ? (error.problem.errors ?? []) : []
  const said = places.length > 0 ? places.map(({ detail }) => `It ${detail}.`).join(' ') : reasonOf(error)
  return (
    <div className="nhsuk-error-message" role="alert">
      {said}
    </div>
  )
}
