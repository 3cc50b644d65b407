import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { isProblemError } from '@/api/problem'
import { discoverPages, routes } from '@/app/routes'
import { NoticeProvider } from '@/shared/notice'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays a refusal; only what did not arrive is worth another try.
      retry: (failures, error) => failures < 2 && (!isProblemError(error) || error.status >= 500),
      staleTime: 10_000,
    },
  },
})

const router = createBrowserRouter(routes, { patchRoutesOnNavigation: discoverPages })

export function App() {
  return (
    <QueryClientProvider client={client}>
      <NoticeProvider>
        <RouterProvider router={router} />
      </NoticeProvider>
    </QueryClientProvider>
  )
}
