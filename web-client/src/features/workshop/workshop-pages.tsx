import { useRoutes } from 'react-router'
import { OutcomePage } from './outcome-page'
import { PeoplePage } from './people-page'
import { RatingsPage } from './ratings-page'
import { WorkshopEditPage } from './workshop-edit-page'
import { WorkshopListPage } from './workshop-list-page'
import { WorkshopNewPage } from './workshop-new-page'
import { WorkshopPage } from './workshop-page'

/** Below "/programmes/:programmeId/projects/workshops". */
export function WorkshopPages() {
  return useRoutes([
    { index: true, element: <WorkshopListPage /> },
    { path: 'new', element: <WorkshopNewPage /> },
    { path: ':workshopId', element: <WorkshopPage /> },
    { path: ':workshopId/edit', element: <WorkshopEditPage /> },
    { path: ':workshopId/outcome', element: <OutcomePage /> },
    { path: ':workshopId/people', element: <PeoplePage /> },
    { path: ':workshopId/ratings/:stakeholderId', element: <RatingsPage /> },
  ])
}
