import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, it } from 'vitest'
import { sessionState } from '@/api/session'
import { anAccessToken, anApiRoot } from '@/test/identity'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { MailsPage } from './mails-page'
import { SignInPage } from './sign-in-page'

const pages = [
  { path: '/sign-in', element: <SignInPage /> },
  { path: '/sign-in/mails', element: <MailsPage /> },
  { path: '/', element: <p>Home</p> },
]

afterEach(() => window.history.replaceState(null, '', '/'))

function isDemonstration(demonstration: boolean) {
  server.use(http.get(path('/'), () => HttpResponse.json(anApiRoot({ demonstration }))))
}

it('sends a link without saying whether the address is known', async () => {
  isDemonstration(false)
  const asked: unknown[] = []
  server.use(
    http.post(path('/sign-in/links'), async ({ request }) => {
      asked.push(await request.json())
      return new HttpResponse(null, { status: 202 })
    }),
  )
  renderRoutes(pages, '/sign-in')
  await userEvent.type(screen.getByLabelText('Email address'), 'amara@example.org')
  await userEvent.click(screen.getByRole('button', { name: 'Send me a link' }))
  expect(await screen.findByText(/If amara@example.org belongs to somebody/)).toBeVisible()
  expect(asked).toEqual([{ email: 'amara@example.org' }])
  expect(screen.queryByText('Look around')).not.toBeInTheDocument()
})

it('trades the code of a link once and takes it out of the address', async () => {
  isDemonstration(false)
  const codes: unknown[] = []
  server.use(
    http.post(path('/sign-in/tokens'), async ({ request }) => {
      codes.push(await request.json())
      return HttpResponse.json(anAccessToken())
    }),
  )
  window.history.replaceState(null, '', '/sign-in#code=once')
  renderRoutes(pages, '/sign-in')
  expect(await screen.findByText('Home')).toBeVisible()
  expect(codes).toEqual([{ code: 'once' }])
  expect(window.location.hash).toBe('')
  expect(sessionState()).toBe('SIGNED_IN')
})

it('takes a link that is pasted over the page that sent it', async () => {
  isDemonstration(false)
  server.use(http.post(path('/sign-in/tokens'), () => HttpResponse.json(anAccessToken())))
  renderRoutes(pages, '/sign-in')
  await screen.findByLabelText('Email address')
  window.location.hash = 'code=pasted'
  expect(await screen.findByText('Home')).toBeVisible()
  expect(window.location.hash).toBe('')
})

it('offers a new link when the old one is spent', async () => {
  isDemonstration(false)
  server.use(http.post(path('/sign-in/tokens'), () => problemAnswer(aProblem({ status: 401 }))))
  window.history.replaceState(null, '', '/sign-in#code=spent')
  renderRoutes(pages, '/sign-in')
  expect(await screen.findByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
})

it('shows the mail a demonstration would have sent, its links ready to follow', async () => {
  server.use(
    http.get(path('/sign-in/demo/mails'), () =>
      HttpResponse.json({
        results: [
          {
            id: '0197a000-0000-7000-8000-000000000009',
            to: 'amara@example.org',
            subject: 'Your link to Interlace',
            text: 'Follow http://localhost/sign-in#code=abc within 15 minutes.',
            createdAt: '2026-11-20T09:00:00Z',
          },
        ],
        metadata: { limit: 20, nextCursor: null },
      }),
    ),
  )
  renderRoutes(pages, '/sign-in/mails')
  expect(await screen.findByRole('link')).toHaveAttribute('href', 'http://localhost/sign-in#code=abc')
})
