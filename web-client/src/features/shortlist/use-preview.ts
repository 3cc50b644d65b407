import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'
import type { Sent } from './ask'

export type Answer = Schemas['ShortlistAnswer']

export const shortlistsPath = '/programmes/{programmeId}/calls/{id}/shortlists'

/** What would come of a question; nothing is kept. Read once for each question, whoever on the page asks. */
export function useAnswer(callId: string, body: Schemas['NewShortlist'], enabled = true) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['post', shortlistsPath, { programmeId, id: callId, preview: true }, body],
    queryFn: async ({ signal }) =>
      bodyOf(
        await api.POST(shortlistsPath, {
          params: { path: { programmeId, id: callId }, query: { preview: true } },
          body,
          signal,
        }),
      ) as Answer,
    enabled,
    staleTime: 60_000,
  })
}

/**
 * The answer to what is being asked, once nobody has changed it for a moment. Answers are kept by their question, so that one
 * to an older question never takes the place of a newer one; the last good one stays until the next is there.
 */
export function usePreview(callId: string, sent: Sent) {
  const typed = JSON.stringify(sent.body)
  const settled = useSettled(typed)
  const isWrong = Object.keys(sent.wrong).length > 0
  const query = useAnswer(callId, JSON.parse(settled), !isWrong)
  const [good, setGood] = useState<Answer>()
  if (query.data && query.data !== good) setGood(query.data)
  return {
    /** The last answer there was; of another question while `isBusy`, or where this one is refused. */
    answer: query.data ?? good,
    /** Whether the answer is to what is asked now. */
    isCurrent: query.data !== undefined && typed === settled && !isWrong,
    isBusy: !isWrong && (typed !== settled || query.isFetching),
    error: typed === settled ? query.error : null,
    refetch: query.refetch,
  }
}
