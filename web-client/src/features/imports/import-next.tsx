import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Schemas } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { reasonOf } from '@/shared/failure'
import { Link } from '@/shared/link'
import { ProgressBar } from '@/shared/progress-bar'
import { useProgrammeId } from '@/shared/use-membership'
import { type ImportKindName, importKinds } from './import-kinds'
import { sentFor } from './sent-files'
import { useStartImport } from './use-start-import'

type Props = { kind: ImportKindName; job: Schemas['ImportJob'] }

/** The one thing to do next: import for real what was checked, fix it, or look at what came in. */
export function ImportNext({ kind, job }: Props) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const { start, goTo, progress } = useStartImport()
  const [key] = useState(() => new SubmissionKey())
  const upload = sentFor(job.id)
  const again = `/programmes/${programmeId}/imports?kind=${kind}`
  const isReady = job.dryRun && job.state === 'SUCCEEDED' && job.created + job.updated > 0
  const isDone = !job.dryRun && job.state === 'SUCCEEDED'

  const importing = useMutation({
    mutationFn: async () => {
      if (!upload) throw new Error('The file is gone')
      return await start(upload, false, key.headersFor(job.id))
    },
    onSuccess: ({ id }) => goTo(kind, id),
  })

  async function fix() {
    // What was pasted comes back to be corrected; a file is corrected where it is.
    const text = upload?.pasted
    await navigate(again, { state: text ? { source: 'TEXT', text, mode: job.mode } : { mode: job.mode } })
  }

  return (
    <>
      {importing.error && (
        <p className="nhsuk-error-message" role="alert">
          {reasonOf(importing.error)}
        </p>
      )}
      {isReady && !upload && (
        <p className="il-text">The file is not kept after a reload. Choose it once more to import it.</p>
      )}
      {progress && (
        <ProgressBar
          label="Sending the file, in kB"
          value={Math.ceil(progress.sent / 1000)}
          max={Math.ceil(progress.total / 1000)}
        />
      )}
      <div className="il-buttons">
        {isReady && upload && (
          <button
            className="nhsuk-button il-button--small"
            type="button"
            aria-disabled={importing.isPending}
            onClick={() => !importing.isPending && importing.mutate()}
          >
            Import for real
          </button>
        )}
        {isDone && (
          <Link
            className="nhsuk-button il-button--small"
            to={`/programmes/${programmeId}/${importKinds[kind].seeAll}`}
          >
            See the {importKinds[kind].many}
          </Link>
        )}
        {!isDone && (job.rejected > 0 || !isReady) && (
          <button
            className={`nhsuk-button ${isReady ? 'nhsuk-button--secondary ' : ''}il-button--small`}
            type="button"
            onClick={() => void fix()}
          >
            Fix and try again
          </button>
        )}
        {(isDone || (isReady && job.rejected === 0)) && <Link to={again}>Import another file</Link>}
      </div>
    </>
  )
}
