import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAction } from '@/test/action-items'
import { aPage, idOf, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aProject } from '@/test/projects'
import { server } from '@/test/server'
import { ProjectActions } from './project-actions'
import { actionItemRoutes } from './routes'

const all = inProgramme('/action-items')
const address = inProgramme(`/action-items/${idOf(1201)}`)
let sent: unknown[]

const progress: Schemas['ActionItemProgress'] = {
  open: 3,
  overdue: 1,
  done: 3,
  dropped: 1,
  doneRate: 0.75,
  months: [
    { month: '2027-01-01', open: 1, overdue: 1, done: 3, doneInTime: 2, dropped: 1 },
    { month: '2027-02-01', open: 2, overdue: 0, done: 0, doneInTime: 0, dropped: 0 },
  ],
}

beforeEach(() => {
  sent = []
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(inProgramme('/projects'), () => HttpResponse.json(aPage([aProject()]))),
    http.get(inProgramme('/stakeholders'), () => HttpResponse.json(aPage([]))),
    http.get(inProgramme('/action-item-progress'), () => HttpResponse.json(progress)),
    http.get(all, ({ request }) => {
      sent.push(Object.fromEntries(new URL(request.url).searchParams))
      return HttpResponse.json(
        aPage([
          anAction({ overdue: true, carriedOver: 2 }),
          anAction({ id: idOf(1202), text: 'Test the numbers', state: 'DONE', closedOn: '2027-02-10' }),
        ]),
      )
    }),
    http.get(address, () => withVersion(anAction())),
    http.patch(address, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(anAction())
    }),
  )
})

const show = (below = '', membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(actionItemRoutes, `/retrospectives/actions${below}`, membership)
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

it('lists what teams agreed to, what is late and how often it came back, narrowed by the address', async () => {
  show('?q=rota')
  const late = within(await screen.findByRole('row', { name: /Tape the rota/ }))
  expect(late.getByText('Overdue')).toBeVisible()
  expect(late.getByText('carried over twice')).toBeVisible()
  const done = within(screen.getByRole('row', { name: /Test the numbers/ }))
  expect(done.getByText('10 February 2027')).toBeVisible()
  expect(sent).toContainEqual({ state: 'OPEN', q: 'rota', count: 'true' })
})

it('says whether teams do what they agree to, month by month, and leads to what is overdue', async () => {
  show()
  const card = within(await screen.findByRole('region', { name: 'Do we do what we agree to?' }))
  expect(await card.findByText('75% done.')).toBeVisible()
  expect(card.getByText(/3 actions are done, 3 open/)).toHaveTextContent('1 overdue, 1 dropped')
  const months = within(card.getByRole('table'))
  expect(
    within(months.getByRole('row', { name: /January 2027/ }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['', '3', '2', '1', '1', '1'])
  expect(card.getByRole('link', { name: '1 overdue' }).getAttribute('href')).toMatch(
    /dueOn=lt%3A\d{4}-\d\d-\d\d$/,
  )
})

it('asks of a dropped one why, and keeps what was typed while that is missing', async () => {
  server.use(
    http.patch(address, () =>
      problemAnswer(
        aProblem({ status: 400, errors: [{ pointer: '/outcome', detail: 'says why nothing comes of it' }] }),
      ),
    ),
  )
  show(`/${idOf(1201)}`)
  await userEvent.click(await screen.findByLabelText('It is dropped'))
  await press('Save')
  expect(
    await screen.findByText('Says why nothing comes of it', { selector: '.nhsuk-error-message' }),
  ).toBeVisible()
  expect(screen.getByLabelText('It is dropped')).toBeChecked()
})

it('gives it another day and says what changed because of it', async () => {
  const { router } = show(`/${idOf(1201)}`)
  await userEvent.click(await screen.findByLabelText('It is done'))
  await userEvent.type(screen.getByLabelText(/What changed because of it\?/), 'Calls are answered')
  await press('Save')
  await waitFor(() => expect(router.state.location.pathname).toMatch(/\/retrospectives\/actions$/))
  expect(sent).toContainEqual({
    text: 'Tape the rota to the handset',
    ownerId: idOf(1),
    dueOn: '2027-02-15',
    state: 'DONE',
    outcome: 'Calls are answered',
  })
})

it('is only read by machines', async () => {
  show(`/${idOf(1201)}`, { role: 'INTEGRATION' })
  expect(await screen.findByText(/Adaeze Winterbourne, due 15 February 2027/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
})

it('is done from the page of its project, with a word on what changed', async () => {
  server.use(http.get(all, () => HttpResponse.json(aPage([anAction({ overdue: true })]))))
  renderInProgramme([{ path: 'here', Component: () => <ProjectActions project={aProject()} /> }], '/here')
  const list = within(await screen.findByRole('list', { name: 'Open actions' }))
  expect(list.getByText('Adaeze Winterbourne, due 15 February 2027')).toBeVisible()
  await press(/^Done.*Tape the rota/)
  await userEvent.type(screen.getByLabelText(/What changed because of it\?/), 'Calls are answered')
  await press('It is done')
  await waitFor(() => expect(sent).toContainEqual({ state: 'DONE', outcome: 'Calls are answered' }))
})

it('is not dropped without a reason', async () => {
  renderInProgramme([{ path: 'here', Component: () => <ProjectActions project={aProject()} /> }], '/here')
  await screen.findByRole('list', { name: 'Open actions' })
  await press(/^Drop.*Tape the rota/)
  expect(screen.getByRole('button', { name: 'Drop it' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.type(screen.getByLabelText('Why does nothing come of it?'), 'They ring now')
  await press('Drop it')
  await waitFor(() => expect(sent).toContainEqual({ state: 'DROPPED', outcome: 'They ring now' }))
})
