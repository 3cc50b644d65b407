import { HttpResponse, http } from 'msw'
import { Outlet, type RouteObject } from 'react-router'
import type { Schemas } from '@/api/client'
import { startSession } from '@/api/session'
import { NoticeRegion } from '@/shared/notice'
import { aMe, aMembership, anAccessToken } from '@/test/identity'
import { programmeId } from '@/test/programme'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'

/** Shows pages of a programme to a member, at an address below it. */
export function renderInProgramme(
  routes: RouteObject[],
  below: string,
  membership: Partial<Schemas['Membership']> = {},
) {
  startSession(anAccessToken())
  server.use(http.get(path('/me'), () => HttpResponse.json(aMe({ memberships: [aMembership(membership)] }))))
  return renderRoutes(
    [
      {
        element: (
          <>
            <Outlet />
            <NoticeRegion />
          </>
        ),
        HydrateFallback: () => null,
        children: [
          { path: '/programmes/:programmeId', children: routes },
          { path: '*', element: <p>Elsewhere</p> },
        ],
      },
    ],
    `/programmes/${programmeId}${below}`,
  )
}

/** The address of something of the programme. */
export function inProgramme(below: string): string {
  return path(`/programmes/${programmeId}${below}`)
}
