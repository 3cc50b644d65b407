import { Card } from '@/shared/card'
import { DateField } from '@/shared/date-field'
import type { FieldProps } from '@/shared/field-group'
import { TextField } from '@/shared/text-field'
import { noPeriod, type PolicyValues, periodLabels, periodsIn, withPeriods } from './policy-values'

type Form = {
  values: PolicyValues
  replace: (values: PolicyValues) => void
  field: (name: string) => FieldProps
}

const most = 50

/** Days on which nobody is asked, such as those of winter pressure. */
export function QuietPeriodFields({ form }: { form: Form }) {
  const periods = periodsIn(form.values)
  const put = (next: typeof periods) => form.replace(withPeriods(form.values, next))
  // A part that only one of two versions has is nothing in the other.
  const field = (name: string) => ({ ...form.field(name), value: form.values[name] ?? '' })

  return (
    <Card title="Quiet periods" note="Days on which nobody is asked, the first and the last included.">
      {periods.map((_, index) => {
        const at = `quietPeriods/${index}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a period is its position; what is typed in it is held by the form
          <fieldset className="ct-period" key={index}>
            <legend>Quiet period {index + 1}</legend>
            <div className="ct-period__days">
              <DateField label={periodLabels.from} {...field(`${at}/from`)} />
              <DateField label={periodLabels.to} {...field(`${at}/to`)} />
            </div>
            <TextField
              label={periodLabels.reason}
              hint="A few words, such as winter pressure."
              autoComplete="off"
              {...field(`${at}/reason`)}
            />
            <button
              className="il-link-button"
              type="button"
              onClick={() => put(periods.filter((_, other) => other !== index))}
            >
              Remove<span className="nhsuk-u-visually-hidden"> quiet period {index + 1}</span>
            </button>
          </fieldset>
        )
      })}
      {periods.length < most && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={() => put([...periods, noPeriod])}
        >
          Add a quiet period
        </button>
      )}
    </Card>
  )
}
