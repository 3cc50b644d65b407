import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall, aProposal } from '@/test/calls'
import { catchDownloads } from '@/test/downloads'
import { answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { callRoutes } from './routes'

const address = inProgramme(`/calls/${idOf(701)}/proposals`)
let asked: { search: URLSearchParams; accept: string | null }[]

beforeEach(() => {
  asked = []
  answerReference()
  server.use(http.get(inProgramme(''), () => HttpResponse.json(aProgramme())))
})

function answer(results: Schemas['Proposal'][], call = aCall({ state: 'OPEN' })) {
  server.use(
    http.get(inProgramme(`/calls/${idOf(701)}`), () => withVersion(call)),
    http.get(address, ({ request }) => {
      const accept = request.headers.get('Accept')
      asked.push({ search: new URL(request.url).searchParams, accept })
      if (accept === 'text/csv')
        return new HttpResponse('id,title\r\n', { headers: { 'Content-Type': 'text/csv' } })
      return HttpResponse.json(aPage(results, { total: results.length, totalIsLowerBound: false }))
    }),
  )
}

function show(search = '', membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(callRoutes, `/projects/calls/${idOf(701)}/proposals${search}`, membership)
}

const row = (name: RegExp) => screen.findByRole('row', { name })

it('lists proposals with state, places, team and eligibility, and says where not both sides stand behind one', async () => {
  answer(
    [
      aProposal(),
      aProposal({
        id: idOf(802),
        title: 'One number to call',
        externalId: null,
        sides: { sectorCodes: ['ACUTE'], bothSides: false },
        eligible: false,
        failedCheck: 'A named lead on each side',
      }),
      aProposal({
        id: idOf(803),
        title: 'Shared care',
        state: 'DRAFT',
        partner: null,
        sides: { sectorCodes: ['ACUTE'], bothSides: false },
        placeCodes: [],
        facilitatorDays: null,
      }),
    ],
    aCall({ state: 'CLOSED' }),
  )
  show()
  expect(await screen.findByText('3 proposals')).toBeVisible()
  const both = await row(/^Book it yourself/)
  await waitFor(() => expect(both).toHaveTextContent('Lambeth, BexleyAcute'))
  expect(both).toHaveTextContent('Dr Ines Fairwater with Mei ApplegarthNot checked9')
  expect(within(both).getByRole('link', { name: 'Book it yourself' })).toHaveAttribute(
    'href',
    `${programme}/projects/proposals/${idOf(801)}`,
  )
  expect(within(both).queryByText('One side only')).not.toBeInTheDocument()
  const failed = await row(/^One number to call/)
  expect(failed).toHaveTextContent('One side onlyNot eligibleA named lead on each side')
  expect(await row(/^Shared care/)).toHaveTextContent('Draft–AcuteDr Ines FairwaterNo partner––')
})

it('filters by state, place, sector and words in the address', async () => {
  answer([aProposal()])
  const { router } = show()
  await row(/^Book it/)
  await screen.findByRole('option', { name: 'Lambeth' })
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Left on the table')
  await userEvent.selectOptions(screen.getByLabelText('Place'), 'Lambeth')
  await userEvent.selectOptions(screen.getByLabelText('Sector'), 'Acute')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  await userEvent.type(screen.getByLabelText('Search by title or what is proposed'), 'book')
  await waitFor(() =>
    expect(Object.fromEntries(asked.at(-1)?.search ?? [])).toEqual({
      state: 'LEFT_ON_THE_TABLE',
      placeCode: 'LAMBETH',
      sectorCode: 'ACUTE',
      q: 'book',
      count: 'true',
    }),
  )
  expect(router.state.location.search).toBe(
    '?state=LEFT_ON_THE_TABLE&placeCode=LAMBETH&sectorCode=ACUTE&q=book',
  )
})

it('narrows by eligibility once the call is closed', async () => {
  answer([aProposal()], aCall({ state: 'CLOSED' }))
  show()
  await userEvent.selectOptions(await screen.findByLabelText('Eligibility'), 'Not checked')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  await waitFor(() => expect(asked.at(-1)?.search.get('eligibility')).toBe('NOT_CHECKED'))
})

it('shows pairs that may be the same instead, and withdraws one with the reason', async () => {
  answer([aProposal()])
  const [earlier, later] = ['Book it yourself', 'Book it yourselves'].map((title, index) => ({
    id: idOf(801 + index),
    title,
    state: 'SUBMITTED',
  }))
  const sent: unknown[] = []
  server.use(
    http.get(`${address}/similar-pairs`, () =>
      HttpResponse.json({
        results: [{ earlier, later, grounds: ['TITLE', 'LEAD'] }],
        total: 120,
        compared: 1000,
      }),
    ),
    http.post(inProgramme(`/proposals/${idOf(802)}/withdrawal`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aProposal({ id: idOf(802), state: 'WITHDRAWN' }))
    }),
  )
  const { router } = show()
  await userEvent.click(await screen.findByRole('link', { name: 'Look for likely duplicates' }))
  expect(router.state.location.search).toBe('?similar=yes')
  expect(await screen.findByRole('link', { name: 'Book it yourselves' })).toHaveAttribute(
    'href',
    `${programme}/projects/proposals/${idOf(802)}`,
  )
  expect(
    screen.getByText(/of which the closest 1 are shown, among 1000 proposals, those that were/),
  ).toBeVisible()
  expect(screen.getByText('Nearly the same title; the same lead and a similar title')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw this one “Book it yourselves”' }))
  expect(screen.getByLabelText('Why?')).toHaveValue('It is the same as “Book it yourself”')
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw it' }))
  await waitFor(() => expect(sent).toEqual([{ reason: 'It is the same as “Book it yourself”' }]))
  await userEvent.click(screen.getByRole('link', { name: 'Back to the list' }))
  expect(router.state.location.search).toBe('')
})

it('says that there are no pairs, or that they could not be read', async () => {
  answer([aProposal()])
  server.use(
    http.get(`${address}/similar-pairs`, () => HttpResponse.json({ results: [], total: 0, compared: 1 })),
  )
  const { unmount } = show('?similar=yes')
  expect(await screen.findByRole('heading', { name: 'No likely duplicates' })).toBeVisible()
  unmount()
  server.use(http.get(`${address}/similar-pairs`, () => HttpResponse.error()))
  show('?similar=yes')
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load likely duplicates')
})

it('keeps the whole list, as it is filtered, as CSV', async () => {
  const downloads = catchDownloads()
  answer([aProposal()])
  show('?state=SUBMITTED')
  await userEvent.click(await screen.findByRole('button', { name: 'Load all as CSV' }))
  await waitFor(async () => expect(await downloads()).toMatchObject([{ name: 'proposals.csv' }]))
  const last = asked.at(-1)
  expect(last?.accept).toBe('text/csv')
  expect(last?.search.get('state')).toBe('SUBMITTED')
})

it.each([
  ['OPEN', 'Add what teams tell you, or import a spreadsheet of it.', true],
  ['DRAFT', 'Proposals are taken once the call is open.', false],
  ['CLOSED', 'The call closed without one. What came in time on paper can still be imported.', true],
] as const)('says what to do first in a call that is %s', async (state, words, offers) => {
  answer([], aCall({ state }))
  show()
  expect(await screen.findByText(words)).toBeVisible()
  const add = screen.queryAllByRole('link', { name: /Add a proposal|Import a list/ })
  expect(add.map((link) => link.getAttribute('href'))).toEqual([
    ...(state === 'OPEN' ? [`${programme}/projects/calls/${idOf(701)}/proposals/new`] : []),
    ...(offers ? [`${programme}/imports?kind=proposals`] : []),
  ])
})

it('says that none fits, and leads back to all', async () => {
  answer([])
  const { router } = show('?placeCode=BEXLEY')
  await screen.findByRole('heading', { name: 'No proposal fits' })
  await userEvent.click(screen.getByRole('link', { name: 'Clear search and filters' }))
  expect(router.state.location.search).toBe('')
})

it('lets an assessor read, and a contributor not', async () => {
  answer([aProposal()])
  const { unmount } = show('', { role: 'ASSESSOR' })
  expect(await row(/^Book it/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Add a proposal' })).not.toBeInTheDocument()
  unmount()
  show('', { role: 'CONTRIBUTOR' })
  expect(await screen.findByText(/^Proposals are read by/)).toBeVisible()
})

it('says that they could not be read', async () => {
  answer([])
  server.use(http.get(address, () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the proposals')
})
