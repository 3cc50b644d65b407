import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, bodyOf } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { counted } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { retrospectivePath } from './retrospectives'

/** Sends links to these seats; the answer says who was left out. */
export function useSeatLinks(id: string) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())
  return useMutation({
    async mutationFn(seatIds: string[]) {
      const params = { path: { programmeId, id } }
      const headers = key.headersFor(seatIds)
      return bodyOf(await api.POST(`${retrospectivePath}/seat-links`, { params, headers, body: { seatIds } }))
    },
    async onSuccess({ done }) {
      key.done()
      if (done.length > 0) notify(`${counted(done.length, 'link is', 'links are')} on the way`)
      await refresh()
    },
  })
}
