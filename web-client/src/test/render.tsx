import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import {
  createMemoryRouter,
  type PatchRoutesOnNavigationFunction,
  type RouteObject,
  RouterProvider,
} from 'react-router'
import { NoticeProvider } from '@/shared/notice'

/** Shows routes as the app would, starting at an address. Gives the router too, to look at the address. */
export function renderRoutes(
  routes: RouteObject[],
  address = '/',
  patchRoutesOnNavigation?: PatchRoutesOnNavigationFunction,
) {
  const router = createMemoryRouter(routes, { initialEntries: [address], patchRoutesOnNavigation })
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  })
  const view = render(
    <QueryClientProvider client={client}>
      <NoticeProvider>
        <RouterProvider router={router} />
      </NoticeProvider>
    </QueryClientProvider>,
  )
  return { ...view, router }
}

/** Shows one element at any address. */
export function renderAt(element: ReactNode, address = '/') {
  return renderRoutes([{ path: '*', element }], address)
}
