import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall, aQuota } from '@/test/calls'
import { answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { callRoutes } from './routes'

const address = inProgramme(`/calls/${idOf(701)}`)
const home = `${programme}/projects/calls/${idOf(701)}`
let sent: { what: string; body: unknown; headers: Headers }[]

beforeEach(() => {
  sent = []
  answerReference()
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(`${address}/panel`, () => HttpResponse.json({ assessors: [], proposals: [] })),
    http.get(`${address}/proposals`, ({ request }) => {
      const state = new URL(request.url).searchParams.get('state')
      const total = state === 'DRAFT' ? 2 : 12
      return HttpResponse.json(aPage([], { total, totalIsLowerBound: false }))
    }),
  )
})

function answer(call: Schemas['Call']) {
  server.use(http.get(address, () => withVersion(call)))
}

/** Takes what is pressed for; afterwards the call is as told. */
function take(what: 'opening' | 'closing' | 'reopening', after: Schemas['Call']) {
  server.use(
    http.post(`${address}/${what}`, async ({ request }) => {
      sent.push({ what, body: await request.text(), headers: request.headers })
      answer(after)
      return withVersion(after)
    }),
  )
}

function show(membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(callRoutes, `/projects/calls/${idOf(701)}`, membership)
}

const region = (name: string) => within(screen.getByRole('region', { name }))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const dialog = () => within(screen.getByRole('dialog'))

it('says what a call says: words, criteria as shares, checks, quotas as sentences', async () => {
  answer(
    aCall({
      opensAt: '2099-06-01T08:00:00Z',
      quotas: [
        aQuota(),
        aQuota({ dimension: 'SECTOR', value: 'ACUTE', min: 1, max: 2, priority: 3 }),
        aQuota({ dimension: 'ATTRIBUTE:workingPattern', value: 'nights', min: 1, max: 5, priority: 9 }),
      ],
    }),
  )
  show()
  expect(await screen.findByRole('heading', { level: 1, name: 'Five teams' })).toBeVisible()
  expect(screen.getByText(/^A draft, meant to open on 1 June 2099, 09:00/)).toBeVisible()
  expect(region('What it says').getByText('A facilitator for twelve weeks. No equipment.')).toBeVisible()
  const criteria = region('How proposals are scored').getAllByRole('row').slice(1)
  expect(criteria.map((row) => row.textContent)).toEqual([
    'BenefitWhat about benefit?1 to 3“no” to “yes”75%weight 30',
    'BoundaryWhat about boundary?1 to 3“no” to “yes”25%weight 10',
  ])
  expect(region('What every proposal must meet').getByText('A named lead on each side')).toBeVisible()
  await waitFor(() =>
    expect(
      region('How the chosen are spread')
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Lambeth: at most 1',
      'Acute: 1 to 2Gives way last',
      'Working pattern “nights”: at least 1Importance 9',
    ]),
  )
  expect(screen.getByText('Money').nextElementSibling).toHaveTextContent('Not limited')
  expect(screen.getByText('Facilitator days').nextElementSibling).toHaveTextContent('45')
  expect(screen.getByText('Draft', { selector: 'li' })).toHaveAttribute('aria-current', 'step')
})

it('says what is missing before it can open, and leads to each field', async () => {
  answer(aCall({ criteria: [], places: null, closesAt: null, purpose: null, promise: ' ', quotas: [] }))
  show()
  const links = [
    ['Add a criterion to score proposals by', 'criteria'],
    ['Say how many proposals are to be chosen', 'places'],
    ['Say when it closes', 'closesAt'],
    ['what it is for', 'purpose'],
    ['what we can and cannot offer', 'promise'],
  ]
  for (const [name, field] of links) {
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', `${home}/edit#${field}`)
  }
  expect(screen.getByRole('link', { name: 'Go on with the draft' })).toHaveAttribute('href', `${home}/edit`)
  expect(screen.queryByRole('button', { name: 'Open the call' })).not.toBeInTheDocument()
})

it('does not open with a closing time that is over', async () => {
  answer(aCall({ closesAt: '2020-06-30T16:00:00Z' }))
  show()
  expect(
    await screen.findByRole('link', { name: 'Give a closing time that is still to come' }),
  ).toHaveAttribute('href', `${home}/edit#closesAt`)
})

it('opens after it said what stays, and shows it open', async () => {
  answer(aCall())
  take('opening', aCall({ state: 'OPEN', version: 5 }))
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Open the call' }))
  expect(dialog().getByText(/until 30 June 2099, 17:00/)).toBeVisible()
  expect(dialog().getByText(/criteria, checks and quotas stay as they are published/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Open the call' }))
  expect(await screen.findByText('The call is open')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Add a proposal' })).toHaveAttribute(
    'href',
    `${home}/proposals/new`,
  )
  expect(sent).toHaveLength(1)
  expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
})

it('tells what the service misses, with the same key when it is tried again', async () => {
  answer(aCall())
  server.use(
    http.post(`${address}/opening`, ({ request }) => {
      sent.push({ what: 'opening', body: '', headers: request.headers })
      return problemAnswer(
        aProblem({
          errors: [{ pointer: '/closesAt', detail: 'is over; say until when proposals are taken' }],
        }),
      )
    }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Open the call' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Open the call' }))
  expect(await dialog().findByRole('alert')).toHaveTextContent(
    'The closing time is over; say until when proposals are taken.',
  )
  await userEvent.click(dialog().getByRole('button', { name: 'Open the call' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]?.headers.get('Idempotency-Key')).toBe(sent[0]?.headers.get('Idempotency-Key'))
})

it('closes an open call before its time, and counts what was proposed', async () => {
  answer(aCall({ state: 'OPEN' }))
  take('closing', aCall({ state: 'CLOSED', closesAt: '2026-11-28T16:00:00Z' }))
  show()
  expect(await screen.findByRole('link', { name: '12 proposals submitted' })).toHaveAttribute(
    'href',
    `${home}/proposals?state=SUBMITTED`,
  )
  expect(await screen.findByRole('link', { name: '2 drafts' })).toBeVisible()
  await press('Close it now')
  expect(dialog().getByText(/People were told 30 June 2099, 17:00/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Close it now' }))
  expect(await screen.findByText('The call is closed')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'See the proposals' })).toBeVisible()
  expect(screen.getByText('Closed', { selector: 'dt' }).nextElementSibling).toHaveTextContent(
    '28 November 2026, 16:00',
  )
})

it('opens a closed call again until a later time, in the time of the programme', async () => {
  answer(aCall({ state: 'CLOSED', closesAt: '2026-11-28T16:00:00Z' }))
  take('reopening', aCall({ state: 'OPEN' }))
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Open it again' }))
  expect(dialog().getByText(/what assessors said of it is a draft again/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Open it again' }))
  expect(dialog().getByText('Give a day, such as 18 12 2026')).toBeVisible()
  for (const [part, text] of Object.entries({ Day: '1', Month: '7', Year: '2099' })) {
    await userEvent.type(dialog().getByLabelText(part), text)
  }
  await userEvent.clear(dialog().getByLabelText('At'))
  await userEvent.type(dialog().getByLabelText('At'), '12:30')
  await userEvent.click(dialog().getByRole('button', { name: 'Open it again' }))
  expect(await screen.findByText('The call is open again')).toBeVisible()
  expect(sent.map(({ body }) => body)).toEqual(['{"closesAt":"2099-07-01T11:30:00Z"}'])
})

it('deletes a draft after asking', async () => {
  answer(aCall())
  server.use(
    http.delete(address, ({ request }) => {
      sent.push({ what: 'delete', body: '', headers: request.headers })
      return new HttpResponse(null, { status: 204 })
    }),
    http.get(inProgramme('/calls'), () => HttpResponse.json(aPage([]))),
  )
  const { router } = show()
  await userEvent.click(await screen.findByRole('button', { name: 'Delete the draft' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Delete it' }))
  expect(await screen.findByText('The draft is deleted')).toBeVisible()
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/projects/calls`))
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
})

it('shows a contributor the call, and nothing to press but to copy its address', async () => {
  answer(aCall({ state: 'OPEN' }))
  show({ role: 'CONTRIBUTOR' })
  expect(await screen.findByText(/^You can read this/)).toBeVisible()
  expect(await screen.findByLabelText('Its address')).toHaveDisplayValue(
    /\/public\/programmes\/[^/]+\/calls\//,
  )
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Copy it'])
  expect(screen.queryByRole('region', { name: 'Proposals' })).not.toBeInTheDocument()
})

it('says of an empty draft that it says nothing yet', async () => {
  answer(
    aCall({
      purpose: null,
      whoMayApply: null,
      promise: null,
      criteria: [],
      eligibilityChecks: [],
      quotas: [],
    }),
  )
  show({ role: 'ASSESSOR' })
  expect(await screen.findByRole('heading', { name: 'It says nothing yet' })).toBeVisible()
  expect(screen.getByText('No criteria yet.')).toBeVisible()
  expect(screen.getByText(/^No checks/)).toBeVisible()
  expect(screen.getByText(/^No quotas/)).toBeVisible()
})

it('says that a call is not there, and that it could not be read', async () => {
  server.use(http.get(address, () => problemAnswer(aProblem({ status: 404 }))))
  const { unmount } = show()
  expect(await screen.findByRole('heading', { name: 'This call is not there' })).toBeVisible()
  unmount()
  server.use(http.get(address, () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the call')
})

it('leads an assessed call to its shortlist, and a decided one to what was decided, as far as one may', async () => {
  answer(aCall({ state: 'ASSESSED' }))
  const assessed = show()
  expect(await screen.findByRole('link', { name: 'Work out a shortlist' })).toHaveAttribute(
    'href',
    `${home}/shortlists/explorer`,
  )
  assessed.unmount()
  answer(aCall({ state: 'DECIDED' }))
  const decided = show({ role: 'ASSESSOR' })
  expect(await screen.findByRole('link', { name: 'See what was decided' })).toHaveAttribute(
    'href',
    `${home}/decision`,
  )
  expect(screen.queryByRole('link', { name: 'Letters to proposers' })).not.toBeInTheDocument()
  expect(await screen.findByRole('link', { name: '12 proposals shortlisted' })).toBeVisible()
  decided.unmount()
  show({ role: 'CONTRIBUTOR' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Five teams' })).toBeVisible()
  expect(screen.queryByRole('link', { name: /decided|Shortlist/ })).not.toBeInTheDocument()
})
