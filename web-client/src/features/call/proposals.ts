import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'

export type Proposal = Schemas['Proposal']
export type HeldProposal = Held<Proposal>

export const proposalsPath = '/programmes/{programmeId}/calls/{id}/proposals'
export const proposalPath = '/programmes/{programmeId}/proposals/{id}'

/** All that narrows the list, by the name it has in the address. */
export const proposalFilters = ['q', 'state', 'placeCode', 'sectorCode', 'eligibility'] as const

export async function readProposal(programmeId: string, id: string): Promise<HeldProposal> {
  return held(await api.GET(proposalPath, { params: { path: { programmeId, id } } }))
}

/** The proposal of the address. */
export function useProposalId(): string {
  const { proposalId } = useParams()
  if (!proposalId) throw new Error('This page is about no proposal')
  return proposalId
}

export function useProposal() {
  const programmeId = useProgrammeId()
  const id = useProposalId()
  return useQuery({
    queryKey: ['get', proposalPath, { programmeId, id }],
    queryFn: () => readProposal(programmeId, id),
  })
}

export function useProposalsHome(): string {
  return `/programmes/${useProgrammeId()}/projects/proposals`
}

/** What the address asks of the list. */
export function useProposalFilters() {
  const { get } = useAddress()
  const filters = Object.fromEntries(proposalFilters.map((name) => [name, get(name)])) as {
    [Name in (typeof proposalFilters)[number]]?: string
  }
  return {
    filters: { ...filters, sort: get('sort') },
    isNarrowed: proposalFilters.some((name) => get(name)),
    cursor: get('cursor'),
    /** Whether to look for likely duplicates instead. */
    withSimilar: get('similar') === 'yes',
  }
}
