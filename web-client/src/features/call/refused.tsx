import { isProblemError } from '@/api/problem'
import { reasonOf } from '@/shared/failure'

const names: Record<string, string> = {
  '/criteria': 'The list of criteria',
  '/places': 'The number of places',
  '/closesAt': 'The closing time',
  '/leadId': 'The lead',
  '/placeCodes': 'The list of places',
  '/sectorCodes': 'The list of sectors',
  '/problem': 'What is wrong now',
  '/aims': 'What would be tried',
  '/facilitatorDays': 'The number of facilitator days',
  '/budgetPounds': 'The money',
}

/** Why a confirmed step was not taken, place by place where the service named places. */
export function Refused({ error }: { error: unknown }) {
  if (!error) return null
  const places = isProblemError(error) ? (error.problem.errors ?? []) : []
  return (
    <div className="nhsuk-error-message" role="alert">
      {places.length === 0 && reasonOf(error)}
      {places.map(({ pointer, detail }) => (
        <p className="ca-refused" key={`${pointer} ${detail}`}>
          {names[pointer ?? ''] ?? pointer} {detail}.
        </p>
      ))}
    </div>
  )
}
