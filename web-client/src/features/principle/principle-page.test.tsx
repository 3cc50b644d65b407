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
import { server } from '@/test/server'
import { principleRoutes } from './routes'

const address = inProgramme(`/principles/${idOf(981)}`)
let sent: { what: string; body: string }[]

beforeEach(() => {
  sent = []
  server.use(
    http.get(`${address}/versions`, () => HttpResponse.json(aPage([aVersion(), aFirstVersion()]))),
    http.get(`${address}/evidence`, () => HttpResponse.json(someEvidence())),
    http.get(inProgramme('/findings'), () => HttpResponse.json(aPage([]))),
    http.get(inProgramme('/principles'), () => HttpResponse.json(aPage([aPrinciple()]))),
  )
})

function answer(principle: Schemas['Principle']) {
  server.use(http.get(address, () => withVersion(principle)))
}

function take(what: string, after: Schemas['Principle']) {
  server.use(
    http.post(`${address}/${what}`, async ({ request }) => {
      sent.push({ what, body: await request.text() })
      answer(after)
      return withVersion(after)
    }),
  )
}

const show = (below = '', membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(principleRoutes, `/principles/${idOf(981)}${below}`, membership)
const dialog = () => within(screen.getByRole('dialog'))

it('shows what it says, what it looks like and does not, where it comes from, and its versions', async () => {
  answer(aPrinciple())
  show()
  expect(await screen.findByRole('heading', { level: 1, name: 'Finish it, or agree who will' })).toBeVisible()
  const region = (name: string) => screen.getByRole('region', { name })
  expect(region('The principle')).toHaveTextContent('or hears someone else say yes.')
  expect(region('It looks like this')).toHaveTextContent('names who will if it cannot')
  expect(region('It does not look like this')).toHaveTextContent('Assuming that silence means yes.')
  expect(screen.getByRole('link', { name: 'A national contract' })).toHaveAttribute(
    'href',
    'https://www.example.org/contract',
  )
  expect(screen.getByText('Findings from five teams')).toBeVisible()
  const [latest, first] = await within(region('Its versions')).findAllByRole('listitem')
  expect(latest).toHaveTextContent(
    'Version 2: Finish it, or agree who will17 August 2026, by Maya OkaforThe first wording was used as a stick.',
  )
  expect(first).toHaveTextContent('16 February 2026As it was first proposed.')
  expect(screen.getByRole('link', { name: 'What changed with version 2' })).toHaveAttribute(
    'href',
    `${programme}/principles/${idOf(981)}/compare?from=1&to=2`,
  )
  expect(screen.getByRole('link', { name: 'Finish what you start' })).toHaveAttribute(
    'href',
    `${programme}/principles?family=Finish%20what%20you%20start`,
  )
})

it('is put to the test once that is confirmed, and says why it could not be', async () => {
  answer(aPrinciple())
  server.use(
    http.post(`${address}/test`, () =>
      problemAnswer(aProblem({ status: 409, detail: 'A principle that is IN_TEST cannot become IN_TEST.' })),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Put it to the test' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Put it to the test' }))
  expect(await dialog().findByRole('alert')).toHaveTextContent('cannot become IN_TEST')
  take('test', aPrinciple({ status: 'IN_TEST', version: 3 }))
  await userEvent.click(dialog().getByRole('button', { name: 'Put it to the test' }))
  expect(await screen.findByText('The principle is in test')).toBeVisible()
  expect(await screen.findByText('In test')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Put it to the test' })).not.toBeInTheDocument()
})

it('is retired with a reason, and reinstated', async () => {
  answer(aPrinciple())
  take(
    'retirement',
    aPrinciple({ status: 'RETIRED', retirementReason: 'Another says it better', version: 3 }),
  )
  take('reinstatement', aPrinciple({ version: 4 }))
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Retire it' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Retire it' }))
  expect(dialog().getByText('Say why it is retired')).toBeVisible()
  expect(sent).toEqual([])
  await userEvent.type(dialog().getByLabelText('Why?'), ' Another says it better ')
  await userEvent.click(dialog().getByRole('button', { name: 'Retire it' }))
  expect(await screen.findByText('Another says it better')).toBeVisible()
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ reason: 'Another says it better' })
  expect(screen.queryByRole('link', { name: 'Write the next version' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Reinstate it' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Reinstate it' }))
  expect(await screen.findByText('The principle is reinstated')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Write the next version' })).toBeVisible()
})

it('is deleted while it is only proposed', async () => {
  answer(aPrinciple({ status: 'PROPOSED', currentVersion: aFirstVersion({ sources: [], looksLike: [] }) }))
  const deleted: (string | null)[] = []
  server.use(
    http.delete(address, ({ request }) => {
      deleted.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { router } = show()
  expect(await screen.findByText('No source is named.')).toBeVisible()
  expect(screen.getByText('No example yet.')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: 'Delete it' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Delete it' }))
  expect(await screen.findByText('The principle is deleted')).toBeVisible()
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/principles`))
  expect(deleted).toEqual(['"2"'])
})

it('shows readers all of it, and nothing to press', async () => {
  answer(aPrinciple({ family: null }))
  show('', { role: 'VIEWER' })
  expect(await screen.findByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  expect(await screen.findByText('The first wording was used as a stick.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /it$|test/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /family|next version/ })).not.toBeInTheDocument()
})

it('says that a principle is not there', async () => {
  server.use(http.get(address, () => problemAnswer(aProblem({ status: 404 }))))
  show()
  expect(await screen.findByText('This principle is not there')).toBeVisible()
})

it('compares any two versions word by word, with what was added and removed', async () => {
  answer(aPrinciple())
  server.use(
    http.get(`${address}/versions/1`, () => HttpResponse.json(aFirstVersion())),
    http.get(`${address}/versions/2`, () => HttpResponse.json(aVersion())),
  )
  const { router } = show('/compare')
  const statement = await screen.findByRole('region', { name: 'The principle' })
  expect(within(statement).getAllByRole('deletion')[0]).toHaveTextContent('[removed: completes')
  expect(within(statement).getAllByRole('insertion')[0]).toHaveTextContent('[added: finishes')
  expect(screen.getByRole('region', { name: 'Why version 2 was written' })).toHaveTextContent('as a stick')
  const not = screen.getByRole('region', { name: 'It does not look like this' })
  expect(not).toHaveTextContent('The same in both.')
  await userEvent.selectOptions(screen.getByLabelText('to'), 'Version 1')
  expect(router.state.location.search).toBe('?from=1&to=1')
  expect(within(statement).queryByRole('insertion')).not.toBeInTheDocument()
})

it('compares nothing where there is one version only', async () => {
  answer(aPrinciple({ currentVersion: aFirstVersion() }))
  show('/compare?from=7')
  expect(await screen.findByText('There is only one version')).toBeVisible()
})
