import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { startSession } from '@/api/session'
import { discoverPages, routes } from '@/app/routes'
import { aMe, aMembership, anAccessToken, anApiRoot } from '@/test/identity'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'

const home = `/programmes/${aMembership().programmeId}`

beforeEach(() => {
  server.use(
    http.get(path('/'), () => HttpResponse.json(anApiRoot())),
    http.get(path('/me'), () => HttpResponse.json(aMe())),
  )
})

function withoutSession() {
  server.use(http.post(path('/sign-in/refresh'), () => problemAnswer(aProblem({ status: 401 }))))
}

it('asks to sign in first and then goes where the person meant to go', async () => {
  withoutSession()
  server.use(
    http.post(path('/sign-in/demo'), () =>
      HttpResponse.json(anAccessToken('lead', aMembership().programmeId)),
    ),
  )
  const { router } = renderRoutes(routes, '/programmes', discoverPages)
  await userEvent.click(await screen.findByRole('button', { name: /^Programme lead/ }))
  expect(await screen.findByRole('heading', { name: 'Programmes' })).toBeVisible()
  expect(router.state.location.pathname).toBe('/programmes')
})

it('comes back after a reload by the cookie alone', async () => {
  server.use(http.post(path('/sign-in/refresh'), () => HttpResponse.json(anAccessToken())))
  renderRoutes(routes, '/programmes', discoverPages)
  expect(await screen.findByRole('link', { name: 'Create a programme' })).toBeVisible()
})

it('waits for a service that is away instead of signing out', async () => {
  server.use(http.post(path('/sign-in/refresh'), () => new HttpResponse(null, { status: 503 })))
  renderRoutes(routes, '/programmes', discoverPages)
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
})

it('shows a viewer no people', async () => {
  startSession(anAccessToken())
  server.use(
    http.get(path('/me'), () => HttpResponse.json(aMe({ memberships: [aMembership({ role: 'VIEWER' })] }))),
  )
  renderRoutes(routes, `${home}/nothing`, discoverPages)
  const menu = await screen.findByRole('navigation', { name: 'Menu' })
  expect(menu).toHaveTextContent(/^Overview\s*Reach\s*Listen\s*Principles\s*Challenges\s*Settings$/)
})

it('says of an address that there is no page, however far below those there are', async () => {
  startSession(anAccessToken())
  const { router } = renderRoutes(routes, `${home}/conversations/one/two/three`, discoverPages)
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible()
  await router.navigate(`${home}/accessible`)
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible()
  await router.navigate('/accessibility')
  expect(await screen.findByRole('heading', { level: 1, name: /Accessibility/ })).toBeVisible()
})

it('keeps a programme hidden from who is not a member', async () => {
  startSession(anAccessToken())
  renderRoutes(routes, '/programmes/0197a000-0000-7000-8000-00000000ffff', discoverPages)
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible()
})

it('signs out and leaves nothing typed behind', async () => {
  startSession(anAccessToken())
  sessionStorage.setItem('interlace.draft.any', '{}')
  server.use(http.post(path('/sign-out'), () => new HttpResponse(null, { status: 204 })))
  const { router } = renderRoutes(routes, '/programmes', discoverPages)
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
  expect(sessionStorage.getItem('interlace.draft.any')).toBeNull()
})
