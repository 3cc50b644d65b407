import { reasonOf } from '@/shared/failure'
import { inWords } from '@/shared/in-words'
import { useAttendance } from './use-attendance'
import { partsIn } from './workshop-words'
import type { Attendance, Workshop } from './workshops'

type Props = { of: Attendance; workshop: Workshop }

/** Says of somebody with one press whether they come, or came. What is pressed in is what is known. */
export function PartButtons({ of: { person, state }, workshop }: Props) {
  const saying = useAttendance(workshop.id)
  const parts = partsIn[workshop.state]
  return (
    <div>
      <fieldset className="ws-parts">
        <legend className="nhsuk-u-visually-hidden">{person.name}</legend>
        {parts.map((part) => (
          <button
            className="ws-part"
            key={part}
            type="button"
            aria-pressed={part === state}
            aria-disabled={saying.isPending}
            onClick={() => {
              if (saying.isPending || part === state) return
              saying.mutate({
                people: [person],
                state: part,
                told: `${person.name}: ${inWords(part).toLowerCase()}`,
              })
            }}
          >
            {inWords(part)}
          </button>
        ))}
      </fieldset>
      {!parts.includes(state) && <small>{inWords(state)}, not known yet</small>}
      {saying.error ? <span role="alert">{reasonOf(saying.error)}</span> : null}
    </div>
  )
}
