import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { sessionState, startSession } from '@/api/session'
import { Account } from '@/app/account'
import { NoticeRegion } from '@/shared/notice'
import { aMe, anAccessToken } from '@/test/identity'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderAt } from '@/test/render'
import { path, server } from '@/test/server'

function show() {
  startSession(anAccessToken())
  server.use(http.get(path('/me'), () => HttpResponse.json(aMe())))
  return renderAt(
    <>
      <Account membership={undefined} />
      <NoticeRegion />
    </>,
  )
}

const signOut = async () => userEvent.click(await screen.findByRole('button', { name: 'Sign out' }))

it('says so when the service could not sign out, because the cookie would sign in again', async () => {
  server.use(http.post(path('/sign-out'), () => problemAnswer(aProblem({ status: 503, detail: 'Away.' }))))
  show()
  await signOut()
  expect(await screen.findByText(/You are still signed in. Away./)).toBeVisible()
  expect(sessionState()).toBe('SIGNED_IN')
})

it('is signed out where the session was over before', async () => {
  server.use(
    http.post(path('/sign-out'), () => problemAnswer(aProblem({ status: 401 }))),
    http.post(path('/sign-in/refresh'), () => problemAnswer(aProblem({ status: 401 }))),
  )
  const { router } = show()
  await signOut()
  await expect.poll(() => router.state.location.pathname).toBe('/sign-in')
  expect(sessionState()).toBe('SIGNED_OUT')
})
