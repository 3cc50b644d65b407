import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { startSession } from '@/api/session'
import { aMe, aMembership, anAccessToken, anApiRoot } from '@/test/identity'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderAt, renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { ChooseProgrammePage } from './choose-programme-page'
import { SignInPage } from './sign-in-page'

function show(me: Schemas['Me']) {
  startSession(anAccessToken())
  server.use(http.get(path('/me'), () => HttpResponse.json(me)))
  return renderAt(<ChooseProgrammePage />)
}

it('leads to each programme, and says what one is there', async () => {
  show(
    aMe({
      memberships: [aMembership(), aMembership({ programmeId: 'other', programmeStatus: 'ARCHIVED' })],
    }),
  )
  expect(await screen.findAllByRole('link', { name: aMembership().programmeName })).toHaveLength(2)
  expect(screen.getByText('Archived')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Create a programme' })).toBeVisible()
})

it('tells who is in none whom to ask', async () => {
  show(aMe({ memberships: [] }))
  expect(await screen.findByText('You are not a member of any programme yet')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Create a programme' })).not.toBeInTheDocument()
})

it('says when it cannot be loaded', async () => {
  startSession(anAccessToken())
  server.use(http.get(path('/me'), () => problemAnswer(aProblem({ status: 503 }))))
  renderAt(<ChooseProgrammePage />)
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load your programmes')
})

it('shows whoever signs in their own programmes, not those of who was here before', async () => {
  let who = aMe({ memberships: [aMembership({ programmeName: 'Before' })] })
  server.use(
    http.get(path('/'), () => HttpResponse.json(anApiRoot())),
    http.get(path('/me'), () => HttpResponse.json(who)),
    http.post(path('/sign-in/demo'), () => HttpResponse.json(anAccessToken())),
  )
  startSession(anAccessToken())
  const { router } = renderRoutes([
    { path: '/', element: <ChooseProgrammePage /> },
    { path: '/sign-in', element: <SignInPage /> },
  ])
  expect(await screen.findByRole('link', { name: 'Before' })).toBeVisible()
  who = aMe({ memberships: [aMembership({ programmeName: 'After' })] })
  await router.navigate('/sign-in')
  await userEvent.click(await screen.findByRole('button', { name: /^Viewer/ }))
  expect(await screen.findByRole('link', { name: 'After' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Before' })).not.toBeInTheDocument()
})
