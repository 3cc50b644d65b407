import { isProblemError } from '@/api/problem'
import { Icon } from '@/shared/icon'

type Props = { what: string; error: unknown; onRetry?: () => void }

/** Something could not be read, in the service's own words where it had any. */
export function Failure({ what, error, onRetry }: Props) {
  return (
    <div className="il-failure" role="alert">
      <Icon name="warning" />
      <div>
        <h2 className="il-title">We could not load {what}</h2>
        <p className="il-text">{reasonOf(error)}</p>
        {onRetry && (
          <button
            className="nhsuk-button nhsuk-button--secondary il-button--small"
            type="button"
            onClick={onRetry}
          >
            Try again
          </button>
        )}
      </div>
    </div>
  )
}

export function reasonOf(error: unknown): string {
  if (!isProblemError(error)) return 'The service cannot be reached. Check your connection and try again.'
  const { detail, title, status, traceId } = error.problem
  const quote = status >= 500 && traceId ? ` If it goes on, quote ${traceId}.` : ''
  return `${detail ?? `${title}.`}${quote}`
}
