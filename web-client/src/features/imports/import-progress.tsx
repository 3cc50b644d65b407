import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { reasonOf } from '@/shared/failure'
import { inDigits } from '@/shared/format'
import { ProgressBar } from '@/shared/progress-bar'
import { useProgrammeId } from '@/shared/use-membership'
import { type ImportKindName, importKinds } from './import-kinds'

type Props = { kind: ImportKindName; job: Schemas['ImportJob'] }

/** How many rows have been read; it can be stopped before it writes. */
export function ImportProgress({ kind, job }: Props) {
  const programmeId = useProgrammeId()
  const queryClient = useQueryClient()
  const { cancellation, item, many } = importKinds[kind]
  const stopping = useMutation({
    mutationFn: () => api.POST(cancellation, { params: { path: { programmeId, importId: job.id } } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['get', item] }),
  })
  return (
    <Card title={job.state === 'QUEUED' ? 'Waiting for its turn' : `Reading your ${many}`}>
      <ProgressBar label="Rows" value={job.read} max={job.total}>
        {job.rejected > 0 && `${inDigits(job.rejected)} rejected`}
      </ProgressBar>
      {stopping.error && (
        <p className="nhsuk-error-message" role="alert">
          {reasonOf(stopping.error)}
        </p>
      )}
      <button
        className="nhsuk-button nhsuk-button--secondary il-button--small"
        type="button"
        disabled={stopping.isPending}
        onClick={() => stopping.mutate()}
      >
        Stop
      </button>
    </Card>
  )
}
