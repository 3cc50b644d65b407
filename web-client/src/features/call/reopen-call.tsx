import { useId, useState } from 'react'
import { api } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { DateField } from '@/shared/date-field'
import { isDay } from '@/shared/input-problem'
import { instantOf, isTime } from '@/shared/programme-time'
import { TextField } from '@/shared/text-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Call } from './calls'
import { Refused } from './refused'

type Props = { call: Call; timeZone: string; onDone: () => void }

/** Until a later time, which has to be said. */
export function ReopenCall({ call, timeZone, onDone }: Props) {
  const programmeId = useProgrammeId()
  const id = useId()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('17:00')
  const [tried, setTried] = useState(false)
  const closesAt = isDay(day) && isTime(time) ? instantOf({ day, time }, timeZone) : ''
  const reopening = useConfirmedAction({
    content: `${call.id} ${closesAt}`,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/calls/{id}/reopening', {
        params: { path: { programmeId, id: call.id } },
        body: { closesAt },
        headers,
      }),
    done: 'The call is open again',
    onDone,
  })
  const refusedDay = isProblemError(reopening.error)
    ? reopening.error.problem.errors?.find(({ pointer }) => pointer === '/closesAt')?.detail
    : undefined

  function reopen() {
    setTried(true)
    if (closesAt) reopening.mutate()
  }

  return (
    <ConfirmDialog
      open
      harmless
      title={`Open “${call.title}” again?`}
      confirm="Open it again"
      cancel="Leave it closed"
      busy={reopening.isPending}
      onConfirm={reopen}
      onCancel={onDone}
    >
      {!refusedDay && <Refused error={reopening.error} />}
      <p>
        Proposals are taken again, and those submitted can be changed. What is changed must be checked for
        eligibility once more, and what assessors said of it is a draft again, for them to look at.
      </p>
      <DateField
        id={id}
        label="It then closes on"
        value={day}
        onChange={setDay}
        error={
          tried && !isDay(day) ? 'Give a day, such as 18 12 2026' : refusedDay && `The time ${refusedDay}`
        }
      />
      <TextField
        id={`${id}-time`}
        label="At"
        hint={`24 hours, ${timeZone} time`}
        width="short"
        autoComplete="off"
        value={time}
        onChange={setTime}
        error={tried && !isTime(time) ? 'Give a time, such as 17:00' : undefined}
      />
    </ConfirmDialog>
  )
}
