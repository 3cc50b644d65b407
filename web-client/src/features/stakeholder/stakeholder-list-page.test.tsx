import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { startSession } from '@/api/session'
import { catchDownloads } from '@/test/downloads'
import { anAccessToken } from '@/test/identity'
import {
  anAffiliation,
  anOrganisation,
  answerReference,
  aPage,
  aStakeholder,
  idOf,
  programme,
} from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { stakeholderRoutes } from './routes'

const people = [
  aStakeholder(),
  aStakeholder({ id: idOf(103), name: 'Mei Applegarth', status: 'IDENTIFIED', wave: null, affiliations: [] }),
]
let asked: URLSearchParams[]

beforeEach(() => {
  startSession(anAccessToken())
  answerReference()
  asked = []
})

function answer(results = people, metadata = {}) {
  server.use(
    http.get(path(`${programme}/stakeholders`), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      if (request.headers.get('Accept') === 'text/csv')
        return new HttpResponse('name\r\nDr Ines Fairwater\r\n')
      return HttpResponse.json(aPage(results, metadata))
    }),
  )
}

function show(search = '') {
  return renderRoutes(
    [{ path: '/programmes/:programmeId', children: stakeholderRoutes() }],
    `${programme}/stakeholders${search}`,
  )
}

it('lists people with the names of codes, their status and wave, and how many there are', async () => {
  answer(people, { total: 120, totalIsLowerBound: false })
  show()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  const row = await screen.findByRole('row', { name: /Dr Ines Fairwater/ })
  expect(row).toHaveTextContent('Consultant geriatricianKing’s College Hospital')
  await waitFor(() => expect(row).toHaveTextContent('LambethDoctorsEngagedWave 1'))
  expect(within(row).getByRole('link')).toHaveAttribute('href', `${programme}/stakeholders/${idOf(101)}`)
  expect(screen.getByText('120 people')).toBeVisible()
})

it('says that there are more than the service counts', async () => {
  answer(people, { total: 10_000, totalIsLowerBound: true })
  show()
  expect(await screen.findByText('10,000+ people')).toBeVisible()
})

it('searches after a pause in typing, by the address', async () => {
  answer()
  const { router } = show('?cursor=abc')
  const box = await screen.findByRole('searchbox', { name: /Search/ })
  await userEvent.type(box, 'mei app')
  await waitFor(() => expect(router.state.location.search).toBe('?q=mei+app'))
  await waitFor(() => expect(asked.at(-1)?.get('q')).toBe('mei app'))
  expect(asked.filter((query) => query.has('q'))).toHaveLength(1)
  await router.navigate('?q=owen')
  await waitFor(() => expect(box).toHaveValue('owen'))
})

it('filters by what the address says, each value by its name', async () => {
  answer()
  const { router } = show('?placeCode=BEXLEY')
  await screen.findByRole('option', { name: 'Bexley' })
  await waitFor(() => expect(screen.getByLabelText('Place')).toHaveValue('BEXLEY'))
  await userEvent.selectOptions(screen.getByLabelText('Status'), 'Engaged')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(router.state.location.search).toBe('?placeCode=BEXLEY&status=ENGAGED')
  await waitFor(() => expect(asked.at(-1)?.get('status')).toBe('ENGAGED'))
})

it('finds an organisation to filter by while one types', async () => {
  answer([aStakeholder({ affiliations: [anAffiliation({ organisationName: 'Lanternbrook Surgery' })] })])
  server.use(http.get(path(`${programme}/organisations`), () => HttpResponse.json(aPage([anOrganisation()]))))
  const { router } = show()
  await userEvent.type(await screen.findByRole('combobox', { name: 'Organisation' }), 'lan')
  await userEvent.click(await screen.findByRole('option', { name: 'Lanternbrook Surgery' }))
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(router.state.location.search).toBe('?organisationCode=INV13')
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: 'Organisation' })).toHaveValue('Lanternbrook Surgery'),
  )
})

it('asks for the newest first, but a filtered list only by name', async () => {
  answer()
  const { router } = show('?sort=-createdAt')
  await screen.findByRole('table')
  expect(asked.at(-1)?.get('sort')).toBe('-createdAt')
  await router.navigate('?sort=-createdAt&status=ENGAGED')
  await waitFor(() => expect(asked.at(-1)?.get('status')).toBe('ENGAGED'))
  expect(asked.at(-1)?.has('sort')).toBe(false)
  expect(await screen.findByText(/in order of name/)).toBeVisible()
})

it('keeps the whole list as a file, as it is filtered', async () => {
  const downloads = catchDownloads()
  answer()
  show('?status=ENGAGED&cursor=abc')
  await userEvent.click(await screen.findByRole('button', { name: 'Load all as CSV' }))
  await waitFor(async () => expect(await downloads()).toHaveLength(1))
  expect(asked.at(-1)?.toString()).toBe('status=ENGAGED')
})

it('says what to do first when there is nobody', async () => {
  answer([])
  show()
  expect(await screen.findByRole('heading', { name: 'Nobody yet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Import a list' })).toHaveAttribute('href', `${programme}/imports`)
})

it('offers to clear what nobody fits', async () => {
  answer([])
  const { router } = show('?q=zzz&status=ENGAGED&sort=-name')
  await userEvent.click(await screen.findByRole('link', { name: 'Clear search and filters' }))
  expect(router.state.location.search).toBe('?sort=-name')
})

it('offers nothing to change in an archived programme', async () => {
  answerReference({ programmeStatus: 'ARCHIVED' })
  answer()
  show()
  await screen.findByRole('table')
  expect(screen.queryByRole('link', { name: 'Add a person' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Find duplicates' })).not.toBeInTheDocument()
})

it('tells a viewer why there is nothing to see', async () => {
  answerReference({ role: 'VIEWER' })
  server.use(
    http.get(path(`${programme}/stakeholders`), () =>
      problemAnswer(aProblem({ status: 403, title: 'Your role does not allow this' })),
    ),
  )
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('Your role does not allow this')
})

it('tries again after the connection was lost', async () => {
  server.use(http.get(path(`${programme}/stakeholders`), () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached')
  answer()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table')).toBeVisible()
})

it('hands over everybody ticked to whoever invites, from one page to the next', async () => {
  answer(people, { nextCursor: 'second' })
  const { router } = show()
  const ines = await screen.findByRole('checkbox', { name: 'Choose Dr Ines Fairwater' })
  await userEvent.click(ines)
  await userEvent.click(screen.getByRole('button', { name: 'Tick this page' }))
  expect(screen.getByRole('link', { name: 'Invite 2 people' })).toBeVisible()
  answer([aStakeholder({ id: idOf(104), name: 'Owen Larkhill' })])
  await userEvent.click(screen.getByRole('link', { name: 'Next page' }))
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Owen Larkhill' }))
  await userEvent.click(screen.getByRole('link', { name: 'Invite 3 people' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/invitations/new`))
  expect(router.state.location.state).toEqual({
    people: [
      { id: idOf(101), name: 'Dr Ines Fairwater' },
      { id: idOf(103), name: 'Mei Applegarth' },
      { id: idOf(104), name: 'Owen Larkhill' },
    ],
  })
})

it('lets only those tick people who may invite', async () => {
  answerReference({ role: 'INTEGRATION' })
  answer()
  show()
  await screen.findByRole('table')
  await screen.findByRole('link', { name: 'Add a person' })
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
})
