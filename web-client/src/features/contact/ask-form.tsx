import { useState } from 'react'
import { api, bodyOf } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { DateField } from '@/shared/date-field'
import { NumberField } from '@/shared/number-field'
import { PersonPicker } from '@/shared/person-picker'
import { ProblemForm } from '@/shared/problem-form'
import { SelectField } from '@/shared/select-field'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { type AskValues, askFrom, askOf, isSameAsk, minutesIn } from './ask-values'
import { type Ask, asksPath } from './asks'
import { type BudgetRefusal, budgetRefusalIn, inPlainWords } from './budget-refusal'
import { purposeOptions } from './contact-words'
import { OverBudget } from './over-budget'
import { StandingLine } from './standing-line'

type Props = { person?: { id: string; name: string }; cancelTo: string; onRecorded: (ask: Ask) => void }

export function AskForm({ person, cancelTo, onRecorded }: Props) {
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  const [refused, setRefused] = useState<BudgetRefusal & { sent: AskValues }>()

  async function record(sent: AskValues, headers: Record<string, string>): Promise<Ask> {
    const body = askFrom(sent)
    try {
      return bodyOf(await api.POST(asksPath, { params: { path: { programmeId } }, body, headers }))
    } catch (error) {
      const refusal = budgetRefusalIn(error)
      if (!refusal || !isProblemError(error)) throw error
      setRefused({ ...refusal, sent })
      throw inPlainWords(error, refusal)
    }
  }

  const form = useProblemForm<AskValues, Ask>({
    draftKey: `${programmeId}/contacts/new/${person?.id ?? ''}`,
    initial: askOf(person),
    submit: record,
    async onSaved(ask) {
      onRecorded(ask)
      await refresh()
    },
  })
  const { values, replace, field } = form

  function askOn(day: string) {
    const later = { ...values, askedOn: day }
    replace(later)
    form.submitWith(later)
  }

  return (
    <div className="il-card">
      <ProblemForm form={form} save="Record" cancelTo={cancelTo}>
        {refused && isSameAsk(refused.sent, values) && (
          <OverBudget
            availableFrom={refused.availableFrom}
            reason={field('overrideReason')}
            busy={form.isSaving}
            onLater={askOn}
            onInsist={() => form.submitWith({ ...values, insists: 'YES' })}
          />
        )}
        <PersonPicker
          {...field('person')}
          label="Who is asked?"
          hint="Type a name, a job or an organisation, then choose."
          error={form.errorOf('person') ?? form.errorOf('stakeholderId')}
          onChange={(text) => replace({ ...values, person: text, stakeholderId: '' })}
          onChoose={({ id, name }) => replace({ ...values, person: name, stakeholderId: id })}
        />
        {values.stakeholderId && (
          <StandingLine key={values.stakeholderId} id={values.stakeholderId} minutes={minutesIn(values)} />
        )}
        <SelectField label="What for?" none="Choose" options={purposeOptions} {...field('purpose')} />
        <NumberField
          label="How long?"
          hint="All of it: the call, and what they read before."
          unit="minutes"
          {...field('minutes')}
        />
        <DateField
          label="Day"
          hint="Leave it empty for today. A day that is past is recorded as it was; a day to come is planned."
          optional
          {...field('askedOn')}
        />
        <TextareaField
          label="Note"
          hint="Anything worth remembering, such as who spoke with them."
          optional
          rows={3}
          {...field('note')}
        />
      </ProblemForm>
    </div>
  )
}
