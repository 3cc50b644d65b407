import { api, bodyOf, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { refuseAt } from '@/shared/input-problem'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { RadiosField } from '@/shared/radios-field'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import type { Call } from './calls'
import { Eligibility } from './proposal-columns'
import type { Proposal } from './proposals'

type Props = { proposal: Proposal; call: Call; mayCheck: boolean }
type Values = { eligible: string; failedCheckId: string; note: string }

const answers = [
  { value: 'YES', label: 'It meets them all' },
  { value: 'NO', label: 'It fails one' },
]

/** Whether it meets what the call asks of every proposal; said once the call is closed, and until it is assessed. */
export function EligibilityCard({ proposal, call, mayCheck }: Props) {
  return (
    <Card title="Eligibility" note={mayCheck && 'What is said again replaces what was said.'}>
      {proposal.eligible !== null || !mayCheck ? (
        <div className="il-text">
          <Eligibility of={proposal} />
          {proposal.eligibilityNote && <p className="il-quote">{proposal.eligibilityNote}</p>}
        </div>
      ) : null}
      {mayCheck && <CheckForm key={proposal.version} proposal={proposal} call={call} />}
    </Card>
  )
}

function CheckForm({ proposal, call: { eligibilityChecks } }: Omit<Props, 'mayCheck'>) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const { id, eligible, failedCheckId, eligibilityNote } = proposal
  const form = useProblemForm<Values, Schemas['Proposal']>({
    draftKey: `${programmeId}/proposals/${id}/eligibility`,
    initial: {
      eligible: eligible === null ? '' : eligible ? 'YES' : 'NO',
      failedCheckId: failedCheckId ?? '',
      note: eligibilityNote ?? '',
    },
    submit: async (values, headers) =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/proposals/{id}/eligibility', {
          params: { path: { programmeId, id } },
          body: eligibilityFrom(values),
          headers,
        }),
      ),
    async onSaved() {
      notify('The check is noted')
      await refresh()
    },
  })
  const checks = eligibilityChecks.map(({ id: value, name }) => ({ value, label: name }))
  return (
    <ProblemForm form={form} save={eligible === null ? 'Note the check' : 'Note it anew'}>
      {checks.length > 0 && (
        <ul className="ca-list ca-below">
          {checks.map(({ value, label }) => (
            <li key={value}>{label}</li>
          ))}
        </ul>
      )}
      <RadiosField
        label="Does it meet what the call asks of every proposal?"
        options={checks.length > 0 ? answers : answers.slice(0, 1)}
        {...form.field('eligible')}
      />
      {form.values.eligible === 'NO' && (
        <RadiosField label="Which one?" options={checks} {...form.field('failedCheckId')} />
      )}
      <TextareaField label="What the team should know" optional rows={2} {...form.field('note')} />
    </ProblemForm>
  )
}

function eligibilityFrom({ eligible, failedCheckId, note }: Values): Schemas['NewEligibility'] {
  if (!eligible) refuseAt('/eligible', 'say whether it meets them')
  if (eligible === 'NO' && !failedCheckId) refuseAt('/failedCheckId', 'say which one it fails')
  return {
    eligible: eligible === 'YES',
    failedCheckId: eligible === 'NO' ? failedCheckId : null,
    note: note.trim() || null,
  }
}
