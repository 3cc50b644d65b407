import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderRoutes } from '@/test/render'
import { Link } from './link'
import { SearchBox } from './search-box'

it('does not call back whoever goes to a page that takes longer to come than the pause of the search', async () => {
  const { router } = renderRoutes([
    {
      path: '/',
      element: (
        <>
          <SearchBox label="Search" />
          <Link to="/found">What was found</Link>
        </>
      ),
    },
    {
      path: '/found',
      loader: () => new Promise((resolve) => setTimeout(() => resolve(null), 600)),
      element: <h1>Found</h1>,
    },
  ])
  await userEvent.type(screen.getByRole('searchbox'), 'late')
  await userEvent.click(screen.getByRole('link'))
  expect(await screen.findByRole('heading', { name: 'Found' })).toBeVisible()
  expect(router.state.location.pathname).toBe('/found')
})
