import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { startSession } from '@/api/session'
import { anAccessToken } from '@/test/identity'
import { aChain, answerReference, aPage, aStakeholder, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { stakeholderRoutes } from './routes'

const all = `${programme}/stakeholders`

const entry = (number: number, name: string, email: string | null): Schemas['DuplicateEntry'] => ({
  id: idOf(number),
  name,
  email,
  organisationName: 'Lanternbrook Surgery',
})

const pairs: Schemas['DuplicatePair'][] = [
  {
    reason: 'SAME_EMAIL',
    similarity: null,
    first: entry(101, 'Dr Ines Fairwater', 'ines@example.org'),
    second: entry(102, 'I. Fairwater', 'ines@example.org'),
  },
  {
    reason: 'SIMILAR_NAME',
    similarity: 0.95,
    first: entry(103, 'Mei Applegarth', null),
    second: entry(104, 'May Applegarth', null),
  },
]

beforeEach(() => {
  startSession(anAccessToken())
  answerReference()
})

function answer(...found: Schemas['DuplicatePair'][]) {
  server.use(
    http.get(path(`${all}/duplicates`), () =>
      HttpResponse.json(aPage(found, { total: found.length, totalIsLowerBound: false })),
    ),
  )
}

function show(address = `${all}/duplicates`) {
  return renderRoutes([{ path: '/programmes/:programmeId', children: stakeholderRoutes() }], address)
}

it('shows pairs side by side, and why they may be one', async () => {
  answer(...pairs)
  show()
  const first = await screen.findByRole('region', { name: 'Dr Ines Fairwater and I. Fairwater' })
  expect(first).toHaveTextContent('The same email address')
  const second = screen.getByRole('region', { name: 'Mei Applegarth and May Applegarth' })
  expect(second).toHaveTextContent('Similar names, 95% alike, at Lanternbrook Surgery')
  expect(screen.getByText(/2 pairs found/)).toBeVisible()
})

it('merges into the one that is kept, after asking', async () => {
  answer(...pairs)
  const merged: unknown[] = []
  server.use(
    http.post(path(`${all}/${idOf(102)}/merge`), async ({ request }) => {
      merged.push(await request.json())
      answer(...pairs.slice(1))
      return withVersion(aStakeholder({ id: idOf(102), name: 'I. Fairwater' }))
    }),
  )
  show()
  const pair = await screen.findByRole('region', { name: 'Dr Ines Fairwater and I. Fairwater' })
  await userEvent.click(within(pair).getByRole('radio', { name: 'Keep I. Fairwater' }))
  await userEvent.click(within(pair).getByRole('button', { name: 'Merge into I. Fairwater' }))
  expect(merged).toEqual([])
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Merge' }))
  await waitFor(() => expect(pair).not.toBeInTheDocument())
  expect(merged).toEqual([{ duplicateId: idOf(101) }])
})

it('leaves a pair as it is', async () => {
  answer(...pairs.slice(1))
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Leave as they are' }))
  expect(screen.getByText(/You have looked at all of them/)).toBeVisible()
})

it('says why two cannot be merged', async () => {
  answer(...pairs)
  server.use(
    http.post(path(`${all}/${idOf(101)}/merge`), () =>
      problemAnswer(aProblem({ status: 409, detail: 'One of them opted out.' })),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Merge into Dr Ines Fairwater' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Merge' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('One of them opted out.')
})

it('says that there are none, and that they could not be read', async () => {
  answer()
  const first = show()
  expect(await screen.findByRole('heading', { name: 'No duplicates' })).toBeVisible()
  first.unmount()
  server.use(http.get(path(`${all}/duplicates`), () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load possible duplicates')
})

it('finds the other entry from the page of a person', async () => {
  const home = `${all}/${idOf(101)}`
  server.use(
    http.get(path(home), () => withVersion(aStakeholder())),
    http.get(path(`${home}/chain`), () => HttpResponse.json(aChain())),
    http.get(path(`${home}/referrals`), () => HttpResponse.json(aPage([]))),
    http.get(path(all), () =>
      HttpResponse.json(aPage([aStakeholder({ id: idOf(102), name: 'I. Fairwater' })])),
    ),
    http.post(path(`${home}/merge`), () => withVersion(aStakeholder())),
  )
  const { router } = show(`${home}/merge`)
  await userEvent.type(await screen.findByRole('combobox', { name: 'The other entry' }), 'fair')
  await userEvent.click(await screen.findByRole('option', { name: /I. Fairwater/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Merge into Dr Ines Fairwater' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Merge' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(home))
})

it('is for leads and facilitators', async () => {
  answerReference({ role: 'INTEGRATION' })
  show()
  expect(await screen.findByText(/Leads and facilitators can do this/)).toBeVisible()
})
