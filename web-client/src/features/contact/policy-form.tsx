import { api } from '@/api/client'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { NumberField } from '@/shared/number-field'
import { ProblemForm } from '@/shared/problem-form'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { SettlingSentences } from './policy-sentences'
import { labelsOf, type PolicyValues, policyFrom, policyLabels, valuesOf } from './policy-values'
import { QuietPeriodFields } from './quiet-period-fields'
import { type HeldPolicy, policyPath, readPolicy } from './use-policy'

export function PolicyForm({ current }: { current: HeldPolicy }) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<PolicyValues, unknown>({
    draftKey: `${programmeId}/contact-policy`,
    initial: valuesOf(current.data),
    etag: current.etag,
    submit: (values, headers) =>
      api.PUT(policyPath, { params: { path: { programmeId } }, body: policyFrom(values), headers }),
    async onSaved() {
      notify('The contact policy is saved')
      await refresh()
    },
    reload: async () => {
      const { data, etag } = await readPolicy(programmeId)
      return { values: valuesOf(data), etag }
    },
  })
  const { field } = form

  return (
    <div className="ct-policy">
      <ProblemForm
        form={form}
        save="Save policy"
        // What somebody else added has a name too, while the person chooses between both versions.
        labels={labelsOf({ ...form.theirs, ...form.values })}
      >
        <div className="il-grid il-grid--two-one">
          <div className="il-stack">
            <Card
              title="How much may be asked of one person"
              note="Invitations count; reminders and agreed project work do not."
            >
              <NumberField
                label={policyLabels.periodDays}
                hint="It rolls: any run of so many days, not a calendar month."
                unit="days"
                {...field('periodDays')}
              />
              <NumberField label={policyLabels.maxContacts} unit="asks" {...field('maxContacts')} />
              <NumberField
                label={policyLabels.maxMinutes}
                hint="Who has more protected time a month may be asked for that."
                unit="minutes"
                {...field('maxMinutes')}
              />
              <NumberField
                label={policyLabels.quietDaysAfterDecline}
                hint="0 for none."
                unit="days"
                {...field('quietDaysAfterDecline')}
              />
              <NumberField label={policyLabels.maxReminders} unit="reminders" {...field('maxReminders')} />
              <TextareaField
                label={policyLabels.note}
                hint="For those who ask why they are asked, or why not."
                optional
                rows={4}
                {...field('note')}
              />
            </Card>
            <QuietPeriodFields form={form} />
          </div>
          <div className="ct-policy__words">
            <Card title="What this means">
              <SettlingSentences values={form.values} />
            </Card>
          </div>
        </div>
      </ProblemForm>
    </div>
  )
}
