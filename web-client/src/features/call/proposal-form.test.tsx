import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall, aProposal, aQuota } from '@/test/calls'
import {
  anOrganisation,
  answerReference,
  aPage,
  aStakeholder,
  idOf,
  programme,
  withVersion,
} from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { callRoutes } from './routes'

const address = inProgramme(`/proposals/${idOf(801)}`)
const callAddress = inProgramme(`/calls/${idOf(701)}`)
const counted = aQuota({ dimension: 'ATTRIBUTE:workingPattern', value: 'nights' })
let sent: { body: Record<string, unknown>; headers: Headers }[]

beforeEach(() => {
  sent = []
  answerReference()
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(`${address}/similar-proposals`, () => HttpResponse.json({ results: [] })),
    http.get(inProgramme('/stakeholders'), () => HttpResponse.json(aPage([aStakeholder()]))),
    http.get(inProgramme('/organisations'), () => HttpResponse.json(aPage([anOrganisation()]))),
  )
})

function answer(proposal = aProposal(), call: Partial<Schemas['Call']> = {}) {
  server.use(
    http.get(address, () => withVersion(proposal)),
    http.get(callAddress, () => withVersion(aCall({ state: 'OPEN', ...call }))),
  )
}

function take(answers: () => Response = () => withVersion(aProposal())) {
  const keep = async ({ request }: { request: Request }) => {
    sent.push({ body: (await request.json()) as Record<string, unknown>, headers: request.headers })
    return answers()
  }
  server.use(http.post(`${callAddress}/proposals`, keep), http.patch(address, keep))
}

const showNew = (membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(callRoutes, `/projects/calls/${idOf(701)}/proposals/new`, membership)
const showEdit = (hash = '') => renderInProgramme(callRoutes, `/projects/proposals/${idOf(801)}/edit${hash}`)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

async function type(name: string | RegExp, text: string) {
  const box = await screen.findByRole('textbox', { name })
  await userEvent.clear(box)
  await userEvent.type(box, text)
}

it('writes down a proposal: people and organisations found by typing, places and sectors chosen', async () => {
  answer(aProposal(), { quotas: [counted] })
  take()
  const { router } = showNew()
  await type('Title', 'Book it yourself')
  await type('What is wrong now', 'Sent back')
  await userEvent.type(screen.getByRole('combobox', { name: 'Who leads it' }), 'ines')
  await userEvent.click(await screen.findByRole('option', { name: /Dr Ines Fairwater/ }))
  await userEvent.type(screen.getByRole('combobox', { name: /^Organisations/ }), 'lantern')
  await userEvent.click(await screen.findByRole('option', { name: 'Lanternbrook Surgery' }))
  expect(screen.getByRole('button', { name: 'Remove Lanternbrook Surgery' })).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Bexley' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Primary care' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Acute' }))
  expect(screen.getByText('Choose the one that leads first. Now Primary care leads.')).toBeVisible()
  expect(screen.getByText('1, leads').closest('div')).toHaveTextContent('Primary care1, leads')
  await type('workingPattern', 'nights')
  await type('Facilitator days it asks for', '999')
  expect(screen.getByText(/^The call has 45 days for all that are chosen\. This asks for more/)).toBeVisible()
  await type('Facilitator days it asks for', '9')
  expect(screen.getByText('The call has 45 days for all that are chosen.')).toBeVisible()
  await press('Save draft')
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`${programme}/projects/proposals/${idOf(801)}`),
  )
  expect(sent.map(({ body }) => body)).toEqual([
    {
      title: 'Book it yourself',
      leadId: idOf(101),
      partnerId: null,
      organisationCodes: ['INV13'],
      placeCodes: ['BEXLEY'],
      sectorCodes: ['PRIMARY_CARE', 'ACUTE'],
      attributes: { workingPattern: 'nights' },
      problem: 'Sent back',
      aims: null,
      workingTogether: null,
      howWeWouldKnow: null,
      timeSetAside: null,
      facilitatorDays: 9,
      budgetPounds: null,
    },
  ])
})

it('tells at once who was not chosen and what is no number', async () => {
  answer()
  take()
  showNew()
  await type('Title', 'Book it yourself')
  await userEvent.type(screen.getByRole('combobox', { name: /^Who leads it on the other/ }), 'Mei')
  await type(/^Money it asks for/, 'a little')
  await press('Save draft')
  const summary = await screen.findByRole('alert')
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Money it asks for: give a whole number, such as 9',
    'Who leads it on the other side: choose a person from the list, or leave this empty',
  ])
  expect(sent).toEqual([])
})

it('changes a proposal, takes out an attribute, and keeps the order of sectors', async () => {
  answer(aProposal({ sectorCodes: ['PRIMARY_CARE', 'ACUTE'] }))
  take()
  showEdit('#placeCodes')
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Lambeth' })).toHaveFocus())
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Lambeth' }))
  await press('Remove workingPattern')
  await press('Remove Lanternbrook Surgery')
  await press('Save')
  expect(await screen.findByText('The proposal is saved')).toBeVisible()
  expect(sent[0]?.headers.get('If-Match')).toBe('"2"')
  expect(sent[0]?.body).toMatchObject({
    leadId: idOf(101),
    partnerId: idOf(103),
    organisationCodes: [],
    placeCodes: ['BEXLEY'],
    sectorCodes: ['PRIMARY_CARE', 'ACUTE'],
    attributes: { workingPattern: null },
  })
})

it('puts what the service refuses at its field', async () => {
  answer()
  take(() =>
    problemAnswer(
      aProblem({
        errors: [
          { pointer: '/leadId', detail: 'is nobody of this programme' },
          { pointer: '/placeCodes/1', detail: 'is no place' },
          { pointer: '/organisationCodes/0', detail: 'is no organisation' },
          { pointer: '/attributes/workingPattern', detail: 'is too long' },
        ],
      }),
    ),
  )
  showEdit()
  await screen.findByRole('checkbox', { name: 'Lambeth' })
  await press('Save')
  expect(await screen.findByRole('alert')).toHaveFocus()
  expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(4)
  expect(screen.getByRole('combobox', { name: 'Who leads it' })).toHaveAccessibleDescription(/nobody of this/)
  expect(screen.getByRole('group', { name: /^Places where/ })).toHaveAccessibleDescription(/Is no place/)
  expect(screen.getByRole('combobox', { name: /^Organisations/ })).toHaveAccessibleDescription(
    /no organisation/,
  )
  expect(screen.getByLabelText('workingPattern')).toHaveAccessibleDescription(/too long/)
})

it('shows both versions when somebody else was faster, by names', async () => {
  answer()
  take(() => problemAnswer(aProblem({ status: 412 })))
  showEdit()
  await type('Title', 'Book it')
  answer(
    aProposal({
      version: 7,
      partner: null,
      placeCodes: ['BEXLEY'],
      organisations: [],
    }),
  )
  await press('Save')
  const panel = within(await screen.findByRole('region', { name: 'Someone else changed this' }))
  const mine = (name: string) =>
    within(panel.getByRole('group', { name })).getByRole('radio', { name: 'Keep mine' })
  expect(mine('Places where it would be tried')).toHaveAccessibleDescription('Lambeth, Bexley')
  expect(mine('Organisations behind it')).toHaveAccessibleDescription('Lanternbrook Surgery')
  expect(mine('Who leads it on the other side')).toHaveAccessibleDescription('Mei Applegarth')
  const partner = within(panel.getByRole('group', { name: 'Who leads it on the other side' }))
  await userEvent.click(partner.getByRole('radio', { name: 'Take theirs' }))
  await press('Go on with these')
  take()
  await press('Save')
  expect(await screen.findByText('The proposal is saved')).toBeVisible()
  expect(sent[1]?.headers.get('If-Match')).toBe('"7"')
  expect(sent[1]?.body).toMatchObject({
    title: 'Book it',
    partnerId: null,
    placeCodes: ['LAMBETH', 'BEXLEY'],
  })
})

it.each([
  ['DRAFT', /^Open it first/],
  ['CLOSED', /^It is closed/],
] as const)('takes nothing new while the call is %s', async (state, words) => {
  answer(aProposal(), { state })
  showNew()
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

it('changes nothing that is withdrawn or that is not theirs to change', async () => {
  answer(aProposal({ state: 'WITHDRAWN' }))
  const first = showEdit()
  expect(await screen.findByText('The proposal is withdrawn and stays as it is.')).toBeVisible()
  first.unmount()
  showNew({ role: 'ASSESSOR' })
  expect(await screen.findByText(/^You can read this/)).toBeVisible()
})
