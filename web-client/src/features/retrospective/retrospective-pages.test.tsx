import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { aPrinciple } from '@/test/principles'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aProject } from '@/test/projects'
import { aRetrospective } from '@/test/retrospectives'
import { server } from '@/test/server'
import { retrospectiveRoutes } from './routes'

const all = inProgramme('/retrospectives')
const address = inProgramme(`/retrospectives/${idOf(1001)}`)
let sent: unknown[]

const kept: Schemas['RetrospectiveTemplate'] = {
  id: idOf(1301),
  name: 'After a difficult month',
  columns: [{ id: 'HEAVY', title: 'What was heavy', question: null }],
  createdAt: '2027-01-20T09:00:00Z',
  updatedAt: '2027-01-20T09:00:00Z',
  version: 2,
}

beforeEach(() => {
  sent = []
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(inProgramme('/principles'), () => HttpResponse.json(aPage([aPrinciple()]))),
    http.get(inProgramme('/projects'), () =>
      HttpResponse.json(aPage([aProject(), aProject({ id: idOf(952), title: 'Over', state: 'WITHDRAWN' })])),
    ),
    http.get(all, ({ request }) => {
      sent.push(Object.fromEntries(new URL(request.url).searchParams))
      return HttpResponse.json(aPage([aRetrospective({ phase: 'REFLECT' })]))
    }),
    http.get(inProgramme('/retrospective-templates'), () => HttpResponse.json(aPage([kept]))),
    http.get(address, () => withVersion(aRetrospective())),
    http.get(`${address}/board`, () => problemAnswer(aProblem({ status: 404 }))),
  )
})

const show = (below: string, membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(retrospectiveRoutes, `/retrospectives${below}`, membership)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const wrong = (text: string) => screen.findByText(text, { selector: '.nhsuk-error-message' })

async function type(label: string | RegExp, text: string) {
  const field = await screen.findByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

async function fillDay(legend: string, [day = '', month = '', year = '']: string[]) {
  const group = within(screen.getByRole('group', { name: legend }))
  await userEvent.type(group.getByLabelText('Day'), day)
  await userEvent.type(group.getByLabelText('Month'), month)
  await userEvent.type(group.getByLabelText('Year'), year)
}

it('lists retrospectives with their phase and until when one can write, narrowed by the address', async () => {
  show(`?phase=REFLECT&projectId=${idOf(951)}`)
  const row = within(await screen.findByRole('row', { name: /First look back/ }))
  expect(row.getByText('Reflect')).toBeVisible()
  expect(row.getByText('Write until 1 February 2027, 12:00')).toBeVisible()
  expect(row.getByText('8 people')).toBeVisible()
  expect(sent).toContainEqual({ phase: 'REFLECT', projectId: idOf(951), count: 'true' })
  expect(await screen.findByRole('option', { name: 'Book it yourself' })).toBeInTheDocument()
})

it('tells a contributor whose list is empty why, and offers no planning', async () => {
  server.use(http.get(all, () => HttpResponse.json(aPage([]))))
  show('', { role: 'CONTRIBUTOR' })
  expect(await screen.findByText('There is none in which you take part.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Plan a retrospective' })).not.toBeInTheDocument()
})

it('plans one from a template, at the time of the programme’s clocks', async () => {
  server.use(
    http.post(all, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aRetrospective(), { status: 201 })
    }),
  )
  const { router } = show(`/new?projectId=${idOf(951)}`)
  await type('Title', 'Third look back')
  expect(screen.queryByRole('option', { name: 'Over' })).not.toBeInTheDocument()
  expect(screen.getByText(/Nobody who uses Interlace sees who wrote a note/)).toBeVisible()
  await fillDay('The team meets on', ['1', '7', '2027'])
  await userEvent.click(screen.getByLabelText('Start, stop, continue'))
  await userEvent.click(await screen.findByRole('checkbox', { name: /\(version 2\)$/ }))
  await press('Plan it')
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`${programme}/retrospectives/${idOf(1001)}`),
  )
  expect(sent).toContainEqual({
    projectId: idOf(951),
    anonymity: 'ANONYMOUS',
    title: 'Third look back',
    looksBackOn: null,
    startsAt: '2027-07-01T12:00:00Z',
    minutes: 60,
    writeUntil: null,
    columns: ['START', 'STOP', 'CONTINUE'].map((id) => expect.objectContaining({ id })),
    votesEach: 5,
    principles: [{ principleId: idOf(981), number: 2 }],
  })
})

it('begins own columns with those of the template, gives new ones an id, and says beside each what is wrong', async () => {
  server.use(
    http.post(all, async ({ request }) => {
      sent.push(await request.json())
      return problemAnswer(
        aProblem({ status: 400, errors: [{ pointer: '/columns/2/title', detail: 'is too long' }] }),
      )
    }),
  )
  show(`/new?projectId=${idOf(951)}`)
  await type('Title', 'Look back')
  await fillDay('The team meets on', ['1', '2', '2027'])
  await userEvent.click(screen.getByLabelText('Start, stop, continue'))
  await userEvent.click(screen.getByLabelText('Columns of your own'))
  await press('Remove “Stop”')
  await press('Add a column')
  const added = within(screen.getByRole('group', { name: 'Column 3' }))
  expect(added.getByLabelText('What it is called')).toHaveFocus()
  await userEvent.keyboard('Mad, sad & glad')
  await press('Plan it')
  expect((await wrong('Is too long')).closest('fieldset')).toHaveTextContent('Column 3')
  const body = sent.at(-1) as Schemas['NewRetrospective']
  expect(body.columns.map(({ id }) => id)).toEqual(['START', 'CONTINUE', 'MAD_SAD_GLAD'])
})

it('refuses what is no day and no number before it is sent', async () => {
  show('/new')
  await type('For how long?', 'an hour')
  await press('Plan it')
  expect(await wrong('Give a day, such as 11 12 2026')).toBeVisible()
  expect((await wrong('Give a whole number, such as 5')).closest('.nhsuk-form-group')).toHaveTextContent(
    'For how long?',
  )
})

it('changes only what can still change', async () => {
  server.use(
    http.get(address, () => withVersion(aRetrospective({ phase: 'VOTE' }))),
    http.patch(address, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return withVersion(aRetrospective({ phase: 'VOTE' }))
    }),
  )
  show(`/${idOf(1001)}/edit`)
  await type('Title', 'Renamed')
  expect(screen.queryByLabelText('Votes each')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Delete this retrospective' })).not.toBeInTheDocument()
  await press('Save')
  await screen.findByText('The retrospective is saved')
  const { columns, votesEach, looksBackOn, startsAt, minutes, writeUntil } = aRetrospective()
  expect(sent).toContainEqual({
    title: 'Renamed',
    columns,
    votesEach,
    looksBackOn,
    startsAt,
    minutes,
    writeUntil,
    principles: [],
  })
})

it('deletes one that has not begun, after asking', async () => {
  server.use(
    http.delete(address, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { router } = show(`/${idOf(1001)}/edit`)
  await screen.findByLabelText('Title')
  await press('Delete this retrospective')
  await press('Delete it')
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/retrospectives`))
  expect(sent).toContain('"4"')
})

it('stands on the page of its project and leads to planning the next', async () => {
  const { ProjectRetrospectives } = await import('./project-retrospectives')
  renderInProgramme([{ path: 'here', element: <ProjectRetrospectives project={aProject()} /> }], '/here')
  expect(await screen.findByRole('link', { name: 'First look back' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Plan a retrospective' })).toHaveAttribute(
    'href',
    `${programme}/retrospectives/new?projectId=${idOf(951)}`,
  )
  expect(sent).toContainEqual({ projectId: idOf(951), limit: '5' })
})

it('begins with columns that were kept, and keeps others', async () => {
  const templates = inProgramme('/retrospective-templates')
  let isTaken = true
  server.use(
    http.post(templates, async ({ request }) => {
      sent.push(await request.json())
      if (!isTaken) return HttpResponse.json(kept, { status: 201 })
      return problemAnswer(aProblem({ status: 409, detail: 'Another template is called so.' }))
    }),
  )
  show('/new')
  await userEvent.click(await screen.findByLabelText('After a difficult month'))
  expect(within(screen.getByRole('list', { name: 'Its columns' })).getByText('What was heavy')).toBeVisible()
  await userEvent.click(screen.getByLabelText('Columns of your own'))
  expect(screen.getByLabelText('What it is called')).toHaveValue('What was heavy')
  await type('What it is called', 'What was light')
  await press('Keep these columns as a template')
  await type('What is it called?', 'Light')
  await press('Keep them')
  expect(await screen.findByText('Another template is called so.')).toBeVisible()
  isTaken = false
  await press('Keep them')
  await waitFor(() => expect(screen.queryByLabelText('What is it called?')).not.toBeInTheDocument())
  const columns = [{ id: 'HEAVY', title: 'What was light', question: null }]
  expect(sent).toEqual([
    { name: 'Light', columns },
    { name: 'Light', columns },
  ])
})

it('keeps a template no longer, and goes on with its columns', async () => {
  server.use(
    http.delete(inProgramme(`/retrospective-templates/${kept.id}`), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  show('/new')
  await userEvent.click(await screen.findByLabelText('After a difficult month'))
  await press('Delete this template')
  await press('Delete it')
  expect(await screen.findByLabelText('What it is called')).toHaveValue('What was heavy')
  expect(sent).toEqual(['"2"'])
})
