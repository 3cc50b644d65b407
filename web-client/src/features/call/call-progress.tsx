import { Card } from '@/shared/card'
import { isDay } from '@/shared/input-problem'
import { instantOf, isTime } from '@/shared/programme-time'
import { useReference } from '@/shared/use-reference'
import { useSettled } from '@/shared/use-settled'
import type { CallValues } from './call-input'
import { countIn } from './call-values'
import { contradictionsIn, type Range } from './contradictions'
import { criteriaIn } from './criteria-values'
import { isOfAttribute, quotasIn, type TypedQuota } from './quota-values'
import { missingToOpen } from './ready'
import type { CallForm } from './use-call-form'

type Props = { form: CallForm; isDraft: boolean; timeZone: string }

/** While somebody types: what is still to be said, and what cannot hold as it is. */
export function CallProgress({ form, isDraft, timeZone }: Props) {
  // It is read out, and nobody wants to hear of every digit.
  const values = useSettled(form.values, 600)
  const contradictions = useContradictions(values)
  const missing = isDraft ? missingIn(values, timeZone) : []
  if (!isDraft) return null
  return (
    <>
      <Card title="Before it can open">
        {missing.length === 0 ? (
          <p className="il-text">Nothing is missing. Save it, then open it on its page.</p>
        ) : (
          <ul className="ca-list">
            {missing.map(({ field, words }) => (
              <li key={words}>
                <button className="il-link-button" type="button" onClick={() => goTo(form.idOf(field))}>
                  {words}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <div role="status">
        {contradictions.length > 0 && (
          <Card title="Quotas that are at odds" limits>
            <ul className="ca-list">
              {contradictions.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  )
}

function goTo(id: string) {
  const field = document.getElementById(id)
  field?.closest('.nhsuk-form-group')?.scrollIntoView?.()
  field?.focus()
}

function missingIn(values: CallValues, timeZone: string) {
  const day = values.closesAt ?? ''
  const time = values['closesAt/time']?.trim() ?? ''
  return missingToOpen(
    {
      criteria: criteriaIn(values),
      places: countIn(values.places) ?? null,
      closesAt: isDay(day) && isTime(time) ? instantOf({ day, time }, timeZone) : null,
    },
    new Date().toISOString(),
  )
}

function useContradictions(values: CallValues): string[] {
  const { places, sectors } = useReference()
  const nameOf = ({ key, value }: TypedQuota) =>
    (key.startsWith('PLACE:') ? places : sectors).of(value) ?? value
  const ranges = quotasIn(values).map(
    (quota): Range => ({
      dimension: isOfAttribute(quota.key)
        ? `attribute ${quota.name.trim()}`
        : (quota.key.split(':')[0] ?? ''),
      name: isOfAttribute(quota.key) ? `“${quota.value}”` : nameOf(quota),
      min: countIn(quota.min),
      max: countIn(quota.max),
    }),
  )
  return contradictionsIn(
    ranges,
    [
      { name: 'PLACE', many: 'places', size: places.options.length },
      { name: 'SECTOR', many: 'sectors', size: sectors.options.length },
      ...attributesIn(ranges).map((name) => ({
        name,
        many: `values of ${name.slice('attribute '.length)}`,
        single: true,
      })),
    ],
    countIn(values.places),
  )
}

function attributesIn(ranges: Range[]): string[] {
  return [
    ...new Set(ranges.map(({ dimension }) => dimension).filter((name) => name.startsWith('attribute '))),
  ]
}
