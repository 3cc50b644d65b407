import { DateField } from '@/shared/date-field'
import type { FieldProps } from '@/shared/field-group'
import { TextField } from '@/shared/text-field'

type Props = {
  label: string
  timeLabel: string
  hint?: string
  optional?: boolean
  day: FieldProps
  time: FieldProps
}

/** A day, and a time of that day. */
export function MomentField({ label, timeLabel, hint, optional, day, time }: Props) {
  return (
    <div className="il-moment">
      <DateField label={label} hint={hint} optional={optional} {...day} />
      <TextField
        label={timeLabel}
        hint="24 hours, such as 17:00"
        width="short"
        autoComplete="off"
        {...time}
      />
    </div>
  )
}
