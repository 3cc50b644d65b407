import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAsk, aPolicy, aStanding } from '@/test/contact'
import { aPage, aStakeholder, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { contactRoutes } from './routes'

const ines = `/stakeholders/${idOf(101)}`
let sent: unknown[]
let minutesAsked: (string | null)[]

beforeEach(() => {
  sent = []
  minutesAsked = []
  server.use(
    http.get(inProgramme('/contact-policy'), () => versioned(aPolicy())),
    http.get(inProgramme('/stakeholders'), () => HttpResponse.json(aPage([aStakeholder()]))),
    http.get(inProgramme(ines), () => withVersion(aStakeholder())),
    http.get(inProgramme(`${ines}/contacts/standing`), ({ request }) => {
      minutesAsked.push(new URL(request.url).searchParams.get('minutes'))
      return HttpResponse.json(aStanding())
    }),
  )
})

/** Each answer once, in this order, and the last one from then on. */
function take(...answers: (() => Response)[]) {
  server.use(
    http.post(inProgramme('/contacts'), async ({ request }) => {
      sent.push(await request.json())
      return (answers.length > 1 ? answers.shift() : answers[0])?.()
    }),
  )
}

const taken =
  (over: Partial<Schemas['Contact']> = {}) =>
  () =>
    HttpResponse.json(anAsk(over), { status: 201 })

const overBudget = (more: Record<string, unknown>) => () =>
  problemAnswer(
    aProblem({ type: '/problems/contact-budget-exceeded', status: 409, detail: 'Over budget.', ...more }),
  )

const fullUntilJune = overBudget({ obstacle: 'TOO_MANY_CONTACTS', availableFrom: '2026-06-03' })

function show(search = `?stakeholderId=${idOf(101)}`, membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(contactRoutes, `/contacts/new${search}`, membership)
}

async function fillIn() {
  await userEvent.selectOptions(await screen.findByLabelText('What for?'), 'A conversation')
  await userEvent.type(screen.getByLabelText('How long?'), '30')
}

const record = () => userEvent.click(screen.getByRole('button', { name: 'Record' }))
const body = {
  stakeholderId: idOf(101),
  purpose: 'CONVERSATION',
  minutes: 30,
  askedOn: null,
  note: null,
  overrideReason: null,
}

it('records an ask of somebody found by search, and shows how they stand', async () => {
  take(taken())
  const { router } = show('')
  await userEvent.type(await screen.findByRole('combobox', { name: 'Who is asked?' }), 'ines')
  await userEvent.click(await screen.findByRole('option', { name: /Dr Ines Fairwater/ }))
  expect(
    await screen.findByText(
      /^2 of 2 asks and 45 of 60 minutes in the last 28 days; free again from 3 June 2026/,
    ),
  ).toBeVisible()
  await fillIn()
  await waitFor(() => expect(minutesAsked.at(-1)).toBe('30'))
  await userEvent.type(screen.getByLabelText(/^Note/), 'By telephone')
  await record()
  expect(await screen.findByText('The ask of Dr Ines Fairwater is recorded')).toBeVisible()
  expect(sent).toEqual([{ ...body, note: 'By telephone' }])
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/contacts`))
})

it('offers the first day that fits, by one press', async () => {
  take(fullUntilJune, taken({ status: 'PLANNED', askedOn: '2026-06-03' }))
  const { router } = show()
  await fillIn()
  await record()
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'They would be asked more often than the contact policy allows. It fits from 3 June 2026.',
  )
  expect(screen.getByRole('alert')).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Ask on 3 June 2026 instead' }))
  expect(await screen.findByText('Dr Ines Fairwater is to be asked on 3 June 2026')).toBeVisible()
  expect(sent.at(-1)).toEqual({ ...body, askedOn: '2026-06-03' })
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}${ines}`))
})

it('lets a lead ask all the same, but not without a reason', async () => {
  take(fullUntilJune, taken({ overrideReason: 'She offered to chair' }))
  show()
  await fillIn()
  await record()
  await userEvent.click(await screen.findByRole('button', { name: 'Ask all the same' }))
  const reason = await screen.findByLabelText('Or why must it be now?')
  await waitFor(() => expect(reason).toBeInvalid())
  expect(
    screen.getByRole('link', { name: 'Or why must it be now: say why they are asked all the same' }),
  ).toBeVisible()
  expect(sent).toHaveLength(1)
  await userEvent.type(reason, 'She offered to chair')
  await userEvent.click(screen.getByRole('button', { name: 'Ask all the same' }))
  await waitFor(() => expect(sent.at(-1)).toEqual({ ...body, overrideReason: 'She offered to chair' }))
  expect(await screen.findByText('The ask of Dr Ines Fairwater is recorded')).toBeVisible()
})

it('never sends a reason that a lead typed but did not choose to use', async () => {
  take(fullUntilJune, taken({ status: 'PLANNED', askedOn: '2026-06-03' }))
  show()
  await fillIn()
  await record()
  await userEvent.type(await screen.findByLabelText('Or why must it be now?'), 'She offered')
  await userEvent.click(screen.getByRole('button', { name: 'Ask on 3 June 2026 instead' }))
  await waitFor(() => expect(sent.at(-1)).toEqual({ ...body, askedOn: '2026-06-03' }))
})

it('leaves going over the policy to leads', async () => {
  take(fullUntilJune)
  show(undefined, { role: 'FACILITATOR' })
  await fillIn()
  await record()
  expect(await screen.findByRole('button', { name: 'Ask on 3 June 2026 instead' })).toBeVisible()
  expect(screen.getByText('A lead can ask all the same, and says why.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ask all the same' })).not.toBeInTheDocument()
})

it('says that no day allows for so much, and forgets the choice once the ask is another', async () => {
  take(overBudget({ obstacle: 'TOO_MANY_MINUTES' }))
  show()
  await fillIn()
  await record()
  const choice = await screen.findByRole('region', { name: 'This would be over the contact policy' })
  expect(within(choice).getByText(/Ask for fewer/)).toBeVisible()
  expect(within(choice).queryByRole('button', { name: /instead/ })).not.toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('How long?'), '0')
  expect(choice).not.toBeInTheDocument()
})

it('tells what is missing, beside each field', async () => {
  show('')
  await userEvent.click(await screen.findByRole('button', { name: 'Record' }))
  const summary = await screen.findByRole('alert')
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Who is asked: choose a person from the list',
    'Choose what for',
    'How long: give a whole number of minutes up to 10,000, such as 30',
  ])
  expect(screen.getByRole('combobox', { name: 'Who is asked?' })).toBeInvalid()
})

it('says that somebody asked to be left alone', async () => {
  take(() =>
    problemAnswer(
      aProblem({
        type: '/problems/kept-out',
        status: 409,
        detail: 'They asked not to be contacted any more.',
      }),
    ),
  )
  show()
  await fillIn()
  await record()
  expect(await screen.findByRole('alert')).toHaveTextContent('They asked not to be contacted any more.')
  expect(screen.queryByRole('region', { name: /over the contact policy/ })).not.toBeInTheDocument()
})

it('keeps what was typed when the service is away', async () => {
  take(() => HttpResponse.error() as Response)
  const { unmount } = show()
  await fillIn()
  await record()
  expect(await screen.findByRole('alert')).toHaveTextContent('The service cannot be reached')
  unmount()
  show()
  expect(await screen.findByLabelText('How long?')).toHaveValue('30')
})

it('is for those who may change people', async () => {
  show('', { programmeStatus: 'ARCHIVED' })
  expect(await screen.findByText(/This programme is archived/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Record' })).not.toBeInTheDocument()
})
