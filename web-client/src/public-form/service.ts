import type { components } from '@/api/schema'
import { askAt } from '@/participant/service'

type Schemas = components['schemas']
export type PublicCall = Schemas['PublicCall']
export type PublicProposal = Schemas['PublicProposal']
export type Patch = Record<string, unknown>

const sent = (body: object) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

/** One call, as everybody may read it. */
export function callService(slug: string, id: string) {
  const ask = askAt(`/api/v1/public/programmes/${encodeURIComponent(slug)}/calls/${encodeURIComponent(id)}`)
  return {
    read: () => ask<PublicCall>(''),
    begin: (draft: Schemas['NewPublicProposal']) => ask<undefined>('/proposals', sent(draft)),
    sendLinks: (email: string) => ask<undefined>('/links', sent({ email })),
  }
}

export type CallService = ReturnType<typeof callService>

/** One proposal, as its link opens it. The token is in the path of requests and nowhere else. */
export function proposalService(token: string) {
  const ask = askAt(`/api/v1/public/proposals/${encodeURIComponent(token)}`)
  return {
    read: () => ask<PublicProposal>(''),
    save: (patch: Patch, version: number) =>
      ask<PublicProposal>('', {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': `"${version}"` },
        body: JSON.stringify(patch),
      }),
    submit: () => ask<PublicProposal>('/submission', { method: 'POST' }),
    withdraw: (reason: string) => ask<PublicProposal>('/withdrawal', sent({ reason })),
    erase: () => ask<undefined>('/erasure', { method: 'POST' }),
  }
}

export type ProposalService = ReturnType<typeof proposalService>
