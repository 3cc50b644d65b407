import { api, bodyOf, type Schemas } from '@/api/client'
import { PersonPicker } from '@/shared/person-picker'
import { ProblemForm } from '@/shared/problem-form'
import { RadiosField } from '@/shared/radios-field'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { noReferral, type ReferValues, referralFrom } from './refer-values'
import type { Referred } from './referred-panel'
import { RolePart } from './role-fields'

type Props = { from: Schemas['Stakeholder']; onReferred: (referred: Referred) => void }

const kinds = [
  { value: 'NEW', label: 'Somebody new', hint: 'They are added to the list of people.' },
  { value: 'KNOWN', label: 'Somebody already on the list' },
]

export function ReferForm({ from, onReferred }: Props) {
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  const form = useProblemForm<ReferValues, Referred>({
    draftKey: `${programmeId}/stakeholders/${from.id}/refer`,
    initial: noReferral,
    submit: async (values, headers) => {
      const body = referralFrom(from.id, values)
      const wasKnown = body.to?.email ? await isKnown(programmeId, body.to.email) : false
      const referral = bodyOf(
        await api.POST('/programmes/{programmeId}/referrals', {
          params: { path: { programmeId } },
          body,
          headers,
        }),
      )
      return { referral, wasKnown }
    },
    async onSaved(referred) {
      onReferred(referred)
      await refresh()
    },
  })
  const { values, replace } = form

  return (
    <div className="il-card">
      <ProblemForm form={form} save="Refer" cancelTo={`/programmes/${programmeId}/stakeholders/${from.id}`}>
        <RadiosField label="Whom?" options={kinds} {...form.field('kind')} />
        {values.kind === 'KNOWN' ? (
          <PersonPicker
            {...form.field('toName')}
            label="Person"
            hint="Type a name, a job or an organisation, then choose."
            except={from.id}
            error={form.errorOf('toName') ?? form.errorOf('toStakeholderId')}
            onChange={(toName) => replace({ ...values, toName, toStakeholderId: '' })}
            onChoose={({ id, name }) => replace({ ...values, toName: name, toStakeholderId: id })}
          />
        ) : (
          <>
            <TextField label="Name" autoComplete="off" {...form.field('to/name')} />
            <TextField
              label="Email"
              type="email"
              hint="If we know it already, no second entry is made."
              optional
              autoComplete="off"
              {...form.field('to/email')}
            />
            <RolePart form={form} at="to/affiliations/0" />
          </>
        )}
        <TextareaField
          label="Why them?"
          hint={`In the words of ${from.name}.`}
          optional
          rows={3}
          {...form.field('reason')}
        />
      </ProblemForm>
    </div>
  )
}

/** The service takes a known address for the person there, without saying so. */
async function isKnown(programmeId: string, email: string): Promise<boolean> {
  const found = await api.GET('/programmes/{programmeId}/stakeholders', {
    params: { path: { programmeId }, query: { email, limit: 1 } },
  })
  return bodyOf(found).results.length > 0
}
