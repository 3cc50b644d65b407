import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { boardAddress as address, answerBoard, everybody, showBoard } from '@/test/board-page'
import { boardStream } from '@/test/board-stream'
import { aProblem, problemAnswer } from '@/test/problems'
import { aBoard, aCluster, aNote } from '@/test/retrospectives'
import { server } from '@/test/server'
import { retrospectiveRoutes } from './routes'

let sent: unknown[]
let stream: ReturnType<typeof boardStream>

beforeEach(() => {
  sent = []
  stream = boardStream(`${address}/stream`)
  server.use(stream.handler)
})

const show = (board: Schemas['Board'], role?: Schemas['Membership']['role']) =>
  showBoard(retrospectiveRoutes, board, role)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

it('goes on in the next phase with what somebody had begun to write', async () => {
  const first = show(aBoard({ everybody: everybody('REFLECT') }))
  await userEvent.type(await screen.findByLabelText('Your note on “Got in the way”'), 'Half a thou')
  first.unmount()
  show(aBoard({ everybody: everybody('GROUP') }))
  expect(await screen.findByLabelText('Your note')).toHaveValue('Half a thou')
  expect(screen.getByLabelText('It answers')).toHaveDisplayValue('Got in the way')
})

it('shows what was written too late, or only begun, once the board takes no more notes', async () => {
  server.use(
    http.post(`${address}/notes`, () =>
      problemAnswer(aProblem({ status: 409, detail: 'The retrospective is in COMMIT.' })),
    ),
  )
  const first = show(aBoard({ everybody: everybody('REFLECT') }))
  await userEvent.type(await screen.findByLabelText('Your note on “Helped”'), 'The rota{enter}')
  expect(await screen.findByText('Not written: The retrospective is in COMMIT.')).toBeVisible()
  await userEvent.type(screen.getByLabelText('Your note on “Got in the way”'), 'Half a thou')
  first.unmount()
  show(aBoard({ everybody: everybody('COMMIT') }))
  const card = within(await screen.findByRole('region', { name: 'What did not get onto the board' }))
  expect(card.getByText('The rota')).toBeVisible()
  expect(card.getByText('Half a thou')).toBeVisible()
  expect(card.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  await press('Throw it away')
  expect(card.queryByText('The rota')).not.toBeInTheDocument()
})

it('sends what was refused once more when asked', async () => {
  const keys = new Set<string | null>()
  server.use(
    http.post(`${address}/notes`, async ({ request }) => {
      keys.add(request.headers.get('Idempotency-Key'))
      sent.push(await request.json())
      return sent.length === 1
        ? problemAnswer(aProblem({ status: 409, detail: 'The retrospective is in COMMIT.' }))
        : HttpResponse.json({ notes: [] })
    }),
  )
  show(aBoard({ everybody: everybody('REFLECT') }))
  await userEvent.type(await screen.findByLabelText('Your note on “Helped”'), 'The rota{enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toEqual(sent[0])
  expect(keys.size).toBe(2)
  await waitFor(() => expect(screen.queryByText('The rota')).not.toBeInTheDocument())
})

it('keeps the new name of a cluster that somebody else renamed at the same time, and says so where it is typed', async () => {
  const cluster = aCluster(1)
  const theirs = { ...cluster, title: 'Theirs', version: 1 }
  server.use(
    http.patch(`${address}/clusters/${cluster.id}`, async ({ request }) => {
      const version = request.headers.get('If-Match')
      sent.push(version, await request.json())
      if (version === '"1"') return HttpResponse.json({ ...theirs, title: 'Mine', version: 2 })
      answerBoard(aBoard({ everybody: everybody('GROUP', { clusters: [theirs], sequence: 9 }) }))
      return problemAnswer(aProblem({ status: 412, detail: 'It was changed.' }))
    }),
  )
  show(aBoard({ everybody: everybody('GROUP', { clusters: [cluster] }) }))
  await userEvent.click(await screen.findByRole('button', { name: /^Rename/ }))
  await userEvent.clear(screen.getByLabelText('In a few words'))
  await userEvent.keyboard('Mine{enter}')
  const dialog = within(screen.getByRole('dialog', { name: 'What do these notes say?' }))
  expect(await dialog.findByText(/^Somebody else changed it at the same time/)).toBeVisible()
  expect(await dialog.findByText(/^It is now called “Theirs”/)).toBeVisible()
  expect(dialog.getByLabelText('In a few words')).toHaveValue('Mine')
  await userEvent.click(dialog.getByRole('button', { name: 'Rename' }))
  expect(await screen.findByRole('heading', { name: 'Mine' })).toBeVisible()
  expect(sent).toEqual(['"0"', { title: 'Mine' }, '"1"', { title: 'Mine' }])
})

it('keeps what notes were to be called, and why one was to be kept back, where that is refused', async () => {
  const refuse = () => problemAnswer(aProblem({ status: 409, detail: 'Something is in the way.' }))
  server.use(
    http.post(`${address}/clusters`, refuse),
    http.post(`${address}/notes/${aNote(1).id}/moderation`, refuse),
  )
  show(
    aBoard({ facilitates: true, everybody: everybody('GROUP', { notes: [aNote(1), aNote(2)] }) }),
    'FACILITATOR',
  )
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Note 1/ }))
  await press('Put together…')
  const title = screen.getByLabelText('What do they say, in a few words?')
  await userEvent.clear(title)
  await userEvent.keyboard('No answer{enter}')
  let dialog = within(screen.getByRole('dialog', { name: 'Put 1 note together' }))
  expect(await dialog.findByText('Something is in the way.')).toBeVisible()
  expect(title).toHaveValue('No answer')
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))

  await press('Take off the board…')
  dialog = within(screen.getByRole('dialog', { name: 'Keep this note back?' }))
  await userEvent.type(dialog.getByLabelText('Why?'), 'It names a patient{enter}')
  expect(await dialog.findByText('Something is in the way.')).toBeVisible()
  expect(dialog.getByLabelText('Why?')).toHaveValue('It names a patient')
})

it('says so where nothing was written that could be voted for or talked about', async () => {
  const first = show(aBoard({ everybody: everybody('VOTE') }))
  expect(await screen.findByText('There is nothing to vote for')).toBeVisible()
  first.unmount()
  show(aBoard({ everybody: everybody('DISCUSS') }))
  expect(await screen.findByText('Nothing is on the board')).toBeVisible()
})

it('tells whoever renames a cluster that somebody else has just done so', async () => {
  const cluster = aCluster(1)
  show(aBoard({ everybody: everybody('GROUP', { clusters: [cluster] }) }))
  await userEvent.click(await screen.findByRole('button', { name: /^Rename/ }))
  await userEvent.clear(screen.getByLabelText('In a few words'))
  await userEvent.keyboard('Mine')
  await waitFor(() => expect(stream.now()).toBeDefined())
  const theirs = { ...cluster, title: 'Theirs', version: 1 }
  stream.now()?.say('changes', everybody('GROUP', { clusters: [theirs], sequence: 99 }), 99)
  expect(await screen.findByText(/^It is now called “Theirs”/)).toBeVisible()
  expect(screen.getByLabelText('In a few words')).toHaveValue('Mine')
})

it('shows a few notes of a long suggestion, and all when asked', async () => {
  const notes = [1, 2, 3, 4, 5, 6, 7].map((number) => aNote(number))
  server.use(
    http.get(`${address}/suggestions`, () =>
      HttpResponse.json({ suggestions: [{ noteIds: notes.map(({ id }) => id), words: ['rang'] }] }),
    ),
  )
  show(aBoard({ everybody: everybody('GROUP', { notes }) }))
  await userEvent.click(await screen.findByRole('link', { name: 'Suggestions' }))
  const card = within(await screen.findByRole('region', { name: 'Suggestions' }))
  expect(await card.findByText(/^Note 5/)).toBeVisible()
  expect(card.queryByText(/^Note 6/)).not.toBeInTheDocument()
  await userEvent.click(card.getByRole('button', { name: /^2 more notes/ }))
  expect(card.getByText(/^Note 7/)).toBeVisible()
})

it('shows what got votes, or was talked about, and the rest when asked', async () => {
  const clusters = [1, 2, 3, 4, 5, 6].map((number) => aCluster(number, { votes: number === 6 ? 2 : 0 }))
  const retrospective = { discussedClusterId: aCluster(1).id }
  show(aBoard({ everybody: everybody('DISCUSS', { clusters, retrospective }) }))
  const titles = () =>
    screen.getAllByRole('heading', { level: 3, name: /^Cluster/ }).map((one) => one.textContent)
  expect(await screen.findByRole('button', { name: 'Show 4 more, without a vote' })).toBeVisible()
  expect(titles()).toEqual(['Cluster 6', 'Cluster 1'])
  await press('Show 4 more, without a vote')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Cluster 2' })).toHaveFocus())
  expect(titles()).toHaveLength(6)
})

it('hides nothing where nobody voted', async () => {
  const clusters = [1, 2, 3, 4, 5, 6].map((number) => aCluster(number, { votes: 0 }))
  const retrospective = { discussedClusterId: aCluster(1).id }
  show(aBoard({ everybody: everybody('DISCUSS', { clusters, retrospective }) }))
  expect(await screen.findByRole('heading', { name: 'Cluster 6' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /without a vote/ })).not.toBeInTheDocument()
})
