import { useRouteError } from 'react-router'
import { isProblemError } from '@/api/problem'
import { PageHeading } from '@/shared/page-heading'

/** What a page shows when it breaks. After a new release an open tab may ask for files that are gone: reloading helps. */
export function ErrorPage() {
  const error = useRouteError()
  return (
    <>
      <PageHeading title="This page does not work" purpose="The fault is ours. What you had typed is kept." />
      <div className="il-card il-prose">
        <p className="il-text">
          Load the page again. If it goes on, tell whoever runs your programme what you were doing
          {isProblemError(error) ? ` and quote ${error.problem.traceId}` : ''}.
        </p>
        <button
          className="nhsuk-button il-button--small"
          type="button"
          onClick={() => window.location.reload()}
        >
          Load again
        </button>
      </div>
    </>
  )
}
