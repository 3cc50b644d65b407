import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { forgetSession, sessionState } from '@/api/session'
import { answerBoard, boardAddress, everybody } from '@/test/board-page'
import { boardStream } from '@/test/board-stream'
import { idOf } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { programmeId } from '@/test/programme'
import { renderRoutes } from '@/test/render'
import { aBoard } from '@/test/retrospectives'
import { path, server } from '@/test/server'
import { retrospectiveGuestRoutes } from './routes'

const secret = 'a'.repeat(43)
const link = (below: string) => path(`/retrospective-links/${secret}/${below}`)
let passes: number

beforeEach(() => {
  forgetSession()
  passes = 0
  server.use(
    boardStream(`${boardAddress}/stream`).handler,
    http.post(link('pass'), () => {
      passes++
      return HttpResponse.json({
        accessToken: `pass-${passes}`,
        tokenType: 'Bearer',
        expiresIn: 900,
        programmeId,
        programmeName: 'Working together',
        retrospectiveId: idOf(1001),
        title: 'First look back',
      })
    }),
  )
})

function open(hash = `#${secret}`) {
  return renderRoutes(
    [{ children: retrospectiveGuestRoutes, HydrateFallback: () => null }],
    `/board/${programmeId}/${idOf(1001)}${hash}`,
  )
}

const refuse = (below: string, status: number, kind: string) =>
  server.use(http.post(link(below), () => problemAnswer(aProblem({ status, type: `/problems/${kind}` }))))

it('shows the board to whoever has a link, with a pass of theirs and no account', async () => {
  const sent: (string | null)[] = []
  answerBoard(aBoard({ everybody: everybody('REFLECT'), facilitates: false }))
  server.events.on('request:start', ({ request }) => {
    if (request.url.endsWith('/board')) sent.push(request.headers.get('Authorization'))
  })
  open()
  expect(await screen.findByRole('heading', { level: 1, name: 'First look back' })).toBeVisible()
  expect(screen.getByText(/This is part of Working together\. You take part by your own link/)).toBeVisible()
  expect(sent[0]).toBe('Bearer pass-1')
  expect(sessionState()).toBe('VISITING')
  expect(screen.queryByRole('button', { name: /^Move everyone/ })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Who takes part' })).toBeNull()
})

it('gets the next pass when one has expired, and asks again', async () => {
  server.use(
    http.get(`${boardAddress}/board`, ({ request }) =>
      request.headers.get('Authorization') === 'Bearer pass-2'
        ? HttpResponse.json(aBoard({ everybody: everybody('REFLECT') }))
        : problemAnswer(aProblem({ status: 401 })),
    ),
  )
  open()
  expect(await screen.findByRole('heading', { level: 1, name: 'First look back' })).toBeVisible()
  expect(passes).toBe(2)
})

it('says that the link works no more once it was withdrawn in the middle', async () => {
  server.use(
    http.get(`${boardAddress}/board`, () => {
      refuse('pass', 410, 'link-revoked')
      return problemAnswer(aProblem({ status: 401 }))
    }),
  )
  open()
  expect(await screen.findByRole('heading', { level: 1, name: 'This link works no more' })).toBeVisible()
})

it('leaves what somebody was writing in sight when their link ends', async () => {
  answerBoard(aBoard({ everybody: everybody('REFLECT') }))
  server.use(
    http.post(`${boardAddress}/notes`, () => {
      refuse('pass', 410, 'link-revoked')
      return problemAnswer(aProblem({ status: 401 }))
    }),
  )
  open()
  await userEvent.type(await screen.findByLabelText('Your note on “Got in the way”'), 'Half a thou')
  await userEvent.type(screen.getByLabelText('Your note on “Helped”'), 'The rota{enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'This link works no more' })).toBeVisible()
  const kept = screen.getByRole('region', { name: 'What you had written' })
  expect(kept).toHaveTextContent('Half a thou')
  expect(kept).toHaveTextContent('The rota')
})

it.each([
  [410, 'link-expired', 'This link has expired'],
  [410, 'link-revoked', 'This link works no more'],
  [404, 'not-found', 'This link opens nothing'],
])('tells plainly why a link lets nobody in: %s %s', async (status, kind, title) => {
  refuse('pass', status, kind)
  open()
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
})

it.each(['', '#main', `#${'a'.repeat(20)}`])('asks for the whole link instead of “%s”', async (hash) => {
  open(hash)
  expect(await screen.findByRole('heading', { level: 1, name: 'This link opens nothing' })).toBeVisible()
  expect(passes).toBe(0)
})

it('keeps the link in the address when something on the page leads elsewhere on it', async () => {
  answerBoard(aBoard({ everybody: everybody('GROUP') }))
  const { router } = open()
  await userEvent.click(await screen.findByRole('link', { name: 'View as list' }))
  await waitFor(() => expect(router.state.location.search).toBe('?view=list'))
  await waitFor(() => expect(router.state.location.hash).toBe(`#${secret}`))
})

it('stops reminders with one press, and all mail after one question', async () => {
  answerBoard(aBoard({ everybody: everybody('REFLECT') }))
  const pressed: string[] = []
  for (const below of ['silence', 'opt-out']) {
    server.use(
      http.post(link(below), () => {
        pressed.push(below)
        return new HttpResponse(null, { status: 204 })
      }),
    )
  }
  open()
  await userEvent.click(await screen.findByRole('button', { name: 'Remind me no more' }))
  expect(await screen.findByText('You are not reminded of this retrospective any more.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Stop all messages to me' }))
  await userEvent.click(screen.getByRole('button', { name: 'Stop them' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'You hear no more from us' })).toBeVisible()
  expect(pressed).toEqual(['silence', 'opt-out'])
})
