import { useState } from 'react'
import { api, bodyOf, queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { EmptyState } from '@/shared/empty-state'
import { inWords } from '@/shared/in-words'
import { refuse } from '@/shared/input-problem'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { NumberField } from '@/shared/number-field'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { numberIn } from '@/shared/typed-number'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import type { Call, Panel } from './assessments'

type Values = { memberIds: string[]; assessorsPerProposal: string }

type Props = { call: Call; panel?: Panel }

/** Chooses who assesses; the service shares out the proposals. It can be done again. */
export function AppointPanel({ call, panel }: Props) {
  const programmeId = useProgrammeId()
  const [isOpen, setIsOpen] = useState(!panel)
  const members = queries.useQuery('get', '/programmes/{programmeId}/members', {
    params: { path: { programmeId }, query: { role: 'in:LEAD,FACILITATOR,ASSESSOR', limit: 200 } },
  })
  return (
    <Card
      title={panel ? 'Share them out anew' : 'Who is to assess it?'}
      note={
        panel
          ? 'After a conflict of interest, or with other people. What is begun stays with whom it is.'
          : 'The proposals are shared out evenly. Nobody is given one they declared a conflict of interest in.'
      }
    >
      {isOpen ? (
        <QueryView
          query={members}
          what="who could assess"
          isEmpty={({ results }) => results.length === 0}
          empty={
            <EmptyState
              title="Nobody could"
              action={<Link to={`/programmes/${programmeId}/settings/members`}>See the members</Link>}
            >
              Add members who are assessors first.
            </EmptyState>
          }
        >
          {({ results }) => (
            <AppointForm call={call} panel={panel} members={results} onAppointed={() => setIsOpen(!panel)} />
          )}
        </QueryView>
      ) : (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={() => setIsOpen(true)}
        >
          Change the panel
        </button>
      )}
    </Card>
  )
}

type FormProps = Props & { members: Schemas['Member'][]; onAppointed: () => void }

function AppointForm({ call, panel, members, onAppointed }: FormProps) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<Values, Panel>({
    draftKey: `${programmeId}/calls/${call.id}/panel`,
    initial: panel ? asItIs(panel, members) : forTheFirstTime(members),
    submit: async (values, headers) =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/calls/{id}/panel', {
          params: { path: { programmeId, id: call.id } },
          body: panelFrom(values),
          headers,
        }),
      ),
    async onSaved() {
      onAppointed()
      notify('The proposals are shared out')
      await refresh()
    },
  })
  return (
    <ProblemForm form={form} save={panel ? 'Share them out anew' : 'Share out the proposals'}>
      <CheckboxesField
        id={form.idOf('memberIds')}
        label="Assessors"
        hint="Leads and facilitators can assess, too. They see nobody’s scores before the end either."
        error={form.errorOf('memberIds')}
        options={members.map(({ id, name, role }) => ({
          value: id,
          label: `${name}, ${inWords(role).toLowerCase()}`,
        }))}
        chosen={form.values.memberIds}
        onChange={(memberIds) => form.set('memberIds', memberIds)}
      />
      <NumberField
        label="How many are to assess each proposal?"
        hint="Three or more make it possible to see who scores high and who scores low."
        {...form.field('assessorsPerProposal')}
      />
    </ProblemForm>
  )
}

function asItIs({ assessors, proposals }: Panel, members: Schemas['Member'][]): Values {
  const most = Math.max(1, ...proposals.map((proposal) => proposal.assessors))
  return {
    memberIds: assessors
      .map(({ memberId }) => memberId)
      .filter((memberId) => members.some(({ id }) => id === memberId)),
    assessorsPerProposal: String(most),
  }
}

function forTheFirstTime(members: Schemas['Member'][]): Values {
  const assessors = members.filter(({ role }) => role === 'ASSESSOR').map(({ id }) => id)
  return { memberIds: assessors, assessorsPerProposal: String(Math.max(1, Math.min(3, assessors.length))) }
}

function panelFrom({ memberIds, assessorsPerProposal }: Values): Schemas['NewPanel'] {
  const each = numberIn(assessorsPerProposal)
  const isCount = each !== null && Number.isInteger(each) && each >= 1
  refuse([
    ...(memberIds.length === 0 ? [{ pointer: '/memberIds', detail: 'choose who is to assess' }] : []),
    ...(isCount ? [] : [{ pointer: '/assessorsPerProposal', detail: 'give a whole number, such as 3' }]),
  ])
  return { memberIds, assessorsPerProposal: each ?? 0 }
}
