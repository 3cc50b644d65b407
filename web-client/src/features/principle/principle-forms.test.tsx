import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { someEvidence } from '@/test/evidence'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { aFirstVersion, aPrinciple, aVersion } from '@/test/principles'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aFinding } from '@/test/retrospectives'
import { server } from '@/test/server'
import { principleRoutes } from './routes'

const address = inProgramme(`/principles/${idOf(981)}`)
const page = `${programme}/principles/${idOf(981)}`
let sent: unknown[]

beforeEach(() => {
  sent = []
  sessionStorage.clear()
  server.use(
    http.get(address, () => withVersion(aPrinciple())),
    http.get(`${address}/evidence`, () => HttpResponse.json(someEvidence())),
    http.get(inProgramme('/findings'), () => HttpResponse.json(aPage([aFinding(1), aFinding(2)]))),
    http.get(`${address}/versions`, () => HttpResponse.json(aPage([aVersion()]))),
    http.get(inProgramme('/principles'), () => HttpResponse.json(aPage([aPrinciple()]))),
  )
})

const show = (below: string, membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(principleRoutes, `/principles/${below}`, membership)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

async function type(label: string, text: string) {
  const field = await screen.findByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

const statement = 'The principle in a sentence or two'

it('proposes a principle with its examples as lines and its sources as rows', async () => {
  server.use(
    http.post(inProgramme('/principles'), async ({ request }) => {
      sent.push(await request.json())
      return withVersion(aPrinciple())
    }),
  )
  const { router } = show('new')
  await type('Title', 'Ask first')
  await type(statement, 'Ask before you tell.')
  await type('What it looks like (optional)', 'A call{enter}{enter} A note')
  await press('Add a source')
  expect(screen.getByLabelText('What it is')).toHaveFocus()
  await type('What it is', 'A study')
  await type('Web address (optional)', 'https://example.org/study')
  await press('Add a source')
  await press('Remove source 2')
  expect(screen.getByRole('button', { name: 'Add a source' })).toHaveFocus()
  await type('Family (optional)', 'Work as one')
  await press('Propose it')
  await waitFor(() => expect(router.state.location.pathname).toBe(page))
  expect(sent).toEqual([
    {
      family: 'Work as one',
      title: 'Ask first',
      statement: 'Ask before you tell.',
      looksLike: ['A call', 'A note'],
      doesNotLookLike: [],
      sources: [{ citation: 'A study', url: 'https://example.org/study' }],
    },
  ])
})

it('says beside the field what is wrong, also of one example and one source', async () => {
  server.use(
    http.post(inProgramme('/principles'), () =>
      problemAnswer(
        aProblem({
          status: 400,
          errors: [
            { pointer: '/looksLike/1', detail: 'is too long' },
            { pointer: '/sources/0/url', detail: 'begins with https://' },
          ],
        }),
      ),
    ),
  )
  show('new')
  await screen.findByLabelText('Title')
  await press('Add a source')
  await press('Propose it')
  const wrong = (text: string) => screen.findByText(text, { selector: '.nhsuk-error-message' })
  expect((await wrong('Is too long')).closest('.nhsuk-form-group')).toHaveTextContent('What it looks like')
  expect((await wrong('Begins with https://')).closest('.nhsuk-form-group')).toHaveTextContent('Web address')
})

it('writes the next version over the current one, with the reason and the findings it is for', async () => {
  server.use(
    http.post(`${address}/versions`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json(aVersion({ number: 3 }), { status: 201 })
    }),
  )
  const { router } = show(`${idOf(981)}/refine`)
  expect(await screen.findByLabelText('Title')).toHaveValue('Finish it, or agree who will')
  await type('Title', 'Hear a yes')
  await type('Why does it change?', 'It left a gap')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Finding 2' }))
  await press('Save the next version')
  expect(await screen.findByText('Version 3 is saved')).toBeVisible()
  expect(router.state.location.pathname).toBe(page)
  const { number: _, createdAt: __, createdBy: ___, ...said } = aVersion()
  expect(sent).toEqual([
    null,
    {
      ...said,
      title: 'Hear a yes',
      reasonForChange: 'It left a gap',
      findingIds: [aFinding(2).id],
      basedOn: 2,
    },
  ])
})

it('shows both versions where somebody refined it meanwhile, keeps what was typed, and goes on from theirs', async () => {
  server.use(
    http.post(`${address}/versions`, async ({ request }) => {
      const body = (await request.json()) as Schemas['NewPrincipleVersion']
      sent.push(body)
      return body.basedOn === 3
        ? HttpResponse.json(aVersion({ number: 4 }), { status: 201 })
        : problemAnswer(
            aProblem({ status: 409, type: '/problems/conflict', detail: 'The current version is 3' }),
          )
    }),
  )
  const first = show(`${idOf(981)}/refine`)
  await type('Title', 'Hear a yes')
  await type('Why does it change?', 'It left a gap')
  first.unmount()
  const theirs = aVersion({
    number: 3,
    title: 'Ask, and wait',
    statement: 'Wait for the answer.',
    sources: [{ citation: 'Findings from six teams', url: null }],
    reasonForChange: 'Nobody waited',
  })
  server.use(http.get(address, () => withVersion(aPrinciple({ currentVersion: theirs, version: 3 }))))
  show(`${idOf(981)}/refine`)
  expect(await screen.findByText('We kept what you had typed here. It is not saved yet.')).toBeVisible()
  await press('Save the next version')
  const panel = within(await screen.findByRole('region', { name: 'Someone else changed this' }))
  expect(panel.getByRole('group', { name: 'Title' })).toHaveTextContent('Ask, and wait')
  expect(panel.queryByRole('group', { name: 'Why does it change?' })).not.toBeInTheDocument()
  const take = (name: string) =>
    userEvent.click(within(panel.getByRole('group', { name })).getByRole('radio', { name: /^Take theirs/ }))
  await take(statement)
  await take('Where it comes from')
  await press('Go on with these')
  expect(screen.getByLabelText('Title')).toHaveValue('Hear a yes')
  expect(screen.getByLabelText(statement)).toHaveValue('Wait for the answer.')
  await press('Save the next version')
  expect(await screen.findByText('Version 4 is saved')).toBeVisible()
  expect(await screen.findByText('The first wording was used as a stick.')).toBeVisible()
  expect(sent).toEqual([
    expect.objectContaining({ basedOn: 2 }),
    expect.objectContaining({
      basedOn: 3,
      title: 'Hear a yes',
      statement: 'Wait for the answer.',
      sources: theirs.sources,
      reasonForChange: 'It left a gap',
    }),
  ])
})

it('tells any other refusal in words, such as that it was retired meanwhile', async () => {
  server.use(
    http.post(`${address}/versions`, () =>
      problemAnswer(
        aProblem({
          status: 409,
          type: '/problems/illegal-transition',
          detail: 'A principle that is RETIRED cannot become REFINED.',
        }),
      ),
    ),
  )
  show(`${idOf(981)}/refine`)
  await type('Title', 'Hear a yes')
  await press('Save the next version')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'A principle that is RETIRED cannot become REFINED.',
  )
  expect(screen.queryByRole('region', { name: 'Someone else changed this' })).not.toBeInTheDocument()
})

it('leaves a retired principle as it is', async () => {
  server.use(
    http.get(address, () =>
      withVersion(
        aPrinciple({ status: 'RETIRED', retirementReason: 'Said better', currentVersion: aFirstVersion() }),
      ),
    ),
  )
  show(`${idOf(981)}/refine`)
  expect(await screen.findByText(/^The principle is retired. Reinstate it first/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Save the next version' })).not.toBeInTheDocument()
})

it('puts a principle in another family, of the version that was seen', async () => {
  server.use(
    http.patch(address, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return withVersion(aPrinciple({ family: null, version: 3 }))
    }),
  )
  const { router } = show(`${idOf(981)}/family`)
  await userEvent.clear(await screen.findByLabelText('Family (optional)'))
  await press('Save')
  await waitFor(() => expect(router.state.location.pathname).toBe(page))
  expect(sent).toEqual(['"2"', { family: null }])
})

it('shows readers no form', async () => {
  show('new', { role: 'ASSESSOR' })
  expect(await screen.findByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Propose it' })).not.toBeInTheDocument()
})
