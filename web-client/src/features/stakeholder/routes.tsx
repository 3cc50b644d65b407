import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": stakeholders, referrals and imports. */
export const stakeholderRoutes: RouteObject[] = []
