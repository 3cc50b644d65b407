import { Card } from '@/shared/card'
import { MomentField } from '@/shared/moment-field'
import { NumberField } from '@/shared/number-field'
import { ProblemForm } from '@/shared/problem-form'
import { quotaInWords } from '@/shared/quota-words'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { useReference } from '@/shared/use-reference'
import type { CallValues } from './call-input'
import { CallProgress } from './call-progress'
import { callFrom, callGroups, callLabels } from './call-values'
import type { Call } from './calls'
import { CheckFields } from './check-fields'
import { CriteriaFields } from './criteria-fields'
import { Published } from './published'
import { QuotaFields } from './quota-fields'
import type { CallForm as Form } from './use-call-form'
import { useFieldOfAddress } from './use-field-of-address'
import './call.css'
import './call-form.css'

type Props = { form: Form; call?: Call; timeZone: string; save: string; cancelTo: string }

/** All that a call says. Once it has opened, what people have read as the rules stays. */
export function CallForm({ form, call, timeZone, save, cancelTo }: Props) {
  const state = call?.state ?? 'DRAFT'
  const isDraft = state === 'DRAFT'
  const quotaGroup = useQuotaGroup(timeZone)
  const moment = (name: 'opensAt' | 'closesAt') => ({
    label: callLabels[name] ?? '',
    timeLabel: callLabels[`${name}/time`] ?? '',
    day: form.field(name),
    time: form.field(`${name}/time`),
  })
  useFieldOfAddress(form)
  return (
    <div className="ca-form">
      <ProblemForm
        form={form}
        save={save}
        labels={callLabels}
        groups={[...callGroups, quotaGroup]}
        cancelTo={cancelTo}
      >
        <div className="il-grid il-grid--two-one">
          <div className="il-stack">
            <Card title="What it says">
              <TextField
                label={callLabels.title ?? ''}
                hint="What people call it, such as “Five teams to try working differently”."
                autoComplete="off"
                {...form.field('title')}
              />
              <TextareaField label={callLabels.purpose ?? ''} optional rows={4} {...form.field('purpose')} />
              <TextareaField
                label={callLabels.whoMayApply ?? ''}
                optional
                rows={3}
                {...form.field('whoMayApply')}
              />
              <TextareaField
                label={callLabels.promise ?? ''}
                hint="Say both plainly: what a chosen team gets, and what it does not."
                optional
                rows={4}
                {...form.field('promise')}
              />
            </Card>
            <Card title="What there is to give" note="All proposals that are chosen, together.">
              <NumberField
                label={callLabels.places ?? ''}
                unit="proposals"
                optional={isDraft}
                {...form.field('places')}
              />
              <NumberField
                label={callLabels['capacity/facilitatorDays'] ?? ''}
                hint="Leave empty for no limit."
                unit="days"
                optional
                {...form.field('capacity/facilitatorDays')}
              />
              <NumberField
                label={callLabels['capacity/budgetPounds'] ?? ''}
                hint="Leave empty for no limit."
                unit="pounds"
                optional
                {...form.field('capacity/budgetPounds')}
              />
            </Card>
            {(isDraft || state === 'OPEN') && (
              <Card title="When" note={`By the clocks of the programme: ${timeZone}.`}>
                {isDraft && (
                  <MomentField
                    {...moment('opensAt')}
                    hint="A plan. It opens when somebody opens it."
                    optional
                  />
                )}
                <MomentField
                  {...moment('closesAt')}
                  hint="It closes by itself at this time."
                  optional={isDraft}
                />
              </Card>
            )}
            {isDraft || !call ? (
              <>
                <CriteriaFields form={form} />
                <CheckFields form={form} />
                <QuotaFields form={form} />
              </>
            ) : (
              <Published of={call} />
            )}
          </div>
          <div className="ca-form__beside">
            <CallProgress form={form} isDraft={isDraft} timeZone={timeZone} />
          </div>
        </div>
      </ProblemForm>
    </div>
  )
}

/** Quotas of two versions, as sentences. */
function useQuotaGroup(timeZone: string) {
  const reference = useReference()
  return {
    prefix: 'quotas/',
    label: 'Quotas',
    show(values: CallValues) {
      try {
        const { quotas, places } = callFrom(values, timeZone)
        return (quotas ?? []).map((quota) => quotaInWords(quota, reference, places ?? null)).join('\n')
      } catch {
        return 'Cannot be told: something typed is no number.'
      }
    },
  }
}
