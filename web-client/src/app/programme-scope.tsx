import { Outlet } from 'react-router'
import { NotFoundPage } from '@/app/not-found-page'
import { KeptHere } from '@/features/conversation/kept-here'
import { QueryView } from '@/shared/query-view'
import { useMe } from '@/shared/use-me'
import { useProgrammeId } from '@/shared/use-membership'

/** Pages of one programme, for its members. To anybody else it does not exist. */
export function ProgrammeScope() {
  const programmeId = useProgrammeId()
  return (
    <QueryView query={useMe()} what="the programme">
      {({ memberships }) =>
        memberships.some((membership) => membership.programmeId === programmeId) ? (
          <>
            <KeptHere />
            <Outlet />
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </QueryView>
  )
}
