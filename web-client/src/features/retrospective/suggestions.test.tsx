import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { boardAddress as address, everybody, showBoard } from '@/test/board-page'
import { boardStream } from '@/test/board-stream'
import { aBoard, aCluster, aNote } from '@/test/retrospectives'
import { server } from '@/test/server'
import { retrospectiveRoutes } from './routes'

let sent: unknown[]

beforeEach(() => {
  sent = []
  server.use(
    boardStream(`${address}/stream`).handler,
    http.get(`${address}/suggestions`, () =>
      HttpResponse.json({
        suggestions: [
          { noteIds: [aNote(2).id, aNote(1).id], words: ['switchboard', 'rang'] },
          { noteIds: [aNote(3).id, aNote(4).id], words: ['card'] },
          { noteIds: [aNote(5).id, aNote(9).id], words: ['gone'] },
        ],
      }),
    ),
    http.post(`${address}/clusters`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aCluster(1, { title: 'Note 2', version: 0 }))
    }),
    http.delete(`${address}/clusters/${aCluster(1).id}`, () => {
      sent.push('apart')
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

async function open() {
  showBoard(
    retrospectiveRoutes,
    aBoard({ everybody: everybody('GROUP', { notes: [1, 2, 3, 4, 5].map((n) => aNote(n)) }) }),
  )
  await userEvent.click(await screen.findByRole('link', { name: 'Suggestions' }))
  return within(await screen.findByRole('region', { name: 'Suggestions' }))
}

const shared = /^2 notes that share/

it('puts together what is taken by one tap, and takes it apart again', async () => {
  const card = await open()
  expect(await card.findAllByText(shared, { selector: 'p' })).toHaveLength(2)
  expect(card.getByText('2 notes that share “switchboard”, “rang”')).toBeVisible()
  await userEvent.click(card.getByRole('button', { name: /^Put together.*switchboard/ }))
  expect(await screen.findByRole('heading', { name: 'Note 2' })).toBeVisible()
  expect(sent).toEqual([{ noteIds: [aNote(2).id, aNote(1).id], title: 'Note 2' }])
  expect(card.getAllByText(shared, { selector: 'p' })).toHaveLength(1)
  await waitFor(() => expect(card.getByRole('button', { name: /^Put together.*card/ })).toHaveFocus())
  await userEvent.click(card.getByRole('button', { name: 'Undo: “Note 2” put together' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(screen.queryByRole('heading', { name: 'Note 2' })).not.toBeInTheDocument()
  expect(await card.findAllByText(shared, { selector: 'p' })).toHaveLength(2)
})

it('takes, dismisses and takes back by one key', async () => {
  const card = await open()
  ;(await card.findByRole('button', { name: /^Put together.*switchboard/ })).focus()
  await userEvent.keyboard('d')
  expect(card.queryByText('2 notes that share “switchboard”, “rang”')).not.toBeInTheDocument()
  const next = card.getByRole('button', { name: /^Put together.*card/ })
  await waitFor(() => expect(next).toHaveFocus())
  expect(card.getByRole('button', { name: /^Undo/ })).toHaveTextContent(
    'Undo: what shares “switchboard”, “rang” dismissed',
  )
  await userEvent.keyboard('u')
  expect(await card.findByText('2 notes that share “switchboard”, “rang”')).toBeVisible()
  next.focus()
  await userEvent.keyboard('p')
  await waitFor(() => expect(sent).toEqual([{ noteIds: [aNote(3).id, aNote(4).id], title: 'Note 3' }]))
})

it('says so where nothing is left to suggest', async () => {
  server.use(http.get(`${address}/suggestions`, () => HttpResponse.json({ suggestions: [] })))
  const card = await open()
  expect(await card.findByText('No notes that are on their own share enough words.')).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: 'Hide suggestions' }))
  expect(screen.queryByRole('region', { name: 'Suggestions' })).not.toBeInTheDocument()
})
