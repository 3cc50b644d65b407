import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { boardAddress as address, everybody, showBoard } from '@/test/board-page'
import { boardStream } from '@/test/board-stream'
import { idOf } from '@/test/people'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aBoard, aRetrospective } from '@/test/retrospectives'
import { server } from '@/test/server'
import { retrospectiveRoutes } from './routes'

type Participant = Schemas['RetrospectiveParticipant']

const somebody = (number: number, over: Partial<Participant> = {}): Participant => ({
  id: idOf(1300 + number),
  person: { id: idOf(number), name: `Person ${number}` },
  inTeam: true,
  hasAccount: true,
  canBeMailed: true,
  link: null,
  createdAt: '2027-01-20T09:00:00Z',
  ...over,
})

const guest = (number: number, link: Participant['link'] = null) =>
  somebody(number, { inTeam: false, hasAccount: false, link })

let sent: unknown[]

beforeEach(() => {
  sent = []
  server.use(boardStream(`${address}/stream`).handler)
})

function answerSeats(results: Participant[]) {
  server.use(
    http.get(`${address}/seats`, () =>
      HttpResponse.json({ results, metadata: { limit: 200, nextCursor: null } }),
    ),
  )
}

function answer(below: string, outcome: Partial<Schemas['SeatsOutcome']>) {
  server.use(
    http.post(address + below, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ done: [], leftOut: [], ...outcome })
    }),
  )
}

const row = async (name: string) => within(await screen.findByRole('row', { name: new RegExp(name) }))

it('tells of everybody how they come, and sends links to those who have no other way', async () => {
  answerSeats([
    somebody(1),
    guest(2),
    guest(3, { state: 'SENT', sentAt: '2027-01-21T09:00:00Z', reason: null }),
    guest(4, { state: 'REFUSED', sentAt: null, reason: '550 no such mailbox' }),
    somebody(5, { hasAccount: false, canBeMailed: false }),
    somebody(6, { person: null, canBeMailed: false, hasAccount: false }),
  ])
  answer('/seat-links', {
    done: [{ id: idOf(2), name: 'Person 2' }],
    leftOut: [{ person: { id: idOf(4), name: 'Person 4' }, reason: 'ANOTHER_ADDRESS', availableFrom: null }],
  })
  showBoard(
    retrospectiveRoutes,
    aBoard({ everybody: everybody('PREPARE'), facilitates: true }),
    'FACILITATOR',
  )
  expect((await row('Person 1')).getByText('By their account')).toBeVisible()
  expect((await row('Person 2')).getByText('Guest')).toBeVisible()
  expect((await row('Person 2')).getByText('No link sent yet')).toBeVisible()
  expect((await row('Person 3')).getByText('Link sent')).toBeVisible()
  expect((await row('Person 4')).getByText('550 no such mailbox')).toBeVisible()
  expect((await row('Person 5')).getByText(/No way yet/)).toBeVisible()
  expect((await row('Somebody who was erased')).queryByRole('button')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Send links to 2 people without an account' }))
  expect(await screen.findByText('1 link is on the way')).toBeVisible()
  expect(screen.getByText(/Person 4 has another address than when people began to write/)).toBeVisible()
  expect(sent).toEqual([{ seatIds: [idOf(1302), idOf(1304)] }])
})

it('takes nobody away of an anonymous one in which somebody has written', async () => {
  answerSeats([somebody(1)])
  const board = aBoard({ everybody: everybody('REFLECT'), facilitates: true })
  showBoard(
    retrospectiveRoutes,
    { ...board, counts: { ...board.counts, written: 1, rated: 0 } },
    'FACILITATOR',
  )
  await userEvent.click(await screen.findByRole('button', { name: /^Show all/ }))
  expect(await screen.findByText(/nobody is told by whom/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Take away/ })).toBeNull()
})

it('takes somebody away, and withdraws a link, after one question each', async () => {
  answerSeats([guest(2, { state: 'SENT', sentAt: '2027-01-21T09:00:00Z', reason: null })])
  const done: string[] = []
  server.use(
    http.delete(`${address}/seats/${idOf(1302)}`, () => {
      done.push('away')
      return new HttpResponse(null, { status: 204 })
    }),
    http.post(`${address}/seats/${idOf(1302)}/revocation`, () => {
      done.push('withdrawn')
      return HttpResponse.json(guest(2))
    }),
  )
  const board = aBoard({ everybody: everybody('PREPARE'), facilitates: true })
  showBoard(retrospectiveRoutes, { ...board, counts: { ...board.counts, written: 0, rated: 0 } }, 'LEAD')
  await userEvent.click(await screen.findByRole('button', { name: /^Withdraw the link.*Person 2/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw it' }))
  expect(await screen.findByText('The link of Person 2 opens nothing any more')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /^Take away.*Person 2/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Take them away' }))
  expect(await screen.findByText('Person 2 takes no part')).toBeVisible()
  expect(done).toEqual(['withdrawn', 'away'])
})

it('adds somebody from outside the team, over the contact policy where a lead says why', async () => {
  answerSeats([])
  server.use(
    http.get(address, () => HttpResponse.json(aRetrospective(), { headers: { ETag: '"4"' } })),
    http.get(inProgramme(`/projects/${idOf(951)}/team-members`), () =>
      HttpResponse.json({ results: [], metadata: { limit: 200, nextCursor: null } }),
    ),
    http.get(inProgramme('/stakeholders'), () =>
      HttpResponse.json({
        results: [{ id: idOf(7), name: 'Gia Winter', affiliations: [] }],
        metadata: { limit: 10, nextCursor: null },
      }),
    ),
  )
  answer('/seats', {
    leftOut: [
      { person: { id: idOf(7), name: 'Gia Winter' }, reason: 'OVER_BUDGET', availableFrom: '2027-02-09' },
    ],
  })
  renderInProgramme(retrospectiveRoutes, `/retrospectives/${idOf(1001)}/people`, { role: 'LEAD' })
  await userEvent.type(await screen.findByRole('combobox', { name: 'Who else takes part?' }), 'Gia')
  await userEvent.click(await screen.findByRole('option', { name: /Gia Winter/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Add them' }))
  expect(await screen.findByText('They can be asked from 9 February 2027 on.')).toBeVisible()
  answer('/seats', { done: [{ id: idOf(7), name: 'Gia Winter' }] })
  await userEvent.type(screen.getByRole('textbox', { name: /why must it be now/ }), 'She offered')
  await userEvent.click(screen.getByRole('button', { name: 'Add all the same' }))
  expect(await screen.findByText('Gia Winter takes part')).toBeVisible()
  await waitFor(() =>
    expect(sent).toEqual([
      { stakeholderIds: [idOf(7)], overrideReason: null },
      { stakeholderIds: [idOf(7)], overrideReason: 'She offered' },
    ]),
  )
})
