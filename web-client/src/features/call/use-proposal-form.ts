import { api, bodyOf } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { noProposal, type ProposalValues, proposalFrom, proposalPatch, valuesOf } from './proposal-values'
import { type HeldProposal, type Proposal, proposalPath, proposalsPath, readProposal } from './proposals'

export type ProposalForm = ReturnType<typeof useProposalForm>

type Options = {
  callId: string
  /** Attributes that quotas of the call count by, which are therefore asked for. */
  asked: string[]
  /** What is changed; nothing for a new draft. */
  held?: HeldProposal
  onSaved: (proposal: Proposal) => void
}

/** Input of a proposal, which is kept until it is saved. */
export function useProposalForm({ callId, asked, held, onSaved }: Options) {
  const programmeId = useProgrammeId()
  const withAsked = (values: ProposalValues) => ({
    ...Object.fromEntries(asked.map((name) => [`attributes/${name}`, ''])),
    ...values,
  })
  return useProblemForm<ProposalValues, Proposal>({
    draftKey: held
      ? `${programmeId}/proposals/${held.data.id}`
      : `${programmeId}/calls/${callId}/proposals/new`,
    initial: withAsked(held ? valuesOf(held.data) : noProposal),
    etag: held?.etag,
    pointers: { leadName: '/leadId', partnerName: '/partnerId', leadId: '/-', partnerId: '/-' },
    submit: async (values, headers) => {
      if (!held) {
        const params = { path: { programmeId, id: callId } }
        return bodyOf(await api.POST(proposalsPath, { params, body: proposalFrom(values), headers }))
      }
      const params = { path: { programmeId, id: held.data.id } }
      const body = proposalPatch(values, held.data.attributes)
      return bodyOf(await api.PATCH(proposalPath, { params, body, headers }))
    },
    onSaved,
    once: true,
    reload: async () => {
      const now = await readProposal(programmeId, held?.data.id ?? '')
      return { values: withAsked(valuesOf(now.data)), etag: now.etag }
    },
  })
}
