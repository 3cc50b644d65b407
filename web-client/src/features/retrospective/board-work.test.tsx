import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAction } from '@/test/action-items'
import { boardAddress as address, answerBoard, everybody, showBoard } from '@/test/board-page'
import { boardStream } from '@/test/board-stream'
import { idOf } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aBoard, aCluster, aNote, anOwnNote, aRetrospective } from '@/test/retrospectives'
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

it('keeps what is written while the service is away, over a reload, and sends it once', async () => {
  const keys: (string | null)[] = []
  let isAway = true
  server.use(
    http.post(`${address}/notes`, async ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      sent.push(await request.json())
      return isAway
        ? HttpResponse.error()
        : HttpResponse.json({ notes: [anOwnNote(1, { text: 'Rang out' })] })
    }),
  )
  const first = show(aBoard({ everybody: everybody('REFLECT') }))
  const box = await screen.findByLabelText('Your note on “Got in the way”')
  await userEvent.type(box, 'Rang out{enter}')
  expect(box).toHaveValue('')
  expect(await screen.findByText('Kept here until the connection is back')).toBeVisible()
  await userEvent.type(box, 'Half a thou')
  first.unmount()
  isAway = false
  show(aBoard({ everybody: everybody('REFLECT') }))
  expect(await screen.findByLabelText('Your note on “Got in the way”')).toHaveValue('Half a thou')
  expect(await screen.findByRole('button', { name: /^Delete.*Rang out/ })).toBeVisible()
  expect(screen.queryByText('Kept here until the connection is back')).not.toBeInTheDocument()
  expect(new Set(keys).size).toBe(1)
  expect(sent.at(-1)).toEqual({ notes: [{ columnId: 'HINDERED', text: 'Rang out' }] })
})

it('writes a pasted list as many notes, and says what was refused without losing it', async () => {
  server.use(
    http.post(`${address}/notes`, async ({ request }) => {
      sent.push(await request.json())
      return problemAnswer(aProblem({ status: 409, detail: 'The retrospective takes no notes.' }))
    }),
  )
  show(aBoard({ everybody: everybody('REFLECT') }))
  await userEvent.click(await screen.findByLabelText('Your note on “Helped”'))
  await userEvent.paste('- One\n- Two')
  await userEvent.keyboard('{enter}')
  expect(sent).toEqual([])
  await press('Write 2 notes')
  expect(await screen.findByText('Not written: The retrospective takes no notes.')).toBeVisible()
  expect(screen.getByText('Two')).toBeVisible()
  expect(sent).toEqual([{ notes: ['One', 'Two'].map((text) => ({ columnId: 'HELPED', text })) }])
  await press('Throw it away')
  expect(screen.queryByText('Two')).not.toBeInTheDocument()
})

it('keeps what is typed over a note that was changed on another device, beside what it says now', async () => {
  const note = anOwnNote(1)
  const changed = { ...note, text: 'Changed on the phone', version: 1 }
  server.use(
    http.patch(`${address}/notes/${note.id}`, async ({ request }) => {
      const version = request.headers.get('If-Match')
      sent.push(version, await request.json())
      if (version === '"1"') return HttpResponse.json({ ...changed, text: 'Mine', version: 2 })
      answerBoard(aBoard({ everybody: everybody('REFLECT'), ownNotes: [changed] }))
      return problemAnswer(aProblem({ status: 412, detail: 'It was changed.' }))
    }),
  )
  show(aBoard({ everybody: everybody('REFLECT'), ownNotes: [note] }))
  await userEvent.click(await screen.findByRole('button', { name: /^Change/ }))
  await userEvent.clear(screen.getByLabelText('Change your note: Note 1'))
  await userEvent.keyboard('Mine{enter}')
  expect(await screen.findByText(/now says “Changed on the phone”/)).toBeVisible()
  expect(screen.getByRole('textbox', { name: /^Change your note/ })).toHaveValue('Mine')
  await press('Save')
  expect(await screen.findByText('Mine')).toBeVisible()
  expect(sent).toEqual(['"0"', { text: 'Mine' }, '"1"', { text: 'Mine' }])
})

it('tells an author why a note was kept back, and lets them change it', async () => {
  const note = anOwnNote(1, { state: 'MODERATED', moderationReason: 'It names a patient', version: 1 })
  server.use(
    http.patch(`${address}/notes/${note.id}`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...note, text: 'A patient waited', state: 'PRIVATE', version: 2 })
    }),
  )
  show(aBoard({ everybody: everybody('REFLECT'), ownNotes: [note] }))
  expect(await screen.findByText(/^Kept back: It names a patient/)).toBeVisible()
  await press(/^Change/)
  await userEvent.clear(screen.getByLabelText('Change your note: Note 1'))
  await userEvent.keyboard('A patient waited{enter}')
  expect(await screen.findByText('A patient waited')).toBeVisible()
  expect(screen.queryByText(/^Kept back/)).not.toBeInTheDocument()
  expect(sent).toEqual(['"1"', { text: 'A patient waited' }])
})

it('moves notes at once, and puts them back where that is refused', async () => {
  let refuse: (() => void) | undefined
  server.use(
    http.post(`${address}/placements`, async ({ request }) => {
      sent.push(await request.json())
      await new Promise<void>((resolve) => {
        refuse = resolve
      })
      return problemAnswer(aProblem({ status: 400, detail: 'Not all of these notes are on the board.' }))
    }),
  )
  show(
    aBoard({
      everybody: everybody('GROUP', { notes: [aNote(1), aNote(2)], clusters: [aCluster(1), aCluster(2)] }),
    }),
  )
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Note 1/ }))
  await press('Move to…')
  await userEvent.type(screen.getByRole('combobox', { name: 'Where to?' }), 'ter 2{arrowdown}{enter}{enter}')
  const cluster = within(screen.getByRole('region', { name: 'Cluster 2' }))
  expect(await cluster.findByText(/^Note 1/)).toBeVisible()
  expect(screen.getByText('1 note moved to “Cluster 2”')).toBeInTheDocument()
  await waitFor(() => expect(refuse).toBeDefined())
  refuse?.()
  expect(await screen.findByText('Not all of these notes are on the board.')).toBeVisible()
  expect(cluster.queryByText(/^Note 1/)).not.toBeInTheDocument()
  expect(sent).toEqual([{ noteIds: [aNote(1).id], clusterId: aCluster(2).id }])
})

it('puts picked notes together by the keyboard alone', async () => {
  server.use(
    http.post(`${address}/clusters`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aCluster(3, { title: 'No answer' }))
    }),
  )
  show(aBoard({ everybody: everybody('GROUP', { notes: [aNote(1), aNote(2), aNote(3)] }) }))
  ;(await screen.findByRole('checkbox', { name: /^Note 1/ })).focus()
  await userEvent.keyboard(' ')
  screen.getByRole('checkbox', { name: /^Note 2/ }).focus()
  await userEvent.keyboard('{enter}')
  const title = await screen.findByLabelText('What do they say, in a few words?')
  expect(title).toHaveFocus()
  expect(title).toHaveValue('Note 1')
  await userEvent.clear(title)
  await userEvent.keyboard('No answer{enter}')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'No answer' })).toHaveFocus())
  expect(within(screen.getByRole('region', { name: 'No answer' })).getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByText('2 notes put together as “No answer”')).toBeInTheDocument()
  expect(sent).toEqual([{ title: 'No answer', noteIds: [aNote(1).id, aNote(2).id] }])
})

it('spends votes within the budget, says the last of them, and takes back what is refused', async () => {
  const votes = [{ clusterId: aCluster(1).id, votes: 2 }]
  server.use(
    http.put(`${address}/votes`, async ({ request }) => {
      const body = (await request.json()) as Schemas['NewVotes']
      sent.push(body.votes)
      return body.votes.length > 1
        ? problemAnswer(aProblem({ status: 409, detail: 'The retrospective is in DISCUSS.' }))
        : HttpResponse.json(body)
    }),
  )
  show(aBoard({ everybody: everybody('VOTE', { clusters: [aCluster(1), aCluster(2)] }), ownVotes: votes }))
  const one = within(await screen.findByRole('group', { name: 'Your votes for: Cluster 1' }))
  const two = within(screen.getByRole('group', { name: 'Your votes for: Cluster 2' }))
  await press('Add a vote: Cluster 1')
  expect(one.getByText('3 votes')).toBeVisible()
  expect(screen.getByText('0 of 3 votes left', { selector: 'b' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Add a vote: Cluster 2' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await press('Add a vote: Cluster 2')
  await press('Remove a vote: Cluster 1')
  await waitFor(() => expect(sent).toEqual([[{ ...votes[0], votes: 3 }], votes]))
  await press('Add a vote: Cluster 2')
  expect(await screen.findByText('The retrospective is in DISCUSS.')).toBeVisible()
  expect(two.getByText('0 votes')).toBeVisible()
  expect(one.getByText('2 votes')).toBeVisible()
})

it('says what is talked about and for how long, and keeps the one while the other changes', async () => {
  const timerEndsAt = new Date(Date.now() + 90_000).toISOString()
  const clusters = [aCluster(1, { votes: 1 }), aCluster(2, { votes: 4 })]
  const at = { discussedClusterId: aCluster(1).id, timerEndsAt }
  server.use(
    http.post(`${address}/discussion`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aRetrospective({ phase: 'DISCUSS', version: 5, ...at }))
    }),
  )
  const board = aBoard({
    facilitates: true,
    everybody: everybody('DISCUSS', { clusters, retrospective: at }),
  })
  show(board, 'FACILITATOR')
  const now = await screen.findByRole('region', { name: 'What is talked about' })
  expect(now).toHaveTextContent('Cluster 1')
  const [first] = screen.getAllByRole('heading', { level: 3 })
  expect(first).toHaveTextContent('Cluster 2')
  await press(/^Talk about this.*Cluster 2/)
  await press('Add 2 minutes')
  await waitFor(() => expect(sent).toHaveLength(2))
  const [talk, more] = sent as Required<Schemas['NewDiscussion']>[]
  expect(talk?.clusterId).toBe(aCluster(2).id)
  expect(Math.abs((talk?.seconds ?? 0) - 90)).toBeLessThan(30)
  // what is pressed next builds upon what is not there yet
  expect(more?.clusterId).toBe(aCluster(2).id)
  expect(Math.abs((more?.seconds ?? 0) - 210)).toBeLessThan(30)
})

it('shows what was found when it is over, and takes from who leads what was forgotten', async () => {
  const clusters = [aCluster(1, { votes: 1 }), aCluster(2, { votes: 4 })]
  const notes = [aNote(1, { clusterId: aCluster(2).id })]
  show(
    aBoard({
      facilitates: true,
      everybody: everybody('CLOSED', {
        clusters,
        notes,
        retrospective: { closedAt: '2027-02-01T14:00:00Z' },
      }),
    }),
    'LEAD',
  )
  expect(await screen.findByText(/^2 clusters of 1 note/)).toHaveTextContent(
    'Closed on 1 February 2027, 14:00',
  )
  expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Cluster 2')
  expect(screen.queryByRole('button', { name: /Talk|Move|vote|Ready/ })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Add one that was forgotten' })).toBeVisible()
  expect(stream.connections).toHaveLength(0)
})

it('takes whether principles helped from who takes part, and keeps what was said when it is refused', async () => {
  const principles = [
    { principleId: idOf(1401), number: 2, title: 'Ask first', statement: 'Ask before you tell.' },
    { principleId: idOf(1402), number: 1, title: 'Finish it', statement: 'Finish what you start.' },
  ]
  const board = aBoard({
    everybody: everybody('VOTE', { retrospective: { principles } }),
    counts: { ...aBoard().counts, rated: 3 },
  })
  server.use(
    http.put(`${address}/ratings`, async ({ request }) => {
      const body = (await request.json()) as Schemas['NewPrincipleRatings']
      sent.push(body.ratings)
      if (sent.length > 1)
        return problemAnswer(aProblem({ status: 409, detail: 'The retrospective is in CLOSED.' }))
      answerBoard({ ...board, ownRatings: body.ratings })
      return HttpResponse.json(body)
    }),
  )
  show(board)
  const ask = within(await screen.findByRole('group', { name: /^Ask first/ }))
  expect(screen.getByText('3 of 8 people have said.')).toBeVisible()
  await userEvent.click(ask.getByRole('radio', { name: 'It helped' }))
  await waitFor(() => expect(sent).toEqual([[{ principleId: idOf(1401), rating: 'HELPED' }]]))
  await userEvent.click(
    within(screen.getByRole('group', { name: /^Finish it/ })).getByRole('radio', { name: 'It hindered' }),
  )
  expect(await screen.findByText('The retrospective is in CLOSED.')).toBeVisible()
  expect(ask.getByRole('radio', { name: 'It helped' })).toBeChecked()
  expect(
    within(screen.getByRole('group', { name: /^Finish it/ })).getByRole('radio', {
      name: 'I say nothing of it',
    }),
  ).toBeChecked()
})

it('has last time’s actions on the board first, and agrees what will be done now', async () => {
  const seat = { id: idOf(1050), person: { id: idOf(1), name: 'Adaeze Winterbourne' } }
  const before = anAction({ retrospectiveId: idOf(1000), carriedOver: 1, text: 'Test the numbers' })
  server.use(
    http.post(`${address}/action-items`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(anAction())
    }),
  )
  show(
    aBoard({
      everybody: everybody('DISCUSS', {
        clusters: [aCluster(1)],
        seats: [seat],
        actionItems: [before],
        retrospective: { discussedClusterId: aCluster(1).id },
      }),
    }),
  )
  const last = within(await screen.findByRole('list', { name: 'Last time’s actions' }))
  expect(last.getByText(/carried over once/)).toBeVisible()
  await press('Add it')
  expect(screen.getByRole('alert', { name: /There is a problem/ })).toHaveTextContent('Choose who sees to it')
  expect(sent).toEqual([])
  await userEvent.type(screen.getByLabelText('What will be done?'), 'Tape the rota')
  await userEvent.selectOptions(screen.getByLabelText('Who sees to it?'), 'Adaeze Winterbourne')
  const day = within(screen.getByRole('group', { name: 'By when?' }))
  await userEvent.type(day.getByLabelText('Day'), '15')
  await userEvent.type(day.getByLabelText('Month'), '2')
  await userEvent.type(day.getByLabelText('Year'), '2027')
  await press('Add it')
  await waitFor(() =>
    expect(sent).toEqual([
      { text: 'Tape the rota', ownerId: idOf(1), dueOn: '2027-02-15', clusterId: aCluster(1).id },
    ]),
  )
  await waitFor(() => expect(screen.getByLabelText('What will be done?')).toHaveValue(''))
})
