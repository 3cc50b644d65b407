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
import { aDecision, aDecisionPreview, aShortlist } from '@/test/shortlists'
import { decisionRoutes } from './routes'

const home = inProgramme(`/calls/${idOf(701)}`)
const decision = inProgramme(`/shortlists/${idOf(971)}/decision`)
let sent: Schemas['NewDecision'][]
let asked: string[][]

beforeEach(() => {
  sent = []
  asked = []
  answerReference()
  inState('ASSESSED')
  server.use(
    http.get(inProgramme(`/shortlists/${idOf(971)}`), () => withVersion(aShortlist())),
    http.get(`${home}/proposals`, () => HttpResponse.json(aPage([aProposal({ id: idOf(803) })]))),
    http.get(inProgramme('/projects'), () => HttpResponse.json(aPage([]))),
    http.get(`${home}/decision`, () => withVersion(aDecision())),
    http.post<never, Schemas['NewChoice']>(`${decision}/preview`, async ({ request }) => {
      const { chosen } = await request.json()
      asked.push(chosen)
      return HttpResponse.json(aDecisionPreview(chosen.includes(idOf(802))))
    }),
    http.post<never, Schemas['NewDecision']>(decision, async ({ request }) => {
      sent.push(await request.json())
      inState('DECIDED')
      return withVersion(aDecision())
    }),
  )
})

function inState(state: Schemas['CallState']) {
  server.use(http.get(home, () => withVersion(aCall({ state, places: 2 }))))
}

const show = (below: string, role: Schemas['Membership']['role'] = 'LEAD') =>
  renderInProgramme(decisionRoutes, `/projects/calls/${idOf(701)}${below}`, { role })

const decide = () => show(`/shortlists/${idOf(971)}/decision`)

async function confirm() {
  await userEvent.click(await screen.findByRole('button', { name: 'Decide' }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Decide now' }))
}

it('takes the computed set without a reason, after saying what cannot be undone', async () => {
  decide()
  expect(await screen.findByRole('checkbox', { name: 'Proposal 1' })).toBeChecked()
  expect(await screen.findByText('No limit is broken.')).toBeVisible()
  expect(screen.queryByLabelText('Why does the panel choose otherwise?')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
  expect(await screen.findByRole('dialog')).toHaveTextContent('It cannot be undone.')
  await userEvent.click(screen.getByRole('button', { name: 'Decide now' }))
  expect(await screen.findByText('It is decided. The letters are drafted.')).toBeVisible()
  expect(sent).toEqual([{ chosen: [idOf(801), idOf(803)], overrideReason: null, note: null }])
})

it('says what another set breaks before it is decided, and asks why', async () => {
  decide()
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Proposal 3' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Proposal 2' }))
  expect(await screen.findByText('At most one proposal from Lambeth, and two are chosen.')).toBeVisible()
  expect(screen.getByText(/with 165 points together: 5 points more than was computed/)).toBeVisible()
  expect(asked.at(-1)).toEqual([idOf(801), idOf(802)])
  expect(screen.getByLabelText('Why does the panel choose otherwise?')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
  const reason = await screen.findByLabelText('Why does the panel choose otherwise?')
  expect(reason).toHaveAccessibleDescription(/Say why, before it is decided/)
  expect(reason).toHaveFocus()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await userEvent.type(reason, 'The ward closes')
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('They break 1 limit:')).toBeVisible()
  expect(dialog.getByText('At most one proposal from Lambeth, and two are chosen.')).toBeVisible()
  expect(dialog.getByText('The ward closes')).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Decide now' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'What was decided' })).toBeVisible()
  expect(sent).toEqual([{ chosen: [idOf(801), idOf(802)], overrideReason: 'The ward closes', note: null }])
})

it('asks for the reason of what was ticked a moment before', async () => {
  decide()
  expect(await screen.findByText('No limit is broken.')).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Proposal 2' }))
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
  expect(await screen.findByLabelText('Why does the panel choose otherwise?')).toHaveFocus()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('says why a set cannot be chosen, and weighs none that is empty', async () => {
  server.use(
    http.post(
      `${decision}/preview`,
      () => problemAnswer(aProblem({ status: 409, detail: '“Proposal 1” is WITHDRAWN.' })),
      { once: true },
    ),
  )
  decide()
  expect(await screen.findByText('“Proposal 1” is WITHDRAWN.')).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Proposal 1' }))
  expect(await screen.findByText('No limit is broken.')).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Proposal 3' }))
  expect(await screen.findByText('Nothing is chosen.')).toBeVisible()
  expect(asked).toEqual([[idOf(803)]])
})

it('decides on nothing where nothing is ticked, and not later by itself', async () => {
  decide()
  expect(await screen.findByText('No limit is broken.')).toBeVisible()
  for (const name of ['Proposal 1', 'Proposal 3'])
    await userEvent.click(screen.getByRole('checkbox', { name }))
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
  expect(await screen.findByText('Tick at least one proposal')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Proposal 1' })).toHaveFocus()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Proposal 1' }))
  expect(screen.queryByText('Tick at least one proposal')).not.toBeInTheDocument()
  await waitFor(() => expect(asked.at(-1)).toEqual([idOf(801)]))
  expect(await screen.findByText('No limit is broken.')).toBeVisible()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(sent).toEqual([])
})

it('shows what somebody else decided in between', async () => {
  server.use(
    http.post(decision, () => {
      inState('DECIDED')
      return problemAnswer(aProblem({ status: 409, detail: 'The call is DECIDED already.' }))
    }),
  )
  decide()
  await confirm()
  expect(await screen.findByRole('heading', { name: 'It is decided already' })).toBeVisible()
  expect(await screen.findByText(/^Ines Marchetti-Okafor decided on 21 November 2026/)).toBeVisible()
  expect(await screen.findByText('Proposal 2')).toBeVisible()
})

it('is left to leads', async () => {
  show(`/shortlists/${idOf(971)}/decision`, 'FACILITATOR')
  expect(await screen.findByText('Calls are decided by leads.')).toBeVisible()
})

it('lays the computed set beside the chosen one, with who, why and what it breaks', async () => {
  inState('DECIDED')
  show('/decision', 'ASSESSOR')
  const table = await screen.findByRole('table', { name: 'Computed and chosen' })
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual(['Proposal 185SelectedTaken out', 'Proposal 280Not selectedPut in', 'Proposal 375SelectedChosen'])
  expect(screen.getByText('The ward of the first closes in spring.')).toBeVisible()
  expect(screen.getByText('At most one proposal from Lambeth, and two are chosen.')).toBeVisible()
  expect(screen.getByText('Ines Marchetti-Okafor')).toBeVisible()
  expect(screen.getByText('5 points less than was computed')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Letters to proposers' })).not.toBeInTheDocument()
})

it('tells who fell away after the decision, and who took the place', async () => {
  inState('DECIDED')
  server.use(
    http.get(inProgramme('/projects'), ({ request }) => {
      expect(new URL(request.url).search).toContain(`callId=${idOf(701)}&state=WITHDRAWN`)
      return HttpResponse.json(
        aPage([
          aProject({
            proposalId: idOf(803),
            promotedProposalId: idOf(801),
            withdrawalReason: 'The team moved on.',
          }),
        ]),
      )
    }),
    http.get(`${home}/proposals`, () =>
      HttpResponse.json(aPage([aProposal({ id: idOf(801), title: 'Proposal 1' })])),
    ),
  )
  const lead = show('/decision')
  const card = within(await screen.findByRole('region', { name: 'What changed since' }))
  const fell = await card.findByRole('listitem')
  expect(fell).toHaveTextContent(
    /^Proposal 3 fell away: its project was withdrawn\. Proposal 1 takes its place/,
  )
  expect(fell).toHaveTextContent('The team moved on.')
  expect(card.getByRole('link', { name: 'Proposal 1' })).toHaveAttribute(
    'href',
    `${programme}/projects/proposals/${idOf(801)}`,
  )
  lead.unmount()
  show('/decision', 'ASSESSOR')
  expect(await screen.findByText(/takes the place of one that fell away/)).toBeVisible()
})

it('shows nothing of a change where there was none', async () => {
  inState('DECIDED')
  show('/decision')
  expect(await screen.findByRole('table', { name: 'Computed and chosen' })).toBeVisible()
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: 'What changed since' })).not.toBeInTheDocument(),
  )
})

it('has nothing to show before it is decided', async () => {
  show('/decision')
  expect(await screen.findByText('It is not decided yet.')).toBeVisible()
})
