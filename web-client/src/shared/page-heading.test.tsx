import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { renderRoutes } from '@/test/render'

const first = (
  <>
    <PageHeading title="Places" purpose="Where people work." />
    <Link to="/second">On</Link>
  </>
)

it('names the tab, and takes the focus only after a navigation', async () => {
  renderRoutes([
    { path: '/', element: first },
    { path: '/second', element: <PageHeading title="Sectors" /> },
  ])
  expect(document.title).toBe('Places – Interlace')
  expect(screen.getByRole('heading', { name: 'Places' })).not.toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: 'On' }))
  expect(document.title).toBe('Sectors – Interlace')
  expect(screen.getByRole('heading', { name: 'Sectors' })).toHaveFocus()
})
