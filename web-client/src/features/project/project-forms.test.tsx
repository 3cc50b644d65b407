import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall, aProposal } from '@/test/calls'
import { answerReference, aPage, aStakeholder, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aCapacity, aMilestone, aProject, aTeamMember } from '@/test/projects'
import { server } from '@/test/server'
import { projectRoutes } from './routes'

const address = inProgramme(`/projects/${idOf(951)}`)
const tooMuch = (pointer: string, detail: string) =>
  problemAnswer(aProblem({ status: 409, type: '/problems/capacity-exceeded', errors: [{ pointer, detail }] }))
let sent: unknown[]

beforeEach(() => {
  sent = []
  sessionStorage.clear()
  answerReference()
  server.use(
    http.get(address, () => withVersion(aProject())),
    http.get(inProgramme(`/calls/${idOf(701)}/capacity`), () => HttpResponse.json(aCapacity())),
  )
})

const show = (below: string, membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(projectRoutes(), `/projects/${below}`, membership)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

async function type(label: string, text: string) {
  const field = await screen.findByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

it('saves goals as lines, and what is promised', async () => {
  server.use(
    http.patch(address, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return withVersion(aProject({ version: 4 }))
    }),
  )
  const { router } = show(`${idOf(951)}/edit`)
  await type('Goals (optional)', 'Nobody is sent back{enter}{enter} Book at once')
  await type('Facilitator days', '12')
  await press('Save')
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/projects/${idOf(951)}`))
  expect(sent).toEqual([
    '"3"',
    {
      title: 'Book it yourself',
      goals: ['Nobody is sent back', 'Book at once'],
      startsOn: '2027-01-04',
      endsOn: null,
      facilitatorDays: 12,
      budgetPounds: 4000,
    },
  ])
})

it('shows beside the field what the call has left, and lets a lead say why it is promised all the same', async () => {
  server.use(
    http.patch(address, async ({ request }) => {
      const body = (await request.json()) as Schemas['ProjectPatch']
      sent.push(body.overrideReason)
      return body.overrideReason
        ? withVersion(aProject({ version: 4 }))
        : tooMuch('/facilitatorDays', 'asks for 31 facilitator days more')
    }),
  )
  const { router } = show(`${idOf(951)}/edit`)
  await type('Facilitator days', '40')
  await press('Save')
  const error = await screen.findByText('Asks for 31 facilitator days more', {
    selector: '.nhsuk-error-message',
  })
  expect(error.closest('.nhsuk-form-group')).toHaveTextContent('Facilitator days')
  await press('Promise it all the same')
  expect(
    await screen.findByText('Say why it is promised all the same', { selector: '.nhsuk-error-message' }),
  ).toBeVisible()
  await type('Or why is it promised all the same?', 'The trust lends us one')
  await press('Promise it all the same')
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/projects/${idOf(951)}`))
  expect(sent).toEqual([undefined, 'The trust lends us one'])
})

it('tells a facilitator that a lead can go on, and forgets the refusal when less is asked for', async () => {
  server.use(
    http.patch(address, () => tooMuch('/budgetPounds', 'asks for £500 more, and the call has £0 left')),
  )
  show(`${idOf(951)}/edit`, { role: 'FACILITATOR' })
  await type('Money', '4500')
  await press('Save')
  expect(await screen.findByText('A lead can promise it all the same, and says why.')).toBeVisible()
  expect(screen.getByText(/^Asks for £500 more/, { selector: '.nhsuk-error-message' })).toBeVisible()
  await type('Money', '3800')
  expect(screen.queryByText(/^A lead can promise/)).not.toBeInTheDocument()
})

it('shows both versions after somebody else has saved, and keeps what was typed', async () => {
  server.use(http.patch(address, () => problemAnswer(aProblem({ status: 412 }))))
  const first = show(`${idOf(951)}/edit`)
  await type('Title', 'Book it at once')
  first.unmount()
  show(`${idOf(951)}/edit`)
  expect(await screen.findByText('We kept what you had typed here. It is not saved yet.')).toBeVisible()
  expect(screen.getByLabelText('Title')).toHaveValue('Book it at once')
  server.use(http.get(address, () => withVersion(aProject({ title: 'Book it anywhere', version: 9 }))))
  await press('Save')
  expect(await screen.findByText('Book it anywhere')).toBeVisible()
})

it('makes a project of a chosen proposal that is none yet', async () => {
  server.use(
    http.get(inProgramme('/calls'), () => HttpResponse.json(aPage([aCall({ state: 'DECIDED' })]))),
    http.get(inProgramme(`/calls/${idOf(701)}/proposals`), () =>
      HttpResponse.json(
        aPage([
          aProposal({ state: 'SHORTLISTED' }),
          aProposal({ id: idOf(802), title: 'One number to call', state: 'SHORTLISTED', lead: null }),
        ]),
      ),
    ),
    http.get(inProgramme('/projects'), () => HttpResponse.json(aPage([aProject()]))),
    http.post(inProgramme('/projects'), async ({ request }) => {
      sent.push(await request.json())
      return sent.length === 1
        ? tooMuch('/proposalId', 'asks for 9 facilitator days more')
        : withVersion(aProject({ id: idOf(951), title: 'One number to call' }))
    }),
  )
  const { router } = show('new')
  expect(
    await screen.findByText(
      'Of what it can give for projects: 12 of 45 facilitator days left and £4,800 of £20,000 left.',
    ),
  ).toBeVisible()
  const choice = await screen.findByRole('group', { name: 'Chosen, and no project yet' })
  expect(within(choice).getAllByRole('radio')).toHaveLength(1)
  await press('Make it a project')
  expect(await screen.findByText('Choose a proposal', { selector: '.nhsuk-error-message' })).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'One number to call' }))
  await press('Make it a project')
  expect(
    await screen.findByRole('link', {
      name: 'Chosen, and no project yet: asks for 9 facilitator days more',
    }),
  ).toBeVisible()
  await type('Or why is it promised all the same?', 'We find the days')
  await press('Promise it all the same')
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/projects/${idOf(951)}`))
  expect(sent).toEqual([
    { proposalId: idOf(802) },
    { proposalId: idOf(802), overrideReason: 'We find the days' },
  ])
})

it('lets somebody join, with time of their own and somebody who stands in', async () => {
  server.use(
    http.get(inProgramme('/stakeholders'), () =>
      HttpResponse.json(aPage([aStakeholder({ id: idOf(105), name: 'Wren Marlpit' })])),
    ),
    http.post(`${address}/team-members`, async ({ request }) => {
      sent.push(await request.json())
      return sent.length === 1
        ? tooMuch('/backfill/pounds', 'asks for £900 more, and the call has £500 left')
        : withVersion(aTeamMember())
    }),
  )
  show(`${idOf(951)}/team/new`)
  await type('What do they do in it?', 'Runs the clinic')
  await press('Add to the team')
  expect(
    await screen.findByText('Choose a person from the list', { selector: '.nhsuk-error-message' }),
  ).toBeVisible()
  await userEvent.type(screen.getByRole('combobox', { name: 'Who joins?' }), 'wren')
  await userEvent.click(await screen.findByRole('option', { name: /^Wren Marlpit/ }))
  await type('Time kept free for it (optional)', '240')
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  await type('What that costs over the whole project (optional)', '900')
  await press('Add to the team')
  expect(await screen.findByText(/^Asks for £900 more/, { selector: '.nhsuk-error-message' })).toBeVisible()
  await type('What that costs over the whole project (optional)', '300')
  await press('Add to the team')
  expect(await screen.findByText('Dr Ines Fairwater is in the team')).toBeVisible()
  expect(sent[1]).toEqual({
    stakeholderId: idOf(105),
    role: 'Runs the clinic',
    protectedMinutesPerMonth: 240,
    backfill: { funded: true, pounds: 300 },
  })
})

it('changes somebody’s part, and takes them out once that is confirmed', async () => {
  const member = `${address}/team-members/${idOf(961)}`
  server.use(
    http.get(member, () => withVersion(aTeamMember())),
    http.delete(member, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { router } = show(`${idOf(951)}/team/${idOf(961)}`)
  expect(await screen.findByLabelText('Time kept free for it (optional)')).toHaveValue('240')
  await press('Take Dr Ines Fairwater out of the team')
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take them out' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/projects/${idOf(951)}`))
  expect(sent).toEqual(['"1"'])
})

it('sets a milestone, changes one and removes one', async () => {
  const milestone = `${address}/milestones/${idOf(971)}`
  server.use(
    http.get(milestone, () => withVersion(aMilestone())),
    http.patch(milestone, async ({ request }) => {
      sent.push(await request.json())
      return withVersion(aMilestone({ version: 6 }))
    }),
  )
  const { router } = show(`${idOf(951)}/milestones/${idOf(971)}`)
  const reached = within(await screen.findByRole('group', { name: 'Reached on (optional)' }))
  await userEvent.type(reached.getByLabelText('Day'), '31')
  await userEvent.type(reached.getByLabelText('Month'), '2')
  await userEvent.type(reached.getByLabelText('Year'), '2026')
  await press('Save')
  expect(
    await screen.findByText('Give a day that exists, or none', { selector: '.nhsuk-error-message' }),
  ).toBeVisible()
  await userEvent.clear(reached.getByLabelText('Day'))
  await userEvent.type(reached.getByLabelText('Day'), '20')
  await press('Save')
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/projects/${idOf(951)}`))
  expect(sent).toEqual([{ title: 'First booking', dueOn: '2026-11-01', doneOn: '2026-02-20' }])
})

it('leaves a project that is withdrawn as it is', async () => {
  server.use(http.get(address, () => withVersion(aProject({ state: 'WITHDRAWN' }))))
  show(`${idOf(951)}/edit`)
  expect(await screen.findByText('The project is withdrawn and stays as it is.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
})
