import { Card } from '@/shared/card'
import { clockIn } from '@/shared/programme-time'
import { todayIn } from '@/shared/today'
import type { WorkshopState } from './workshop-words'
import type { Workshop } from './workshops'

/** What somebody has begun to do about a workshop. */
export type Asking = 'hold' | 'cancel' | 'delete'

const meaning: Record<WorkshopState, string> = {
  PLANNED: 'Planned. Invite people, then note on its day that it takes place.',
  HELD: 'It was held. Say who came, what they say of its principles, and what came of it.',
  CANCELLED: 'Cancelled, and stays as it is. Whoever was asked for their time has it back.',
}

/** Whether the day for which it is planned has come, where the programme is. */
export function isOnItsDay({ startsAt }: Workshop, timeZone: string): boolean {
  return clockIn(startsAt, timeZone).day <= todayIn(timeZone)
}

type Props = { workshop: Workshop; mayRun: boolean; onAsk: (asking: Asking) => void }

/** How far it is, and what can happen to it now. */
export function WorkshopStep({ workshop, mayRun, onAsk }: Props) {
  const { state, cancellationReason, participants } = workshop
  return (
    <Card title="How far it is">
      <p className="il-text">{meaning[state]}</p>
      {cancellationReason && <p className="il-quote">{cancellationReason}</p>}
      {mayRun && state === 'PLANNED' && (
        <div className="il-buttons">
          <button className="il-link-button" type="button" onClick={() => onAsk('cancel')}>
            Cancel it
          </button>
          {participants === 0 && (
            <button className="il-link-button" type="button" onClick={() => onAsk('delete')}>
              Delete it
            </button>
          )}
        </div>
      )}
    </Card>
  )
}
