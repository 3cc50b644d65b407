import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { someEvidence, someSaid } from '@/test/evidence'
import { aPage, idOf, withVersion } from '@/test/people'
import { aPrinciple, aVersion } from '@/test/principles'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { principleRoutes } from './routes'

const address = inProgramme(`/principles/${idOf(981)}`)

beforeEach(() => {
  server.use(
    http.get(address, () => withVersion(aPrinciple())),
    http.get(inProgramme('/findings'), () => HttpResponse.json(aPage([]))),
    http.get(`${address}/versions`, () => HttpResponse.json(aPage([aVersion()]))),
  )
})

async function show(evidence: Schemas['PrincipleEvidence'], search = '', role: 'LEAD' | 'VIEWER' = 'LEAD') {
  server.use(http.get(`${address}/evidence`, () => HttpResponse.json(evidence)))
  const { router } = renderInProgramme(principleRoutes, `/principles/${idOf(981)}${search}`, { role })
  const card = within(await screen.findByRole('region', { name: 'Does it help?' }))
  return { router, card }
}

const textsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

it('says of each version how many it helped, with the share, its interval and the change', async () => {
  const { card } = await show(someEvidence())
  const table = within(await card.findByRole('table', { name: 'Version by version' }))
  const latest = table.getByRole('row', { name: /^Version 2: Finish it, or agree who will/ })
  expect(latest).toHaveTextContent('3 workshops and retrospectives')
  expect(textsOf(latest)).toEqual(['', '8', '1', '1', '10', '80% (50 to 96)+30 points since version 1'])
  const first = table.getByRole('row', { name: /^Version 1/ })
  expect(first).toHaveTextContent('1 workshop or retrospective')
  expect(textsOf(first)).toEqual(['', '5', '5', '0', '10', '50% (22 to 78)'])
  expect(card.queryByText(/hidden/)).not.toBeInTheDocument()
})

it('tells projects, sectors and groups apart, each at an address of its own', async () => {
  const { card, router } = await show(someEvidence())
  const by = (what: string) =>
    card.findByRole('table', { name: `The current version, version 2, by ${what}` })
  const project = within(await by('project')).getByRole('row', { name: /One front door/ })
  expect(textsOf(project)).toEqual(['', '8', '1', '1', '10', '80% (50 to 96)'])
  await userEvent.click(card.getByRole('link', { name: 'Sector' }))
  expect(router.state.location.search).toBe('?by=sector')
  const sectors = within(await by('sector'))
  expect(textsOf(sectors.getByRole('row', { name: /Acute hospitals/ }))[5]).toBe('83% (44 to 98)')
  expect(card.getByRole('link', { name: 'Sector' })).toHaveAttribute('aria-current', 'page')
  await userEvent.click(card.getByRole('link', { name: 'Group' }))
  expect(within(await by('group')).getByRole('row', { name: /Group not known/ })).toBeVisible()
})

it('hides parts of few people from everybody, and says so', async () => {
  const { card } = await show(someEvidence(), '?by=sector')
  const hidden = await card.findByRole('row', { name: /Care homes/ })
  expect(textsOf(hidden)).toEqual(['', ' hidden', ' hidden', ' hidden', ' hidden', ' hidden'])
  expect(card.getByText(/Parts of fewer than five people are hidden/)).toBeVisible()
  expect(card.queryByText(/Numbers are hidden where/)).not.toBeInTheDocument()
})

it('hides small numbers and what would tell them from readers of aggregates', async () => {
  const said = { ...someSaid(), counts: { helped: null, noDifference: null, hindered: null, total: 10 } }
  const [latest] = someEvidence().versions
  if (!latest) throw new Error('There is no version')
  const version = { ...latest, ...said, helpedShare: null, change: null }
  const { card } = await show(someEvidence({ versions: [version], suppressed: true }), '', 'VIEWER')
  const row = await card.findByRole('row', { name: /^Version 2/ })
  expect(textsOf(row)).toEqual(['', ' hidden', ' hidden', ' hidden', '10', ' hidden'])
  expect(card.getByText(/Numbers are hidden where fewer than five people say so/)).toBeVisible()
})

it('says when the current version is not rated yet, and keeps what is said of the one before', async () => {
  const [latest, first] = someEvidence().versions
  if (!latest || !first) throw new Error('There are no versions')
  const { card } = await show(
    someEvidence({ versions: [{ ...latest, ...someSaid(0, 0, 0), change: null }, first] }),
  )
  const row = await card.findByRole('row', { name: /^Version 2/ })
  expect(textsOf(row)).toEqual(['', '0', '0', '0', '0', 'not rated yet'])
  expect(card.getByText('Nobody has rated version 2, the current one, yet.')).toBeVisible()
  expect(card.queryByRole('link', { name: 'Sector' })).not.toBeInTheDocument()
})

it('says who would rate it where nobody has', async () => {
  const [latest] = someEvidence().versions
  if (!latest) throw new Error('There is no version')
  const { card } = await show(someEvidence({ versions: [{ ...latest, ...someSaid(0, 0, 0) }] }))
  expect(
    await card.findByText('Workshops and retrospectives of project teams say whether it helps.'),
  ).toBeVisible()
  expect(card.queryByRole('table')).not.toBeInTheDocument()
})

it('says what went wrong without taking the page away', async () => {
  server.use(
    http.get(`${address}/evidence`, () => problemAnswer(aProblem({ status: 503, detail: 'Too busy.' }))),
  )
  renderInProgramme(principleRoutes, `/principles/${idOf(981)}`)
  expect(await screen.findByText(/Too busy\./)).toBeVisible()
  expect(screen.getByRole('region', { name: 'Its versions' })).toBeVisible()
})
