import { useNavigate } from 'react-router'
import { api, bodyOf, queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { inPounds } from '@/shared/format'
import { refuseAt } from '@/shared/input-problem'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { leadOf } from '@/shared/proposal-people'
import { QueryView } from '@/shared/query-view'
import { RadiosField } from '@/shared/radios-field'
import { SelectField } from '@/shared/select-field'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { OverCapacity } from './over-capacity'
import { daysInWords, leftInWords } from './project-words'
import { type Project, projectsPath, useCapacity, useProjectsHome } from './projects'
import { noOverride, overrideOf, type PromiseValues, usePromiseForm } from './use-promise-form'

type Call = Schemas['Call']
type Proposal = Schemas['Proposal']
type Values = PromiseValues & { proposalId: string }
type Props = { calls: Call[]; call: Call }

/** Which of the chosen proposals of which call. */
export function NewProjectForm({ calls, call }: Props) {
  const programmeId = useProgrammeId()
  const { change } = useAddress()
  const capacity = useCapacity(call.id)
  const chosen = queries.useQuery('get', '/programmes/{programmeId}/calls/{id}/proposals', {
    params: { path: { programmeId, id: call.id }, query: { state: 'SHORTLISTED', limit: 200 } },
  })
  const begun = queries.useQuery('get', projectsPath, {
    params: { path: { programmeId }, query: { callId: call.id, limit: 200 } },
  })
  const taken = new Set(begun.data?.results.map(({ proposalId }) => proposalId))
  return (
    <div className="pj-form">
      <Card title="Which call?">
        <SelectField
          id="call"
          label="Call"
          options={calls.map(({ id, title }) => ({ value: id, label: title }))}
          value={call.id}
          onChange={(callId) => change({ callId, proposalId: null }, { replace: true })}
        />
        {capacity.data && (
          <p className="il-text">Of what it can give for projects: {leftInWords(capacity.data)}.</p>
        )}
      </Card>
      <QueryView query={begun.data ? chosen : { ...chosen, data: undefined }} what="the chosen proposals">
        {({ results }) => (
          <ChooseProposal callId={call.id} proposals={results.filter(({ id }) => !taken.has(id))} />
        )}
      </QueryView>
    </div>
  )
}

function ChooseProposal({ callId, proposals }: { callId: string; proposals: Proposal[] }) {
  const home = useProjectsHome()
  const form = useNewProject(callId, proposals)
  if (proposals.length === 0) {
    return (
      <div className="il-card">
        <EmptyState
          title="Nothing is chosen that is no project yet"
          action={<Link to={`${home}/calls/${callId}`}>See the call</Link>}
        >
          Proposals are chosen when the call is decided. Each of them becomes a project once.
        </EmptyState>
      </div>
    )
  }
  return (
    <ProblemForm form={form} save="Make it a project" cancelTo={home}>
      {form.isTooMuch && (
        <OverCapacity reason={form.field('overrideReason')} busy={form.isSaving} onInsist={form.insist} />
      )}
      <Card title="Which proposal?">
        <RadiosField
          label="Chosen, and no project yet"
          options={proposals.map((proposal) => ({
            value: proposal.id,
            label: proposal.title,
            hint: [
              daysInWords(proposal.facilitatorDays ?? 0),
              inPounds(proposal.budgetPounds ?? 0),
              ledInWords(proposal),
            ].join(', '),
          }))}
          {...form.field('proposalId')}
        />
      </Card>
    </ProblemForm>
  )
}

function ledInWords(proposal: Proposal): string {
  const lead = leadOf(proposal)
  return lead ? `led by ${lead}` : 'nobody leads it'
}

function useNewProject(callId: string, proposals: Proposal[]) {
  const programmeId = useProgrammeId()
  const home = useProjectsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const named = useAddress().get('proposalId')
  return usePromiseForm<Values, Project>({
    draftKey: `${programmeId}/projects/new/${callId}`,
    initial: { proposalId: proposals.some(({ id }) => id === named) ? (named ?? '') : '', ...noOverride },
    submit: async (values, headers) => {
      if (!values.proposalId) refuseAt('/proposalId', 'choose a proposal')
      const body = { proposalId: values.proposalId, ...overrideOf(values) }
      return bodyOf(await api.POST(projectsPath, { params: { path: { programmeId } }, body, headers }))
    },
    async onSaved({ id }) {
      notify('The project is made')
      await navigate(`${home}/${id}`)
      await refresh()
    },
    once: true,
  })
}
