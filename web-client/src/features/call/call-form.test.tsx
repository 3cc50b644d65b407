import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall, aCriterion } from '@/test/calls'
import { answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { callRoutes } from './routes'

const address = inProgramme(`/calls/${idOf(701)}`)
let sent: { body: Record<string, unknown>; headers: Headers }[]

beforeEach(() => {
  sent = []
  answerReference()
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(`${address}/proposals`, () =>
      HttpResponse.json(aPage([], { total: 0, totalIsLowerBound: false })),
    ),
  )
})

function answer(call: Schemas['Call'] = aCall()) {
  server.use(http.get(address, () => withVersion(call)))
}

function take(answers: () => Response = () => withVersion(aCall({ version: 5 }))) {
  const keep = async ({ request }: { request: Request }) => {
    sent.push({ body: (await request.json()) as Record<string, unknown>, headers: request.headers })
    return answers()
  }
  server.use(http.post(inProgramme('/calls'), keep), http.patch(address, keep))
}

function show(below = `/${idOf(701)}/edit`, membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(callRoutes, `/projects/calls${below}`, membership)
}

const box = (name: string | RegExp) => screen.findByRole('textbox', { name })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const criterion = (index: number) => within(screen.getByRole('group', { name: `Criterion ${index}` }))

async function type(name: string | RegExp, text: string) {
  const field = await box(name)
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

it('makes a draft of a title alone, and says what is missing while one types', async () => {
  answer()
  take(() => withVersion(aCall()))
  const { router } = show('/new')
  await type('Title', 'Five teams')
  const missing = within(screen.getByRole('region', { name: 'Before it can open' }))
  expect(missing.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Add a criterion to score proposals by',
    'Say how many proposals are to be chosen',
    'Say when it closes',
  ])
  await userEvent.click(missing.getByRole('button', { name: 'Say how many proposals are to be chosen' }))
  expect(await box(/^How many proposals/)).toHaveFocus()
  await userEvent.keyboard('5')
  await waitFor(() => expect(missing.getAllByRole('listitem')).toHaveLength(2))
  await press('Save draft')
  expect(await screen.findByText('The draft is saved')).toBeVisible()
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/projects/calls/${idOf(701)}`))
  expect(sent[0]?.body).toMatchObject({ title: 'Five teams', places: 5, criteria: [], closesAt: null })
  expect(sent[0]?.headers.get('Idempotency-Key')).toBeTruthy()
})

it('adds criteria with the share of each beside its weight, by keyboard alone', async () => {
  take()
  show('/new')
  await type('Title', 'Five teams')
  await press('Add a criterion')
  expect(criterion(1).getByLabelText('Name')).toHaveFocus()
  await userEvent.keyboard('Benefit')
  expect(criterion(1).getByText('100% of the score')).toBeVisible()
  await press('Add a criterion')
  await userEvent.keyboard('Boundary')
  await userEvent.clear(criterion(2).getByLabelText('Weight'))
  await userEvent.type(criterion(2).getByLabelText('Weight'), '30')
  expect(criterion(1).getByText('25% of the score')).toBeVisible()
  expect(criterion(2).getByText('75% of the score')).toBeVisible()

  // Tab from the last field of the second to its buttons.
  criterion(2).getByRole('button', { name: 'Move up “Boundary”' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(criterion(1).getByLabelText('Name')).toHaveValue('Boundary')
  expect(criterion(1).getByRole('button', { name: 'Move down “Boundary”' })).toHaveFocus()
  expect(screen.getByText('“Boundary” is now 1 of 2')).toBeInTheDocument()
  await userEvent.keyboard('{Enter}')
  expect(criterion(2).getByRole('button', { name: 'Move up “Boundary”' })).toHaveFocus()
  await userEvent.click(criterion(1).getByRole('button', { name: 'Remove “Benefit”' }))
  expect(criterion(1).getByLabelText('Name')).toHaveValue('Boundary')
  expect(screen.getByRole('button', { name: 'Add a criterion' })).toHaveFocus()
})

it('says how many labels a scale needs', async () => {
  answer(
    aCall({ criteria: [aCriterion('Benefit', 1, { scale: { min: 1, max: 5, labels: ['no', 'yes'] } })] }),
  )
  show()
  expect(
    await screen.findByText('One line for each score, from 1 to 5: there are 2 for 5 scores.'),
  ).toBeVisible()
  await type(/^Highest score/, '2')
  expect(screen.getByText('One line for each score, from 1 to 2.')).toBeVisible()
  await type(/^Highest score/, '1')
  expect(screen.getByText('One line for each score.')).toBeVisible()
})

it('tells quotas at odds while they are typed, and sends those that say something', async () => {
  answer(aCall({ quotas: [] }))
  take()
  show()
  const cell = (name: string) => screen.findByRole('textbox', { name })
  await userEvent.type(await cell('Lambeth, at least'), '4')
  await userEvent.type(await cell('Lambeth, at most'), '3')
  expect(await screen.findByText('Lambeth: at least 4, but at most 3.', { selector: 'strong' })).toBeVisible()
  const odds = await screen.findByRole('region', { name: 'Quotas that are at odds' })
  expect(odds).toHaveTextContent('Lambeth: at least 4, but at most 3.')
  await userEvent.clear(await cell('Lambeth, at most'))
  await userEvent.type(await cell('Bexley, at least'), '2')
  await waitFor(() =>
    expect(screen.getByRole('region', { name: 'Quotas that are at odds' })).toHaveTextContent(
      'The leasts of places add up to 6, but only 5 are to be chosen',
    ),
  )
  await userEvent.clear(await cell('Bexley, at least'))
  await waitFor(() =>
    expect(screen.queryByRole('region', { name: 'Quotas that are at odds' })).not.toBeInTheDocument(),
  )
  await userEvent.selectOptions(screen.getByLabelText('Lambeth, if not all can hold'), 'Gives way last')
  await press('Add an attribute')
  await userEvent.keyboard('workingPattern')
  await type('Value', 'nights')
  await userEvent.type(await cell('nights, at most'), '2')
  await press('Save')
  expect(await screen.findByText('The call is saved')).toBeVisible()
  expect(sent[0]?.body.quotas).toEqual([
    { dimension: 'PLACE', value: 'LAMBETH', min: 4, max: 1000, priority: 3 },
    { dimension: 'ATTRIBUTE:workingPattern', value: 'nights', min: 0, max: 2, priority: 2 },
  ])
})

it('goes to the field that a link names', async () => {
  answer()
  show(`/${idOf(701)}/edit#closesAt`)
  expect(await screen.findByRole('group', { name: /^Closes on/ })).toContainElement(
    document.activeElement as HTMLElement,
  )
})

it('puts what the service refuses at its field, and keeps what was typed through a reload', async () => {
  answer()
  take(() =>
    problemAnswer(
      aProblem({
        errors: [
          { pointer: '/closesAt', detail: 'is not after the opening time' },
          { pointer: '/criteria/1/name', detail: 'is the name of another criterion' },
          { pointer: '/criteria/0/scale/labels', detail: 'has 2 labels for 3 scores; give all or none' },
          { pointer: '/eligibilityChecks/0/name', detail: 'says what another check says' },
          { pointer: '/quotas/1/value', detail: 'is no sector' },
        ],
      }),
    ),
  )
  const { unmount } = show()
  await type('Title', 'Six teams')
  await press('Save')
  expect(await screen.findByRole('alert')).toHaveFocus()
  expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(5)
  expect(criterion(2).getByLabelText('Name')).toHaveAccessibleDescription(/name of another/)
  expect(criterion(1).getByLabelText(/^What the scores mean/)).toHaveAccessibleDescription(/Has 2 labels/)
  expect(screen.getByLabelText('Check 1')).toHaveAccessibleDescription(/another check/)
  expect(screen.getByLabelText('Acute, at most')).toHaveAccessibleDescription(/Is no sector/)
  unmount()
  show()
  expect(await box('Title')).toHaveValue('Six teams')
  expect(screen.getByText(/^We kept what you had typed here/)).toBeVisible()
})

it('shows both versions when somebody else was faster, lists as a whole', async () => {
  answer()
  take(() => problemAnswer(aProblem({ status: 412 })))
  show()
  await type('Title', 'Six teams')
  await userEvent.click(criterion(2).getByRole('button', { name: 'Remove “Boundary”' }))
  answer(aCall({ title: 'Seven teams', quotas: [], version: 9 }))
  await press('Save')
  const panel = within(await screen.findByRole('region', { name: 'Someone else changed this' }))
  const theirs = (name: string) =>
    within(panel.getByRole('group', { name })).getByRole('radio', { name: 'Take theirs' })
  expect(theirs('Title')).toHaveAccessibleDescription('Seven teams')
  expect(theirs('Criteria')).toHaveAccessibleDescription(
    /^1. Benefit \(weight 30\)\s+2. Boundary \(weight 10\)$/,
  )
  expect(theirs('Quotas')).toHaveAccessibleDescription('Nothing')
  await userEvent.click(theirs('Criteria'))
  await userEvent.click(theirs('Quotas'))
  await press('Go on with these')
  take()
  await press('Save')
  expect(await screen.findByText('The call is saved')).toBeVisible()
  expect(sent[1]?.headers.get('If-Match')).toBe('"9"')
  expect(sent[1]?.body).toMatchObject({
    title: 'Six teams',
    criteria: [{ id: 'id-of-Benefit' }, { id: 'id-of-Boundary' }],
    quotas: [],
  })
})

it('changes words and the closing time of an open call, and shows its rules as they stay', async () => {
  answer(aCall({ state: 'OPEN' }))
  take(() => withVersion(aCall({ state: 'OPEN', version: 5 })))
  show()
  const published = await screen.findByRole('region', { name: 'As it was published' })
  await waitFor(() => expect(published).toHaveTextContent('Lambeth: at most 1'))
  expect(screen.queryByRole('button', { name: 'Add a criterion' })).not.toBeInTheDocument()
  await type(/^How many proposals/, '6')
  await type('Closing time', '18:30')
  await press('Save')
  expect(await screen.findByText('The call is saved')).toBeVisible()
  expect(sent[0]?.body).toMatchObject({ places: 6, closesAt: '2099-06-30T17:30:00Z' })
  expect(sent[0]?.body).not.toHaveProperty('criteria')
})

it('takes no change of a decided call', async () => {
  answer(aCall({ state: 'DECIDED' }))
  show()
  expect(await screen.findByText('The call is decided and stays as it is.')).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

it.each(['/new', `/${idOf(701)}/edit`])('shows %s read-only to an assessor', async (below) => {
  answer()
  show(below, { role: 'ASSESSOR' })
  expect(await screen.findByText(/^You can read this/)).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})
