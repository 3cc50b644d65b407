import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aProposal } from '@/test/calls'
import { answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aCapacity, aMilestone, aProject, aTeamMember } from '@/test/projects'
import { server } from '@/test/server'
import { aDecision } from '@/test/shortlists'
import { projectRoutes } from './routes'

const address = inProgramme(`/projects/${idOf(951)}`)
let sent: { what: string; body: string }[]

beforeEach(() => {
  sent = []
  answerReference()
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(`${address}/team-members`, () =>
      HttpResponse.json(
        aPage([
          aTeamMember(),
          aTeamMember({
            id: idOf(962),
            person: { id: idOf(103), name: 'Mei Applegarth' },
            role: 'Leads it on the other side',
            protectedMinutesPerMonth: null,
            backfill: { funded: false, pounds: null },
          }),
        ]),
      ),
    ),
    http.get(`${address}/milestones`, () =>
      HttpResponse.json(
        aPage([
          aMilestone(),
          aMilestone({ id: idOf(972), title: 'Agreed', doneOn: '2026-10-20', overdue: false }),
        ]),
      ),
    ),
    http.get(inProgramme(`/proposals/${aProject().proposalId}`), () => withVersion(aProposal())),
    http.get(inProgramme(`/calls/${idOf(701)}/capacity`), () => HttpResponse.json(aCapacity())),
  )
})

function answer(project: Schemas['Project']) {
  server.use(http.get(address, () => withVersion(project)))
}

function take(what: string, after: Schemas['Project']) {
  server.use(
    http.post(`${address}/${what}`, async ({ request }) => {
      sent.push({ what, body: await request.text() })
      answer(after)
      return withVersion(after)
    }),
  )
}

const show = (membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(projectRoutes(), `/projects/${idOf(951)}`, membership)
const dialog = () => within(screen.getByRole('dialog'))
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

it('shows goals, team with its time, milestones with what is overdue, and promises', async () => {
  answer(aProject({ overrideReason: 'The trust lends us a facilitator' }))
  show()
  expect(await screen.findByRole('heading', { level: 1, name: 'Book it yourself' })).toBeVisible()
  expect(screen.getByText('No patient is sent back')).toBeVisible()
  const ines = await screen.findByRole('row', { name: /^Dr Ines Fairwater/ })
  expect(ines).toHaveTextContent('4 hours a month£1,200')
  expect(screen.getByRole('row', { name: /^Mei/ })).toHaveTextContent(
    'Not agreed yetNobody is paid to stand in',
  )
  const late = (await screen.findByText('First booking', { selector: 'strong' })).closest('li')
  expect(late).toHaveTextContent('OverdueDue by 1 November 2026')
  expect(screen.getByText('Reached on 20 October 2026; due by 1 November 2026')).toBeVisible()
  expect(screen.getByText('The trust lends us a facilitator')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Five teams' })).toHaveAttribute(
    'href',
    `${programme}/projects/calls/${idOf(701)}`,
  )
})

it('says whom the form names as long as they are not in the team', async () => {
  answer(aProject())
  server.use(
    http.get(inProgramme(`/proposals/${aProject().proposalId}`), () =>
      withVersion(aProposal({ origin: 'FORM', lead: null, leadInForm: 'Wren Castlemoor' })),
    ),
  )
  show()
  expect(await screen.findByText(/Wren Castlemoor leads it/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'to the team' })).toHaveAttribute(
    'href',
    `${programme}/projects/${idOf(951)}/team/new`,
  )
})

it('shows what is promised as bars and as a table', async () => {
  answer(aProject())
  show()
  const card = await screen.findByRole('region', { name: /^Promised/ })
  expect(card).toHaveTextContent('Facilitator days: 9, and 12 of 45 left')
  expect(card).toHaveTextContent('Money: £5,200, and £4,800 of £20,000 left')
  await press(/^View as table/)
  expect(within(card).getByRole('row', { name: /^Other projects/ })).toHaveTextContent('24£10,000')
  expect(within(card).getByRole('row', { name: /^Left/ })).toHaveTextContent('12£4,800')
})

it('says where more is promised than there is, or nothing is limited', async () => {
  answer(aProject())
  server.use(
    http.get(inProgramme(`/calls/${idOf(701)}/capacity`), () =>
      HttpResponse.json(aCapacity({ facilitatorDays: 30, budgetPounds: null })),
    ),
  )
  show()
  const card = await screen.findByRole('region', { name: /^Promised/ })
  expect(card).toHaveTextContent('which makes 3 more than the 30 there are')
  expect(card).toHaveTextContent('Money: £5,200, not limited')
})

it('starts it once that is confirmed, and says why it could not', async () => {
  answer(aProject())
  server.use(
    http.post(`${address}/start`, () =>
      problemAnswer(aProblem({ status: 409, detail: 'A project that is ACTIVE cannot become ACTIVE.' })),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Start it' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Start it' }))
  expect(await dialog().findByRole('alert')).toHaveTextContent('cannot become ACTIVE')
  take('start', aProject({ state: 'ACTIVE', version: 4 }))
  await userEvent.click(dialog().getByRole('button', { name: 'Start it' }))
  expect(await screen.findByText('The project is under way')).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Complete it' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Pause it' })).toBeVisible()
})

it('notes a milestone as reached today, of the version that was seen', async () => {
  answer(aProject())
  const changes: unknown[] = []
  server.use(
    http.patch(`${address}/milestones/${idOf(971)}`, async ({ request }) => {
      changes.push(request.headers.get('If-Match'), await request.json())
      return withVersion(aMilestone({ doneOn: '2026-11-20', version: 6 }))
    }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: /^Reached today/ }))
  expect(await screen.findByText('The milestone is reached')).toBeVisible()
  expect(changes).toEqual(['"5"', { doneOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }])
})

it('withdraws it with a reason, and lets what was left on the table take its place', async () => {
  answer(aProject())
  server.use(
    http.get(inProgramme(`/calls/${idOf(701)}/proposals`), ({ request }) => {
      expect(new URL(request.url).searchParams.get('state')).toBe('LEFT_ON_THE_TABLE')
      return HttpResponse.json(
        aPage([
          aProposal({ id: idOf(803), title: 'Advice by telephone', facilitatorDays: 2 }),
          aProposal({ id: idOf(802), title: 'One number to call', facilitatorDays: 8 }),
        ]),
      )
    }),
    http.get(inProgramme(`/calls/${idOf(701)}/decision`), () => {
      const next = {
        forProposalId: aProject().proposalId,
        proposalId: idOf(802),
        difference: -2,
        reason: null,
      }
      return HttpResponse.json(aDecision({ set: { ...aDecision().set, reserves: [next] } }))
    }),
  )
  take(
    'withdrawal',
    aProject({ state: 'WITHDRAWN', withdrawalReason: 'The practice closes', promotedProposalId: idOf(802) }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw it' }))
  expect(dialog().getByText(/9 days and £5,200 are free again/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Withdraw it' }))
  expect(dialog().getByText('Say why it is withdrawn')).toBeVisible()
  expect(dialog().getByLabelText('Why?')).toHaveFocus()
  await userEvent.type(dialog().getByLabelText('Why?'), 'The practice closes')
  const place = await dialog().findByLabelText('Which proposal takes its place?')
  await waitFor(() =>
    expect([...place.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'None',
      'One number to call (next reserve, 8 days)',
      'Advice by telephone (2 days)',
    ]),
  )
  expect(place).toHaveValue('')
  await userEvent.selectOptions(place, 'One number to call (next reserve, 8 days)')
  await userEvent.click(dialog().getByRole('button', { name: 'Withdraw it' }))
  expect(await screen.findByText('The project is withdrawn')).toBeVisible()
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
    reason: 'The practice closes',
    promoteProposalId: idOf(802),
  })
  expect(await screen.findByRole('link', { name: 'Make it a project' })).toHaveAttribute(
    'href',
    `${programme}/projects/new?callId=${idOf(701)}&proposalId=${idOf(802)}`,
  )
  expect(screen.queryByRole('link', { name: 'Change it' })).not.toBeInTheDocument()
})

it('leaves the choice of a reserve to a lead', async () => {
  answer(aProject())
  show({ role: 'FACILITATOR' })
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw it' }))
  expect(dialog().getByLabelText('Why?')).toBeVisible()
  expect(dialog().queryByLabelText('Which proposal takes its place?')).not.toBeInTheDocument()
})

it('shows those who work on it all of it, and nothing to press', async () => {
  answer(aProject({ goals: [] }))
  show({ role: 'CONTRIBUTOR' })
  expect(await screen.findByText('Dr Ines Fairwater')).toBeVisible()
  await waitFor(() => expect(screen.getByText('It has none yet.')).toBeVisible())
  expect(screen.queryByRole('link', { name: 'Dr Ines Fairwater' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'See what was proposed' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /it$|today/ })).not.toBeInTheDocument()
})

it('says that a project is not there', async () => {
  server.use(http.get(address, () => problemAnswer(aProblem({ status: 404 }))))
  show()
  expect(await screen.findByText('This project is not there')).toBeVisible()
})
