import { isProblemError } from '@/api/problem'
import { reasonOf } from '@/shared/failure'
import './not-yet.css'

/** Why there is nothing to look at yet; the form says the same beside the field once it is sent. */
export function NotYet({ error }: { error: unknown }) {
  const places = isProblemError(error) ? (error.problem.errors ?? []) : []
  return (
    <div className="iv-not-yet" role="status">
      <p>
        <strong>This cannot be sent yet.</strong>
      </p>
      {places.length === 0 && <p>{reasonOf(error)}</p>}
      {places.map(({ pointer, detail }) => (
        <p key={`${pointer} ${detail}`}>
          {nameOf(pointer)} {detail}.
        </p>
      ))}
    </div>
  )
}

const names: Record<string, string> = {
  '/message/subject': 'The subject',
  '/message/body': 'The text',
  '/sendAt': 'The time',
  '/wave': 'A wave',
}

function nameOf(pointer: string | null | undefined): string {
  if (pointer?.startsWith('/stakeholderId')) return 'Somebody chosen'
  return names[pointer ?? ''] ?? 'What is filled in'
}
