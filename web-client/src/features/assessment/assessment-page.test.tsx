import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAssessor } from '@/test/assessments'
import { aCall } from '@/test/calls'
import { aPage, idOf, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aMember } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { assessmentRoutes } from './routes'

const address = inProgramme(`/calls/${idOf(701)}`)
let sent: unknown[]

const panel: Schemas['Panel'] = {
  assessors: [anAssessor('Ngozi', { conflicts: 1 }), anAssessor('Tom', { submitted: 9, begun: 0 })],
  proposals: [
    { proposalId: idOf(801), title: 'Book it yourself', assessors: 2, submitted: 1 },
    { proposalId: idOf(802), title: 'One number', assessors: 1, submitted: 0 },
  ],
}

beforeEach(() => {
  sent = []
  answer(aCall({ state: 'CLOSED' }), panel)
})

function answer(call: Schemas['Call'], who: Schemas['Panel']) {
  server.use(
    http.get(address, () => withVersion(call)),
    http.get(`${address}/panel`, () => HttpResponse.json(who)),
    http.get(inProgramme('/members'), () =>
      HttpResponse.json(
        aPage([
          aMember('Ngozi', { role: 'ASSESSOR' }),
          aMember('Tom', { role: 'ASSESSOR' }),
          aMember('Ada', { role: 'LEAD' }),
        ]),
      ),
    ),
  )
}

function take(what: string, body: object) {
  server.use(
    http.post(`${address}/${what}`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(body)
    }),
  )
}

const show = (membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(assessmentRoutes, `/projects/calls/${idOf(701)}/assessment`, membership)
const dialog = () => within(screen.getByRole('dialog'))
const rows = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

it('shows how far each assessor is, and which proposals have the fewest', async () => {
  show()
  expect(await screen.findByText('13')).toBeVisible()
  expect(rows('Each assessor')).toEqual(['Ngozi4 of 9151', 'Tom9 of 9 Done000'])
  expect(screen.getByRole('progressbar', { name: 'Submitted by Ngozi' })).toHaveAttribute('value', '4')
  expect(rows('Each proposal')).toEqual(['One number0of 1', 'Book it yourself1of 2'])
})

it('appoints the first panel, assessors ticked already', async () => {
  answer(aCall({ state: 'CLOSED' }), { assessors: [], proposals: [] })
  take('panel', panel)
  show()
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Ada, lead' }))
  await userEvent.click(screen.getByRole('button', { name: 'Share out the proposals' }))
  await waitFor(() =>
    expect(sent).toEqual([{ memberIds: ['id-of-Ngozi', 'id-of-Tom', 'id-of-Ada'], assessorsPerProposal: 2 }]),
  )
})

it('says what is missing of the input, and what the service refuses', async () => {
  server.use(
    http.post(`${address}/panel`, () =>
      problemAnswer(
        aProblem({
          errors: [{ pointer: '/assessorsPerProposal', detail: 'is more than there are assessors' }],
        }),
      ),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Change the panel' }))
  const each = await screen.findByLabelText('How many are to assess each proposal?')
  await userEvent.clear(each)
  await userEvent.click(screen.getByRole('button', { name: 'Share them out anew' }))
  expect(await screen.findByRole('link', { name: /: give a whole number, such as 3$/ })).toBeVisible()
  await userEvent.type(each, '7')
  await userEvent.click(screen.getByRole('button', { name: 'Share them out anew' }))
  expect(await screen.findByRole('link', { name: /: is more than there are assessors$/ })).toBeVisible()
})

it('ends it only with a yes to what is missing', async () => {
  take('assessment-end', aCall({ state: 'ASSESSED' }))
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'End the assessment' }))
  expect(dialog().getByText('Ngozi: 5 assessments still to come')).toBeVisible()
  expect(dialog().getByText('“One number” is scored by nobody')).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'End it' }))
  expect(dialog().getByRole('alert')).toHaveTextContent('Say that it will do without them')
  expect(sent).toEqual([])
  await userEvent.click(dialog().getByRole('checkbox'))
  await userEvent.click(dialog().getByRole('button', { name: 'End it' }))
  expect(await screen.findByText('The assessment has ended')).toBeVisible()
  expect(sent).toEqual([{ despiteMissing: true }])
})

it('tells why it cannot end', async () => {
  const whole = { assessors: [anAssessor('Tom', { submitted: 9 })], proposals: [] }
  answer(aCall({ state: 'CLOSED' }), whole)
  server.use(
    http.post(`${address}/assessment-end`, () =>
      problemAnswer(aProblem({ status: 409, detail: '2 proposals must be checked for eligibility first.' })),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'End the assessment' }))
  await userEvent.click(dialog().getByRole('button', { name: 'End it' }))
  expect(await dialog().findByRole('alert')).toHaveTextContent('2 proposals must be checked')
})

it('shows a facilitator no end, an assessor no panel to change, and after the end neither', async () => {
  const { unmount } = show({ role: 'ASSESSOR' })
  expect(await screen.findByText('13')).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  unmount()
  answer(aCall({ state: 'ASSESSED' }), panel)
  show()
  expect(await screen.findByRole('link', { name: 'See levels and disagreement' })).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('says when it is too early, when the call is not there, and when it could not be read', async () => {
  answer(aCall({ state: 'OPEN' }), panel)
  const early = show()
  expect(await screen.findByRole('heading', { name: 'Not yet' })).toBeVisible()
  early.unmount()
  server.use(http.get(address, () => problemAnswer(aProblem({ status: 404 }))))
  const gone = show()
  expect(await screen.findByRole('heading', { name: 'This call is not there' })).toBeVisible()
  gone.unmount()
  answer(aCall({ state: 'CLOSED' }), panel)
  server.use(http.get(`${address}/panel`, () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load who assesses it')
})
