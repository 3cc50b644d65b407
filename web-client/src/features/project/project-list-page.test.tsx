import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall } from '@/test/calls'
import { catchDownloads } from '@/test/downloads'
import { answerReference, aPage, idOf, programme } from '@/test/people'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aCapacity, aProject } from '@/test/projects'
import { server } from '@/test/server'
import { projectRoutes } from './routes'

let asked: { search: URLSearchParams; accept: string | null }[]

beforeEach(() => {
  asked = []
  answerReference()
  server.use(http.get(inProgramme(''), () => HttpResponse.json(aProgramme())))
})

function answer(results: Schemas['Project'][], calls = [aCall({ state: 'DECIDED' })]) {
  server.use(
    http.get(inProgramme('/projects'), ({ request }) => {
      const accept = request.headers.get('Accept')
      asked.push({ search: new URL(request.url).searchParams, accept })
      if (accept === 'text/csv')
        return new HttpResponse('id,title\r\n', { headers: { 'Content-Type': 'text/csv' } })
      return HttpResponse.json(aPage(results, { total: results.length, totalIsLowerBound: false }))
    }),
    http.get(inProgramme('/calls'), () => HttpResponse.json(aPage(calls))),
    http.get(inProgramme(`/calls/${idOf(701)}/capacity`), () => HttpResponse.json(aCapacity())),
  )
}

const show = (search = '', membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(projectRoutes(), `/projects${search}`, membership)

it('lists projects with their team, milestones and promises, and what calls have left', async () => {
  answer([
    aProject(),
    aProject({
      id: idOf(952),
      title: 'One number to call',
      state: 'ACTIVE',
      protectedMinutesPerMonth: 0,
      milestonesOverdue: 0,
      nextDueOn: '2027-02-01',
    }),
    aProject({ id: idOf(953), title: 'Gone', state: 'WITHDRAWN', protectedMinutesPerMonth: 0 }),
  ])
  show()
  expect(await screen.findByText('3 projects')).toBeVisible()
  const planned = await screen.findByRole('row', { name: /^Book it yourself/ })
  await waitFor(() => expect(planned).toHaveTextContent('LambethAcute'))
  expect(planned).toHaveTextContent('2 people4 hours a month')
  expect(planned).toHaveTextContent('0 of 2 reached1 overdue')
  expect(planned).toHaveTextContent('9 days£5,200')
  const active = screen.getByRole('row', { name: /^One number/ })
  expect(active).toHaveTextContent('No protected time yet')
  expect(active).toHaveTextContent('Next by 1 February 2027')
  const gone = screen.getByRole('row', { name: /^Gone/ })
  expect(gone).toHaveTextContent('9 days and £5,200 are free again')
  expect(gone).not.toHaveTextContent('protected time')
  expect(await screen.findByText('12 of 45 facilitator days left and £4,800 of £20,000 left')).toBeVisible()
  expect(screen.getByRole('link', { name: 'New project' })).toHaveAttribute(
    'href',
    `${programme}/projects/new`,
  )
})

it('keeps search and filters in the address, and loads all that fit as CSV', async () => {
  answer([aProject()])
  const downloads = catchDownloads()
  const { router } = show('?state=ACTIVE')
  expect(await screen.findByText('1 project')).toBeVisible()
  expect(asked[0]?.search.get('state')).toBe('ACTIVE')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search by title' }), 'book')
  await waitFor(() => expect(router.state.location.search).toContain('q=book'))
  await waitFor(() => expect(asked.at(-1)?.search.get('q')).toBe('book'))
  await userEvent.click(screen.getByRole('button', { name: 'Load all as CSV' }))
  await waitFor(() => expect(asked.some(({ accept }) => accept === 'text/csv')).toBe(true))
  const whole = asked.find(({ accept }) => accept === 'text/csv')
  expect(whole?.search.toString()).toBe('q=book&state=ACTIVE')
  await waitFor(async () => expect((await downloads())[0]?.name).toBe('projects.csv'))
})

it('narrows to what is late, of one call', async () => {
  answer([aProject()])
  const { router } = show()
  await screen.findByRole('option', { name: 'Five teams' })
  await userEvent.selectOptions(screen.getByLabelText('Call'), 'Five teams')
  await userEvent.selectOptions(screen.getByLabelText('Milestones'), 'Overdue')
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Not over')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  await waitFor(() => expect(asked.at(-1)?.search.get('callId')).toBe(idOf(701)))
  expect(asked.at(-1)?.search.get('nextDueOn')).toMatch(/^lt:\d{4}-\d{2}-\d{2}$/)
  expect(router.state.location.search).toContain('state=in')
})

it('says what to do first where there is none, and how to see more where none fits', async () => {
  answer([], [])
  show()
  expect(await screen.findByText('No project yet')).toBeVisible()
  expect(screen.getByText(/^Begin with a call/)).toBeVisible()
  expect(screen.queryByText('What calls have left')).not.toBeInTheDocument()
})

it('lets go of filters that nothing fits', async () => {
  answer([], [])
  show('?state=PAUSED')
  await userEvent.click(await screen.findByRole('link', { name: 'Clear search and filters' }))
  expect(await screen.findByText('No project yet')).toBeVisible()
})

it('shows assessors that projects are not theirs to read', async () => {
  answerReference({ role: 'ASSESSOR' })
  show('', { role: 'ASSESSOR' })
  expect(await screen.findByText(/^Projects are read by leads/)).toBeVisible()
  expect(asked).toEqual([])
})
