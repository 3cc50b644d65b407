import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { catchDownloads } from '@/test/downloads'
import { aPage, idOf, programme } from '@/test/people'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aProject } from '@/test/projects'
import { server } from '@/test/server'
import { aHeldWorkshop, aWorkshop } from '@/test/workshops'
import { workshopRoutes } from './routes'

const address = inProgramme('/workshops')
let asked: URLSearchParams[]

beforeEach(() => {
  asked = []
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(inProgramme('/projects'), () => HttpResponse.json(aPage([aProject()]))),
  )
})

function answer(workshops: Schemas['Workshop'][]) {
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      if (request.headers.get('Accept') === 'text/csv') return HttpResponse.text('id,title\r\n')
      return HttpResponse.json(aPage(workshops, { total: workshops.length }))
    }),
  )
}

const show = (search = '', membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(workshopRoutes, `/projects/workshops${search}`, membership)

it('lists workshops with their project, time, state, principles and people', async () => {
  answer([
    aWorkshop(),
    aHeldWorkshop({ id: idOf(992), title: 'From call to yes', participants: 8, attended: 7, principles: [] }),
  ])
  show()
  const planned = await screen.findByRole('row', { name: /^Drawing the call/ })
  expect(planned).toHaveTextContent('Book it yourself')
  expect(planned).toHaveTextContent(/1 July 2098, 13:00.*2 hours/)
  expect(planned).toHaveTextContent('Finish it, or agree who will')
  expect(planned).toHaveTextContent('2 invited')
  expect(screen.getByRole('row', { name: /^From call to yes/ })).toHaveTextContent('7 of 8 came')
  expect(screen.getByRole('link', { name: 'Drawing the call nobody answers' })).toHaveAttribute(
    'href',
    `${programme}/projects/workshops/${idOf(991)}`,
  )
  expect(screen.getByText('2 workshops')).toBeVisible()
})

it('keeps filters in the address, and loads all that fit as CSV', async () => {
  const files = catchDownloads()
  answer([aWorkshop()])
  const { router } = show('?sort=startsAt')
  await screen.findByRole('option', { name: 'Book it yourself' })
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Held')
  await userEvent.selectOptions(screen.getByLabelText('Project'), 'Book it yourself')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(router.state.location.search).toBe(`?sort=startsAt&state=HELD&projectId=${idOf(951)}`)
  await screen.findByText('1 workshop')
  await userEvent.click(screen.getByRole('button', { name: 'Load all as CSV' }))
  await waitFor(async () => expect((await files())[0]?.name).toBe('workshops.csv'))
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    sort: 'startsAt',
    state: 'HELD',
    projectId: idOf(951),
  })
})

it('says what to do first, and when no workshop fits', async () => {
  answer([])
  const first = show()
  expect(await screen.findByText('No workshop yet')).toBeVisible()
  const empty = within(screen.getByText('No workshop yet').closest('.il-empty') as HTMLElement)
  expect(empty.getByRole('link', { name: 'Plan a workshop' })).toBeVisible()
  first.unmount()
  show('?state=CANCELLED')
  await userEvent.click(await screen.findByRole('link', { name: 'Clear the filters' }))
  expect(await screen.findByText('No workshop yet')).toBeVisible()
})

it('shows those who work on projects what is theirs, and assessors nothing', async () => {
  answer([])
  const first = show('', { role: 'CONTRIBUTOR' })
  expect(await screen.findByText('There is none of a project that you work on.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Plan a workshop' })).not.toBeInTheDocument()
  first.unmount()
  asked = []
  show('', { role: 'ASSESSOR' })
  expect(await screen.findByText(/Workshops are read by leads/)).toBeVisible()
  expect(asked).toEqual([])
})
