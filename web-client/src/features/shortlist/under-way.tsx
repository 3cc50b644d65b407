import { api } from '@/api/client'
import { Card } from '@/shared/card'
import { reasonOf } from '@/shared/failure'
import { ProgressBar } from '@/shared/progress-bar'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Shortlist } from '@/shared/use-shortlist'
import { useMayAsk } from './shortlists'

/** How far its computing has come, and a way to stop it. */
export function UnderWay({ of: { id, state, resamplesDone, selected } }: { of: Shortlist }) {
  const programmeId = useProgrammeId()
  const mayAsk = useMayAsk()
  const cancelling = useConfirmedAction({
    content: id,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/shortlists/{id}/cancellation', {
        params: { path: { programmeId, id } },
        headers,
      }),
    done: 'It is cancelled',
    onDone: () => undefined,
  })
  return (
    <Card title={state === 'QUEUED' ? 'It is waiting for its turn' : 'It is being worked out'}>
      <ProgressBar
        label="Resamples of the assessors, which say how often each is selected"
        value={resamplesDone}
        max={500}
      >
        {selected.length > 0 ? 'the set itself is there' : 'the best set is being looked for'}
      </ProgressBar>
      {cancelling.error && (
        <div className="nhsuk-error-message" role="alert">
          {reasonOf(cancelling.error)}
        </div>
      )}
      {mayAsk && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          aria-disabled={cancelling.isPending}
          onClick={() => !cancelling.isPending && cancelling.mutate()}
        >
          {cancelling.isPending ? 'Cancelling…' : 'Cancel it'}
        </button>
      )}
    </Card>
  )
}
