import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { boardAddress as address, answerBoard as answer, everybody, showBoard } from '@/test/board-page'
import { boardStream } from '@/test/board-stream'
import { idOf } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderInProgramme } from '@/test/programme-pages'
import { aBoard, aNote, anOwnNote } from '@/test/retrospectives'
import { server } from '@/test/server'
import { retrospectiveRoutes } from './routes'

let stream: ReturnType<typeof boardStream>
let sent: unknown[]

beforeEach(() => {
  sent = []
  stream = boardStream(`${address}/stream`)
  server.use(stream.handler)
})

const show = (board: Schemas['Board'], role?: Schemas['Membership']['role']) =>
  showBoard(retrospectiveRoutes, board, role)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

async function connected() {
  await waitFor(() => expect(stream.connections.length).toBeGreaterThan(0))
  return stream.now()
}

async function hear(name: string, data: object, id?: number) {
  const connection = await connected()
  await act(async () => connection?.say(name, data, id))
}

it('shows what others do as the stream tells it, and goes on where it was when that ends', async () => {
  show(aBoard({ everybody: everybody('GROUP', { notes: [aNote(1)] }) }))
  expect(await screen.findByRole('checkbox', { name: /^Note 1/ })).toBeVisible()
  expect((await connected())?.last).toBe('5')
  await hear('changes', everybody('GROUP', { sequence: 8, notes: [aNote(2)] }), 8)
  expect(await screen.findByRole('checkbox', { name: /^Note 2/ })).toBeVisible()
  expect(screen.getByText('Live')).toBeVisible()
  await hear('counts', { seats: 8, here: 7, ready: 5, written: 6, voted: 0 })
  expect(await screen.findByText('5 of 8')).toBeVisible()
  await act(async () => stream.now()?.end())
  await waitFor(() => expect(stream.connections).toHaveLength(2))
  expect(stream.now()?.last).toBe('8')
  expect(screen.getByText('Live')).toBeVisible()
})

it('says that it reconnects, and is live again by itself', async () => {
  show(aBoard({ everybody: everybody('GROUP') }))
  await hear('counts', aBoard().counts)
  expect(await screen.findByText('Live')).toBeVisible()
  stream.state.isAway = true
  await act(async () => stream.now()?.end())
  expect(await screen.findByText(/^Reconnecting…/)).toBeVisible()
  stream.state.isAway = false
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(stream.connections).toHaveLength(2))
  await hear('counts', aBoard().counts)
  expect(await screen.findByText('Live')).toBeVisible()
})

it('promises what is true, and no more', async () => {
  const { unmount } = show(aBoard({ everybody: everybody('REFLECT') }))
  const banner = await screen.findByRole('region', { name: 'Anonymity' })
  expect(banner).toHaveTextContent('Nobody who uses Interlace sees who wrote or voted for what.')
  expect(banner).toHaveTextContent('whoever leads can read them without names')
  expect(banner).toHaveTextContent('somebody who runs the database itself could work out whose they are')
  unmount()
  show(aBoard({ everybody: everybody('REFLECT', { retrospective: { anonymity: 'NAMED' } }) }))
  expect(await screen.findByText(/everybody here sees who wrote them/)).toBeVisible()
})

it('says who wrote a note where that was agreed, and marks nobody’s own where it was not', async () => {
  const person = { id: idOf(101), name: 'Dr Ines Fairwater' }
  const notes = [aNote(1, { seatId: idOf(1301) })]
  const seats = [{ id: idOf(1301), person }]
  const named = { anonymity: 'NAMED' } as const
  const { unmount } = show(aBoard({ everybody: everybody('GROUP', { notes, seats, retrospective: named }) }))
  expect(await screen.findByRole('checkbox', { name: 'Note 1 Dr Ines Fairwater' })).toBeVisible()
  unmount()
  const own = [anOwnNote(1, { state: 'SHOWN' })]
  show(aBoard({ everybody: everybody('GROUP', { notes: [aNote(1)], seats }), ownNotes: own }))
  expect(await screen.findByRole('checkbox', { name: 'Note 1' })).toBeVisible()
  expect(screen.getByText('Your own notes (1)').closest('details')).not.toHaveAttribute('open')
})

it('lets whoever leads keep a note back before it is shown, with the reason for its author', async () => {
  const board = aBoard({ facilitates: true, ownSeatId: null, everybody: everybody('REFLECT') })
  let unshown = [anOwnNote(1, { text: 'Mrs Smith waited' })]
  server.use(
    http.get(`${address}/unshown-notes`, () => HttpResponse.json({ notes: unshown })),
    http.post(`${address}/notes/${anOwnNote(1).id}/moderation`, async ({ request }) => {
      sent.push(await request.json())
      unshown = []
      return HttpResponse.json(board)
    }),
  )
  show(board, 'FACILITATOR')
  await userEvent.click(await screen.findByText('Read what is not shown yet'))
  await userEvent.click(await screen.findByRole('button', { name: /^Keep it back.*Mrs Smith/ }))
  await userEvent.type(screen.getByLabelText('Why?'), 'It names a patient{enter}')
  expect(await screen.findByText(/^There is nothing/)).toBeVisible()
  expect(sent).toEqual([{ reason: 'It names a patient' }])
})

it('says that somebody is ready at once, and takes that back where it is refused', async () => {
  server.use(
    http.put(`${address}/readiness`, async ({ request }) => {
      const body = await request.json()
      sent.push(body)
      return sent.length === 1
        ? HttpResponse.json(body)
        : problemAnswer(aProblem({ status: 403, detail: 'No.' }))
    }),
  )
  show(aBoard({ everybody: everybody('GROUP') }))
  const ready = await screen.findByRole('switch', { name: 'I am ready to go on' })
  await userEvent.click(ready)
  expect(ready).toBeChecked()
  expect(screen.getByText('1 of 8')).toBeVisible()
  answer(aBoard({ ready: true, everybody: everybody('GROUP'), counts: { ...aBoard().counts, ready: 1 } }))
  await userEvent.click(ready)
  expect(await screen.findByText('No.')).toBeVisible()
  await waitFor(() => expect(ready).toBeChecked())
  expect(sent).toEqual([{ ready: true }, { ready: false }])
})

it('says where a board is not there, or not any more', async () => {
  server.use(http.get(`${address}/board`, () => problemAnswer(aProblem({ status: 404 }))))
  renderInProgramme(retrospectiveRoutes, `/retrospectives/${idOf(1001)}`, { role: 'CONTRIBUTOR' })
  expect(await screen.findByText('This retrospective is not there')).toBeVisible()
})

it('moves everybody on after asking, and tells where somebody was faster', async () => {
  const board = aBoard({ facilitates: true, ownSeatId: null, everybody: everybody('REFLECT') })
  server.use(
    http.post(`${address}/phase`, async ({ request }) => {
      sent.push(await request.json())
      answer({ ...board, everybody: everybody('GROUP', { sequence: 9 }) })
      return problemAnswer(
        aProblem({ status: 409, detail: 'Somebody has moved the retrospective: it is in GROUP.' }),
      )
    }),
  )
  show(board, 'FACILITATOR')
  await userEvent.click(await screen.findByRole('button', { name: 'Move everyone to Group' }))
  await press('Show all notes')
  expect(await screen.findByText('Somebody has moved the retrospective: it is in GROUP.')).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Move everyone to Vote' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Back to Reflect' })).toBeVisible()
  expect(sent).toEqual([{ from: 'REFLECT', to: 'GROUP' }])
})
