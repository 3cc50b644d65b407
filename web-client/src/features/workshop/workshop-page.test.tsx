import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { catchDownloads } from '@/test/downloads'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { aHeldWorkshop, anAttendance, aWorkshop, mei } from '@/test/workshops'
import { workshopRoutes } from './routes'

const address = inProgramme(`/workshops/${idOf(991)}`)
let people: Schemas['Attendance'][]
let said: Schemas['ParticipantRatings'][]
let sent: unknown[]

beforeEach(() => {
  sent = []
  people = [anAttendance(), anAttendance({ person: mei, inTeam: false })]
  said = []
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(`${address}/attendances`, () => HttpResponse.json(aPage(people))),
    http.get(`${address}/ratings`, () => HttpResponse.json(aPage(said))),
    http.put(`${address}/attendances/:id`, async ({ request, params: { id } }) => {
      const { state } = (await request.json()) as Schemas['NewAttendance']
      sent.push({ id, state })
      people = people.map((one) => (one.person.id === id ? { ...one, state } : one))
      return HttpResponse.json(people.find((one) => one.person.id === id))
    }),
  )
})

function answer(workshop: Schemas['Workshop']) {
  server.use(http.get(address, () => withVersion(workshop)))
}

const show = (membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(workshopRoutes, `/projects/workshops/${idOf(991)}`, membership)
const dialog = () => within(screen.getByRole('dialog'))
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

it('shows when it is, what for, its principles, and its agenda by the clock', async () => {
  answer(aWorkshop())
  show()
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Drawing the call nobody answers' }),
  ).toBeVisible()
  expect(screen.getByText(/1 July 2098, 13:00.*for 2 hours, with the team of/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Book it yourself' })).toHaveAttribute(
    'href',
    `${programme}/projects/${idOf(951)}`,
  )
  expect(screen.getByText('Agree who picks up.')).toBeVisible()
  expect(screen.getByRole('row', { name: /^Draw it anew/ })).toHaveTextContent('13:301 hour')
  expect(screen.getByText('30 minutes are kept free.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Finish it, or agree who will' })).toHaveAttribute(
    'href',
    `${programme}/principles/${idOf(981)}`,
  )
  expect((await screen.findAllByRole('link', { name: 'Invite people' }))[0]).toHaveAttribute(
    'href',
    `${programme}/projects/workshops/${idOf(991)}/people`,
  )
  expect(screen.queryByRole('region', { name: 'What came of it' })).not.toBeInTheDocument()
})

it('goes into a calendar', async () => {
  const files = catchDownloads()
  answer(aWorkshop())
  server.use(
    http.get(`${address}/calendar`, () =>
      HttpResponse.text('BEGIN:VCALENDAR', { headers: { 'Content-Type': 'text/calendar' } }),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Load for your calendar' }))
  await waitFor(async () => expect((await files())[0]?.name).toBe('workshop.ics'))
})

it('notes with one press whether somebody comes, and takes somebody out', async () => {
  answer(aWorkshop())
  server.use(
    http.delete(`${address}/attendances/${mei.id}`, () => {
      people = people.slice(0, 1)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  show()
  const ines = within(await screen.findByRole('group', { name: 'Dr Ines Fairwater' }))
  expect(screen.getAllByText('Invited, not known yet')).toHaveLength(2)
  await userEvent.click(ines.getByRole('button', { name: 'Coming' }))
  await waitFor(() =>
    expect(ines.getByRole('button', { name: 'Coming' })).toHaveAttribute('aria-pressed', 'true'),
  )
  expect(sent).toEqual([{ id: idOf(101), state: 'COMING' }])
  await press('Take out Mei Applegarth')
  expect(dialog().getByText('What was asked of their time is taken back.')).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Take them out' }))
  expect(await screen.findByText('Mei Applegarth takes no part')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('row', { name: /^Mei/ })).not.toBeInTheDocument())
})

it('is cancelled with a reason', async () => {
  answer(aWorkshop())
  server.use(
    http.post(`${address}/cancellation`, async ({ request }) => {
      sent.push(await request.json())
      const after = aWorkshop({ state: 'CANCELLED', cancellationReason: 'The ward closes' })
      answer(after)
      return withVersion(after)
    }),
  )
  show()
  await screen.findByRole('group', { name: 'Dr Ines Fairwater' })
  await press('Cancel it')
  await userEvent.click(dialog().getByRole('button', { name: 'Cancel it' }))
  expect(dialog().getByText('Say why it is cancelled')).toBeVisible()
  await userEvent.type(dialog().getByLabelText('Why?'), ' The ward closes ')
  await userEvent.click(dialog().getByRole('button', { name: 'Cancel it' }))
  expect(await screen.findByText('The ward closes')).toBeVisible()
  expect(sent).toEqual([{ reason: 'The ward closes' }])
  expect(screen.queryByRole('link', { name: 'Change it' })).not.toBeInTheDocument()
  expect(screen.queryByRole('group', { name: 'Dr Ines Fairwater' })).not.toBeInTheDocument()
})

it('is deleted while nobody is invited', async () => {
  people = []
  answer(aWorkshop({ participants: 0 }))
  server.use(
    http.delete(address, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
    http.get(inProgramme('/workshops'), () => HttpResponse.json(aPage([]))),
    http.get(inProgramme('/projects'), () => HttpResponse.json(aPage([]))),
  )
  const { router } = show()
  expect(await screen.findByText('Nobody yet')).toBeVisible()
  await press('Delete it')
  await userEvent.click(dialog().getByRole('button', { name: 'Delete it' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/projects/workshops`))
  expect(sent).toEqual(['"4"'])
})

it('takes place on its day; after that it is said who came, all at once or one by one', async () => {
  const today = new Date().toISOString()
  answer(aWorkshop({ startsAt: today }))
  server.use(
    http.post(`${address}/holding`, () => {
      const after = aHeldWorkshop()
      answer(after)
      return withVersion(after)
    }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'It takes place' }))
  await userEvent.click(dialog().getByRole('button', { name: 'It takes place' }))
  expect(await screen.findByText('The workshop is held')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Write down what came of it' })).toBeVisible()
  const meis = within(await screen.findByRole('group', { name: 'Mei Applegarth' }))
  await userEvent.click(meis.getByRole('button', { name: 'Absent' }))
  await userEvent.click(await screen.findByRole('button', { name: 'These came too' }))
  await waitFor(() => expect(screen.queryByText(/Nothing is said yet/)).not.toBeInTheDocument())
  expect(sent).toEqual([
    { id: mei.id, state: 'ABSENT' },
    { id: idOf(101), state: 'ATTENDED' },
  ])
})

it('sums up what those who came say of each principle, and leads to who has said nothing', async () => {
  answer(aHeldWorkshop({ outputs: 'A rota', notes: 'The ward rang first.' }))
  said = [
    {
      person: { id: idOf(101), name: 'Dr Ines Fairwater' },
      ratings: [{ principleId: idOf(981), rating: 'HELPED' }],
    },
    { person: mei, ratings: [] },
  ]
  show()
  const card = within(await screen.findByRole('region', { name: 'Did the principles help?' }))
  expect(await card.findByText('Of 1 answer: 1 helped, 0 no difference, 0 hindered')).toBeVisible()
  expect(card.getByRole('row', { name: /^Dr Ines/ })).toHaveTextContent('It helped')
  expect(card.getByRole('link', { name: /^Note what they say ?: Mei Applegarth$/ })).toHaveAttribute(
    'href',
    `${programme}/projects/workshops/${idOf(991)}/ratings/${mei.id}`,
  )
  expect(screen.getByText('A rota')).toBeVisible()
  expect(screen.getByText('The ward rang first.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Write down what came of it' })).not.toBeInTheDocument()
})

it('shows those in the team who came, but neither what others say nor anything to press', async () => {
  people = [anAttendance({ state: 'ATTENDED' })]
  answer(aHeldWorkshop())
  show({ role: 'CONTRIBUTOR' })
  const ines = await screen.findByRole('row', { name: /^Dr Ines Fairwater/ })
  expect(ines).toHaveTextContent('Attended')
  expect(within(ines).queryByRole('button')).not.toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'Did the principles help?' })).not.toBeInTheDocument()
})

it('says that a workshop is not there', async () => {
  server.use(http.get(address, () => problemAnswer(aProblem({ status: 404 }))))
  show()
  expect(await screen.findByText('This workshop is not there')).toBeVisible()
})

it('tells why somebody could not be noted', async () => {
  answer(aWorkshop())
  server.use(
    http.put(`${address}/attendances/:id`, () =>
      problemAnswer(
        aProblem({ status: 409, detail: 'The workshop is HELD: people attended or were absent.' }),
      ),
    ),
  )
  show()
  const ines = within(await screen.findByRole('group', { name: 'Dr Ines Fairwater' }))
  await userEvent.click(ines.getByRole('button', { name: 'Coming' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('The workshop is HELD')
})
