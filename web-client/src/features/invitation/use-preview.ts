import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'
import { type InviteValues, roundOf } from './invite-values'

export type Preview = Schemas['InvitationRoundPreview']

/** What an invitation would do, as soon as everything is there; it keeps and sends nothing. */
export function usePreview(values: InviteValues) {
  const programmeId = useProgrammeId()
  const draft = roundOf(values)
  const written = draft && JSON.stringify(draft)
  const settled = useSettled(written)
  const query = useQuery({
    queryKey: ['preview', programmeId, settled],
    queryFn: () => preview(programmeId, JSON.parse(settled ?? '')),
    enabled: settled !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  })
  return { ...query, isReady: written !== undefined && written === settled && !query.isPlaceholderData }
}

async function preview(programmeId: string, body: Schemas['NewInvitationRound']): Promise<Preview> {
  const params = { path: { programmeId } }
  const found = bodyOf(
    await api.POST('/programmes/{programmeId}/invitation-rounds/preview', { params, body }),
  )
  const [only, another] = body.stakeholderIds ?? []
  if (found.example || !only || another) return found
  // Somebody alone may be asked all the same, so that the mail to them is of interest.
  const { templateId, minutes, sendAt } = body
  const example = await api
    .POST('/programmes/{programmeId}/invitations/preview', {
      params,
      body: { templateId, minutes, sendAt, stakeholderId: only },
    })
    .then(bodyOf)
  return { ...found, example }
}
