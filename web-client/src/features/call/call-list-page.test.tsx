import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall } from '@/test/calls'
import { aPage, idOf, programme } from '@/test/people'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { callRoutes } from './routes'

let asked: URLSearchParams[]

beforeEach(() => {
  asked = []
  server.use(http.get(inProgramme(''), () => HttpResponse.json(aProgramme())))
})

function answer(results: Schemas['Call'][]) {
  server.use(
    http.get(inProgramme('/calls'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(aPage(results, { total: results.length, totalIsLowerBound: false }))
    }),
  )
}

function show(search = '', membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(callRoutes, `/projects/calls${search}`, membership)
}

/** So many days from now, at noon. */
function inDays(days: number): string {
  const date = new Date()
  date.setUTCDate(date.getUTCDate() + days)
  return `${date.toISOString().slice(0, 10)}T12:00:00Z`
}

it('lists calls with their state, closing time and places', async () => {
  answer([
    aCall({ state: 'OPEN', closesAt: inDays(12) }),
    aCall({ id: idOf(702), title: 'Next year', places: null, closesAt: null }),
    aCall({ id: idOf(703), title: 'Last year', state: 'DECIDED', closesAt: '2025-06-30T16:00:00Z' }),
  ])
  show()
  const link = await screen.findByRole('link', { name: 'Five teams' })
  expect(link).toHaveAttribute('href', `${programme}/projects/calls/${idOf(701)}`)
  expect(screen.getByText('3 calls')).toBeVisible()
  await screen.findByText('Closes in 12 days')
  expect(screen.getByRole('row', { name: /^Five teams Open/ })).toHaveTextContent(/, 1[23]:00.*5$/)
  expect(screen.getByRole('row', { name: /^Next year/ })).toHaveTextContent('DraftNo closing time yet–')
  const decided = screen.getByRole('row', { name: /^Last year/ })
  expect(decided).toHaveTextContent(/DecidedClosed \d+ days ago30 June 2025, 17:00/)
})

it('filters by state in the address', async () => {
  answer([aCall()])
  const { router } = show()
  await userEvent.selectOptions(await screen.findByLabelText('State'), 'Open')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(router.state.location.search).toBe('?state=OPEN')
  await waitFor(() => expect(asked.at(-1)?.get('state')).toBe('OPEN'))
})

it('says what to do first, and offers it to those who may', async () => {
  answer([])
  show()
  expect(await screen.findByRole('heading', { name: 'No call yet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'New call' })).toHaveAttribute(
    'href',
    `${programme}/projects/calls/new`,
  )
})

it.each([
  ['a contributor', { role: 'CONTRIBUTOR' } as const],
  ['an archived programme', { programmeStatus: 'ARCHIVED' } as const],
])('offers no new call to %s', async (_, membership) => {
  answer([aCall()])
  show('', membership)
  expect(await screen.findByRole('link', { name: 'Five teams' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'New call' })).not.toBeInTheDocument()
})

it('says that none is in the state asked for, and leads back to all', async () => {
  answer([])
  const { router } = show('?state=ASSESSED')
  const empty = (await screen.findByRole('heading', { name: 'No call fits' })).parentElement as HTMLElement
  await userEvent.click(within(empty).getByRole('link', { name: 'Show all' }))
  expect(router.state.location.search).toBe('')
})

it('says that they could not be read', async () => {
  server.use(http.get(inProgramme('/calls'), () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the calls')
})
