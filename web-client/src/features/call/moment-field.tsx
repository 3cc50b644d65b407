import { DateField } from '@/shared/date-field'
import { TextField } from '@/shared/text-field'
import { callLabels } from './call-values'
import type { CallForm } from './use-call-form'

type Props = { form: CallForm; name: 'opensAt' | 'closesAt'; hint: string; optional: boolean }

/** A day, and a time of that day. */
export function MomentField({ form, name, hint, optional }: Props) {
  return (
    <div className="ca-moment">
      <DateField label={callLabels[name] ?? ''} hint={hint} optional={optional} {...form.field(name)} />
      <TextField
        label={callLabels[`${name}/time`] ?? ''}
        hint="24 hours, such as 17:00"
        width="short"
        autoComplete="off"
        {...form.field(`${name}/time`)}
      />
    </div>
  )
}
