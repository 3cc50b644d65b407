import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { counted } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { seatsPath } from './seats'

/** Adds people; the answer says who was left out. */
export function useAddSeats(id: string) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())
  return useMutation({
    async mutationFn(body: Schemas['NewSeats']) {
      const params = { path: { programmeId, id } }
      return bodyOf(await api.POST(seatsPath, { params, headers: key.headersFor(body), body }))
    },
    async onSuccess({ done }) {
      key.done()
      if (done.length > 0) notify(`${counted(done.length, 'person takes', 'people take')} part`)
      await refresh()
    },
  })
}
