import { api, queries, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useProgrammeId } from '@/shared/use-membership'

export type Template = Schemas['InvitationTemplate']
export type HeldTemplate = Held<Template>

export const templatesPath = '/programmes/{programmeId}/invitation-templates'
export const templatePath = '/programmes/{programmeId}/invitation-templates/{id}'

const most = 200

export async function readTemplate(programmeId: string, id: string): Promise<HeldTemplate> {
  return held(await api.GET(templatePath, { params: { path: { programmeId, id } } }))
}

/** Those that are offered to whoever invites. */
export function useOfferedTemplates() {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', templatesPath, {
    params: { path: { programmeId }, query: { status: 'ACTIVE', limit: most } },
  })
}
