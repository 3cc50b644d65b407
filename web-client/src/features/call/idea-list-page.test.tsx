import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall, aProposal } from '@/test/calls'
import { catchDownloads } from '@/test/downloads'
import { answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { callRoutes } from './routes'

const address = inProgramme('/proposals')
const revival = inProgramme(`/proposals/${idOf(801)}/revival`)
const nextYear = aCall({ id: idOf(702), title: 'Next year', state: 'OPEN' })
let asked: { search: URLSearchParams; accept: string | null }[]

beforeEach(() => {
  asked = []
  answerReference()
  answerCalls([nextYear, aCall({ state: 'OPEN' })])
})

function answerCalls(calls: Schemas['Call'][]) {
  server.use(http.get(inProgramme('/calls'), () => HttpResponse.json(aPage(calls))))
}

function answer(results: Schemas['Proposal'][]) {
  server.use(
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
  return renderInProgramme(callRoutes, `/projects/ideas${search}`, membership)
}

const withdrawn = aProposal({ state: 'WITHDRAWN', withdrawalReason: 'The ward closes' })
const left = aProposal({ id: idOf(802), title: 'One number', state: 'LEFT_ON_THE_TABLE', eligible: true })

const dialog = () => within(screen.getByRole('dialog'))

async function choose() {
  await userEvent.click(await screen.findByRole('button', { name: /^Bring into another call “Book it/ }))
}

it('lists what found no place, with what became of it and the call it came from', async () => {
  answer([withdrawn, left])
  show()
  expect(await screen.findByText('2 ideas')).toBeVisible()
  expect(asked.at(-1)?.search.get('state')).toBe('in:LEFT_ON_THE_TABLE,WITHDRAWN')
  const row = screen.getByRole('row', { name: /^Book it yourself/ })
  await waitFor(() => expect(row).toHaveTextContent('WithdrawnThe ward closesFive teamsLambeth, Bexley'))
  expect(within(row).getByRole('link', { name: 'Five teams' })).toHaveAttribute(
    'href',
    `${programme}/projects/calls/${idOf(701)}`,
  )
  expect(screen.getByRole('row', { name: /^One number/ })).toHaveTextContent(/Left on the table.*Eligible/)
})

it('keeps search and filters in the address, and the file as they are', async () => {
  const downloads = catchDownloads()
  answer([withdrawn])
  const { router } = show()
  await screen.findByRole('option', { name: 'Next year' })
  await screen.findByRole('option', { name: 'Lambeth' })
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Withdrawn')
  await userEvent.selectOptions(screen.getByLabelText('Proposed to'), 'Next year')
  await userEvent.selectOptions(screen.getByLabelText('Place'), 'Lambeth')
  await userEvent.selectOptions(screen.getByLabelText('Eligibility'), 'Eligible')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  await waitFor(() =>
    expect(router.state.location.search).toBe(
      `?state=WITHDRAWN&callId=${idOf(702)}&placeCode=LAMBETH&eligibility=ELIGIBLE`,
    ),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Load all as CSV' }))
  await waitFor(async () => expect(await downloads()).toMatchObject([{ name: 'ideas.csv' }]))
  expect(asked.at(-1)?.accept).toBe('text/csv')
  expect(asked.at(-1)?.search.get('callId')).toBe(idOf(702))
})

it('says where one was brought already, in place of offering it', async () => {
  answer([{ ...withdrawn, revivals: [{ proposalId: idOf(805), callId: idOf(702), state: 'DRAFT' }] }, left])
  show()
  const row = await screen.findByRole('row', { name: /^Book it yourself/ })
  expect(await within(row).findByRole('link', { name: 'Next year' })).toHaveAttribute(
    'href',
    `${programme}/projects/proposals/${idOf(805)}`,
  )
  expect(within(row).queryByRole('button')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Bring into another call “One number”' })).toBeVisible()
})

it('brings one into another call, never its own, and goes to the draft', async () => {
  answer([withdrawn])
  const sent: unknown[] = []
  const copy = aProposal({ id: idOf(805), callId: idOf(702), state: 'DRAFT', revivedFromId: idOf(801) })
  server.use(
    http.post(revival, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(copy, { status: 201 })
    }),
    http.get(inProgramme(`/proposals/${idOf(805)}`), () => withVersion(copy)),
    http.get(inProgramme(`/proposals/${idOf(805)}/similar-proposals`), () =>
      HttpResponse.json({ results: [] }),
    ),
    http.get(inProgramme(`/calls/${idOf(702)}`), () => withVersion(nextYear)),
  )
  const { router } = show()
  await choose()
  const call = await dialog().findByLabelText('Which call?')
  expect(within(call).getAllByRole('option')).toHaveLength(1)
  await userEvent.click(dialog().getByRole('button', { name: 'Make a draft of it' }))
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`${programme}/projects/proposals/${idOf(805)}`),
  )
  expect(sent).toEqual([{ callId: idOf(702) }])
})

it('leads to what is there already, and says why else it was refused', async () => {
  answer([withdrawn])
  const there = { type: '/problems/already-exists', status: 409, proposalId: idOf(805) }
  server.use(http.post(revival, () => problemAnswer(aProblem(there))))
  show()
  await choose()
  await userEvent.click(await dialog().findByRole('button', { name: 'Make a draft of it' }))
  expect(await dialog().findByRole('link', { name: 'see what it is there' })).toHaveAttribute(
    'href',
    `${programme}/projects/proposals/${idOf(805)}`,
  )
  const closed = { type: '/problems/call-not-open', status: 409, detail: 'The call is CLOSED.' }
  server.use(http.post(revival, () => problemAnswer(aProblem(closed))))
  await userEvent.click(dialog().getByRole('button', { name: 'Make a draft of it' }))
  expect(await dialog().findByText('The call is CLOSED.')).toBeVisible()
})

it('offers no call where no other one is open', async () => {
  answer([withdrawn])
  answerCalls([aCall({ state: 'OPEN' })])
  show()
  await choose()
  expect(
    await dialog().findByText(/^No other call is open, so there is nowhere to bring it yet/),
  ).toBeVisible()
  expect(dialog().getByRole('link', { name: 'make a call' })).toHaveAttribute(
    'href',
    `${programme}/projects/calls/new`,
  )
  expect(dialog().getByRole('button', { name: 'Make a draft of it' })).toBeDisabled()
  await userEvent.click(dialog().getByRole('button', { name: 'Not now' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('says that nothing was left, that none fits, and that they could not be read', async () => {
  answer([])
  const { unmount } = show()
  expect(await screen.findByRole('heading', { name: 'Nothing was left on the table' })).toBeVisible()
  unmount()
  const { router, unmount: leave } = show('?q=none')
  await screen.findByRole('heading', { name: 'No idea fits' })
  await userEvent.click(screen.getByRole('link', { name: 'Clear search and filters' }))
  expect(router.state.location.search).toBe('')
  leave()
  server.use(http.get(address, () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the ideas')
})

it('lets an assessor read only, and a contributor not', async () => {
  answer([withdrawn])
  const { unmount } = show('', { role: 'ASSESSOR' })
  expect(await screen.findByRole('row', { name: /^Book it/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Bring into/ })).not.toBeInTheDocument()
  unmount()
  show('', { role: 'CONTRIBUTOR' })
  expect(await screen.findByText(/^Proposals are read by/)).toBeVisible()
})
