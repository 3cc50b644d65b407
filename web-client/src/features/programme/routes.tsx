import type { RouteObject } from 'react-router'

/** Below "/": pages about programmes that are not in one, such as creating one. */
export const programmeListRoutes: RouteObject[] = []

/** Below "/programmes/:programmeId": overview (index) and settings. */
export const programmeRoutes: RouteObject[] = []
