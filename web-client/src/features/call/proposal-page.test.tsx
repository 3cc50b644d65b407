import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall, aProposal } from '@/test/calls'
import { answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aProject } from '@/test/projects'
import { server } from '@/test/server'
import { callRoutes } from './routes'

const address = inProgramme(`/proposals/${idOf(801)}`)
const home = `${programme}/projects/proposals/${idOf(801)}`
let sent: { what: string; body: string }[]

beforeEach(() => {
  sent = []
  answerReference()
  server.use(
    http.get(`${address}/similar-proposals`, () => HttpResponse.json({ results: [] })),
    http.get(inProgramme('/proposals'), () => HttpResponse.json(aPage([]))),
    http.get(inProgramme('/calls'), () => HttpResponse.json(aPage([aCall({ state: 'OPEN' })]))),
  )
})

function answer(proposal: Schemas['Proposal'], call: Partial<Schemas['Call']> = { state: 'OPEN' }) {
  server.use(
    http.get(address, () => withVersion(proposal)),
    http.get(inProgramme(`/calls/${idOf(701)}`), () => withVersion(aCall(call))),
  )
}

function take(what: string, after: Schemas['Proposal'], call?: Partial<Schemas['Call']>) {
  server.use(
    http.post(`${address}/${what}`, async ({ request }) => {
      sent.push({ what, body: await request.text() })
      answer(after, call)
      return withVersion(after)
    }),
  )
}

function show(membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(callRoutes, `/projects/proposals/${idOf(801)}`, membership)
}

const region = (name: string) => within(screen.getByRole('region', { name }))
const dialog = () => within(screen.getByRole('dialog'))
const pressIn = (where: ReturnType<typeof dialog>, name: string) =>
  userEvent.click(where.getByRole('button', { name }))
const draft = aProposal({ state: 'DRAFT', submittedAt: null })

it('shows all of a proposal: words, people, places, what it asks for', async () => {
  answer(aProposal({ howWeWouldKnow: null }))
  show()
  expect(await screen.findByRole('heading', { level: 1, name: 'Book it yourself' })).toBeVisible()
  const words = screen.getByRole('region', { name: 'In their words' })
  expect(words).toHaveTextContent('What is wrong nowPatients are sent back to their GP.')
  expect(words).toHaveTextContent('How we would knowNot said')
  const facts = screen.getByRole('region', { name: 'Who, where and how much' })
  await waitFor(() => expect(facts).toHaveTextContent('SidesAcute and Primary care'))
  expect(facts).toHaveTextContent('PlacesLambeth, BexleySectorsAcuteFacilitator days9 daysMoney£4,000')
  expect(facts).toHaveTextContent('Working patternnightsKey elsewherePRP-07')
  expect(within(facts).getByRole('link', { name: 'Dr Ines Fairwater' })).toHaveAttribute(
    'href',
    `${programme}/stakeholders/${idOf(101)}`,
  )
  expect(await screen.findByText('None.')).toBeVisible()
  expect(screen.getByText('Submitted. It can be changed until the call closes.')).toBeVisible()
})

it('names those whom the form names, where the programme does not know them', async () => {
  answer(
    aProposal({ origin: 'FORM', lead: null, leadInForm: 'Wren Castlemoor', partnerInForm: 'Bea Marlpit' }),
  )
  show()
  const facts = await screen.findByRole('region', { name: 'Who, where and how much' })
  expect(facts).toHaveTextContent('Leads itWren CastlemoorAs the form names them')
  expect(facts).toHaveTextContent('Leads it on the other sideMei Applegarth')
})

it('shows an assessor what there is to read, and nothing to press', async () => {
  answer(
    aProposal({
      lead: null,
      partner: null,
      sides: { sectorCodes: [], bothSides: false },
      eligible: false,
      failedCheck: 'A named lead on each side',
      eligibilityNote: 'Only one lead is named',
    }),
    { state: 'CLOSED' },
  )
  show({ role: 'ASSESSOR' })
  const found = await screen.findByRole('region', { name: 'Eligibility' })
  expect(found).toHaveTextContent('Not eligibleA named lead on each sideOnly one lead is named')
  expect(screen.getByText('Nobody leads it yet')).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Change it' })).not.toBeInTheDocument()
})

it('says what a draft needs before it is submitted, and leads to each field', async () => {
  answer(
    aProposal({
      state: 'DRAFT',
      submittedAt: null,
      lead: null,
      placeCodes: [],
      sectorCodes: [],
      problem: null,
      aims: ' ',
      facilitatorDays: null,
      budgetPounds: null,
    }),
  )
  show()
  await screen.findByText('Before it can be submitted')
  expect(
    region('How far it is')
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('link').getAttribute('href')),
  ).toEqual(
    ['leadName', 'placeCodes', 'sectorCodes', 'problem', 'aims', 'facilitatorDays'].map(
      (field) => `${home}/edit#${field}`,
    ),
  )
  expect(screen.getByRole('link', { name: 'Go on with the draft' })).toHaveAttribute('href', `${home}/edit`)
})

it('submits a draft that says all, with what those who assess will see', async () => {
  const oneSide = { ...draft, partner: null, sides: { sectorCodes: ['ACUTE'], bothSides: false } }
  answer(oneSide)
  take('submission', { ...oneSide, state: 'SUBMITTED', submittedAt: '2026-11-28T14:00:00Z' })
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Submit it' }))
  expect(dialog().getByText(/They will see this beside it: no partner/)).toBeVisible()
  await pressIn(dialog(), 'Submit it')
  expect(await screen.findByText('The proposal is submitted')).toBeVisible()
  expect(await screen.findByText('Submitted', { selector: 'strong' })).toBeVisible()
  expect(sent).toHaveLength(1)
})

it('tells why it was not submitted', async () => {
  answer(draft)
  server.use(
    http.post(`${address}/submission`, () =>
      problemAnswer(aProblem({ status: 409, detail: 'The call is CLOSED.' })),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Submit it' }))
  await pressIn(dialog(), 'Submit it')
  expect(await dialog().findByRole('alert')).toHaveTextContent('The call is CLOSED.')
})

it('withdraws with a reason, and not without', async () => {
  answer(aProposal())
  take('withdrawal', aProposal({ state: 'WITHDRAWN', withdrawalReason: 'The ward closes' }))
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw it' }))
  await pressIn(dialog(), 'Withdraw it')
  expect(dialog().getByText('Say why it is withdrawn')).toBeVisible()
  expect(dialog().getByLabelText('Why?')).toHaveFocus()
  await userEvent.type(dialog().getByLabelText('Why?'), ' The ward closes ')
  await pressIn(dialog(), 'Withdraw it')
  expect(await screen.findByText('The proposal is withdrawn')).toBeVisible()
  expect(sent).toEqual([{ what: 'withdrawal', body: '{"reason":"The ward closes"}' }])
  expect(await screen.findByText('The ward closes')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Withdraw it' })).not.toBeInTheDocument()
})

it('notes the check of eligibility once the call is closed, naming the check that fails', async () => {
  answer(aProposal(), { state: 'CLOSED' })
  const after = aProposal({
    eligible: false,
    failedCheckId: 'id-of-check',
    failedCheck: 'A named lead on each side',
    version: 3,
  })
  take('eligibility', after, { state: 'CLOSED' })
  show()
  await screen.findByRole('button', { name: 'Note the check' })
  const card = () => region('Eligibility')
  await pressIn(card(), 'Note the check')
  expect(await card().findByText(/: say whether it meets them$/, { selector: 'a' })).toBeVisible()
  await userEvent.click(card().getByRole('radio', { name: 'It fails one' }))
  await pressIn(card(), 'Note the check')
  expect(await card().findByText(/say which one it fails$/i, { selector: 'a' })).toBeVisible()
  await userEvent.click(card().getByRole('radio', { name: 'A named lead on each side' }))
  await userEvent.type(card().getByLabelText(/^What the team should know/), 'One lead only')
  await pressIn(card(), 'Note the check')
  expect(await screen.findByText('The check is noted')).toBeVisible()
  expect(sent).toEqual([
    {
      what: 'eligibility',
      body: '{"eligible":false,"failedCheckId":"id-of-check","note":"One lead only"}',
    },
  ])
  expect(await card().findByRole('button', { name: 'Note it anew' })).toBeVisible()
  await userEvent.click(card().getByRole('radio', { name: 'It meets them all' }))
  await pressIn(card(), 'Note it anew')
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]?.body).toBe('{"eligible":true,"failedCheckId":null,"note":null}')
})

it('names others that may be the same', async () => {
  answer(aProposal())
  server.use(
    http.get(`${address}/similar-proposals`, () =>
      HttpResponse.json({ results: [{ id: idOf(802), title: 'Book it yourselves', state: 'DRAFT' }] }),
    ),
  )
  show()
  const duplicates = await screen.findByRole('link', { name: 'Book it yourselves' })
  expect(duplicates).toHaveAttribute('href', `${programme}/projects/proposals/${idOf(802)}`)
})

it('says that duplicates, the call, or the proposal could not be read, and that it is not there', async () => {
  answer(aProposal())
  server.use(http.get(`${address}/similar-proposals`, () => HttpResponse.error()))
  const first = show()
  expect(await screen.findByText('We could not load likely duplicates')).toBeVisible()
  first.unmount()
  server.use(http.get(inProgramme(`/calls/${idOf(701)}`), () => HttpResponse.error()))
  const second = show()
  expect(await screen.findByText('We could not load its call')).toBeVisible()
  second.unmount()
  server.use(http.get(address, () => HttpResponse.error()))
  const third = show()
  expect(await screen.findByText('We could not load the proposal')).toBeVisible()
  third.unmount()
  server.use(http.get(address, () => problemAnswer(aProblem({ status: 404 }))))
  show()
  expect(await screen.findByRole('heading', { name: 'This proposal is not there' })).toBeVisible()
})

it('says where an idea came from and what it became, and no more of what found its place', async () => {
  answer(aProposal({ state: 'WITHDRAWN', revivedFromId: idOf(804), withdrawalReason: 'The ward closes' }))
  const copy = aProposal({ id: idOf(805), callId: idOf(702), state: 'DRAFT', revivedFromId: idOf(801) })
  server.use(
    http.get(inProgramme('/proposals'), ({ request }) => {
      expect(new URL(request.url).searchParams.get('revivedFromId')).toBe(idOf(801))
      return HttpResponse.json(aPage([copy]))
    }),
    http.get(inProgramme('/calls'), () =>
      HttpResponse.json(aPage([aCall({ id: idOf(702), title: 'Next year', state: 'OPEN' })])),
    ),
  )
  show()
  expect(await screen.findByRole('link', { name: 'proposed to another call' })).toHaveAttribute(
    'href',
    `${programme}/projects/proposals/${idOf(804)}`,
  )
  expect(await screen.findByRole('link', { name: 'Next year' })).toHaveAttribute(
    'href',
    `${programme}/projects/proposals/${idOf(805)}`,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Bring into another call' }))
  expect(dialog().getByLabelText('Which call?')).toHaveTextContent('Next year')
})

it('leads from a chosen proposal to the project that it has become, or is to become', async () => {
  const decided = { state: 'DECIDED' } as const
  const projects = [aProject({ id: idOf(952), proposalId: idOf(802) })]
  server.use(http.get(inProgramme('/projects'), () => HttpResponse.json(aPage(projects))))
  answer(aProposal({ state: 'SHORTLISTED' }), decided)
  const { unmount } = show()
  expect(await screen.findByRole('link', { name: 'Make it a project' })).toHaveAttribute(
    'href',
    `${programme}/projects/new?callId=${idOf(701)}&proposalId=${idOf(801)}`,
  )
  unmount()
  projects.push(aProject())
  show()
  expect(await screen.findByRole('link', { name: 'See the project' })).toHaveAttribute(
    'href',
    `${programme}/projects/${idOf(951)}`,
  )
})
