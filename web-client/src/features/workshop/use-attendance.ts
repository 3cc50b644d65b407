import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type AttendanceState, attendancePath } from './workshops'

type Said = { people: { id: string; name: string }[]; state: AttendanceState; told: string }

/** Says of people, one after the other, whether they come or came; who was said before one is refused stays said. */
export function useAttendance(workshopId: string) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  return useMutation({
    async mutationFn({ people, state }: Said) {
      for (const { id: stakeholderId } of people) {
        await api.PUT(attendancePath, {
          params: { path: { programmeId, id: workshopId, stakeholderId } },
          body: { state },
        })
      }
    },
    onSuccess: (_, { told }) => notify(told),
    onSettled: () => refresh(),
  })
}
