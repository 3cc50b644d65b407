import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Schemas } from '@/api/client'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { anOwnBallot, aRanking, aRound, aRoundChallenge, aTurnout } from '@/test/prioritisations'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { prioritisationRoutes } from './routes'

const address = inProgramme(`/prioritisations/${idOf(1901)}`)
let sent: unknown[]

beforeEach(() => {
  sent = []
  answer(aRound())
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(`${address}/turnout`, () => HttpResponse.json(aTurnout())),
    http.get(inProgramme('/challenges'), () =>
      HttpResponse.json(aPage([1, 2, 3].map((n) => ({ id: idOf(2000 + n), statement: `Challenge ${n}.` })))),
    ),
  )
})

afterEach(() => {
  vi.useRealTimers()
})

function answer(round: Schemas['Prioritisation']) {
  server.use(http.get(address, () => withVersion(round)))
}

function take(path: string, reply: () => Response) {
  server.use(
    http.post(path, async ({ request }) => {
      sent.push(JSON.parse((await request.text()) || 'null'))
      return reply()
    }),
  )
}

function show(below: string, membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(prioritisationRoutes, `/prioritisations${below}`, membership)
}

const one = `/${idOf(1901)}`
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

it('lists rounds with what there is to do, and says what to do first where there is none', async () => {
  server.use(
    http.get(inProgramme('/prioritisations'), () =>
      HttpResponse.json(aPage([aRound(), aRound({ id: idOf(1902), title: 'Last year', state: 'CLOSED' })])),
    ),
  )
  const { unmount } = show('')
  const open = await screen.findByRole('row', { name: /^Spring round Open/ })
  await waitFor(() => expect(within(open).getByRole('link', { name: /Rank the challenges/ })).toBeVisible())
  expect(screen.getByRole('link', { name: 'See the result of Last year' })).toHaveAttribute(
    'href',
    `${programme}/prioritisations/${idOf(1902)}/ranking`,
  )
  unmount()
  server.use(http.get(inProgramme('/prioritisations'), () => HttpResponse.json(aPage([]))))
  show('')
  expect(await screen.findByRole('heading', { name: 'No round yet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'New round' })).toBeVisible()
})

it('saves a draft with its challenges and a point to discuss, and refuses one challenge alone', async () => {
  take(inProgramme('/prioritisations'), () => withVersion(aRound({ state: 'DRAFT' })))
  show('/new')
  await userEvent.type(await screen.findByLabelText('Title'), 'Spring round')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Challenge 2.' }))
  await press('Save draft')
  expect((await screen.findAllByText(/choose two challenges at least/i))[0]).toBeVisible()
  expect(sent).toEqual([])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Challenge 1.' }))
  await userEvent.selectOptions(screen.getByLabelText('Challenge'), 'Challenge 1.')
  await press('Add a point')
  await userEvent.keyboard('At night, too?')
  await press('Save draft')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    title: 'Spring round',
    challengeIds: [idOf(2002), idOf(2001)],
    weightingDimensions: ['GROUP'],
    closesOn: null,
    discussions: [{ challengeId: idOf(2001), text: 'At night, too?' }],
  })
})

it('withdraws a challenge only with a reason', async () => {
  take(`${address}/withdrawals`, () => {
    const withdrawn = { withdrawnAt: '2026-11-25T09:00:00Z', withdrawalReason: 'Solved' }
    answer(aRound({ challenges: [aRoundChallenge(1), aRoundChallenge(2), aRoundChallenge(3, withdrawn)] }))
    return withVersion(aRound())
  })
  show(one)
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw: Challenge 3.' }))
  await press('Withdraw it')
  expect(screen.getByText('Say why: voters are told')).toBeVisible()
  await userEvent.type(screen.getByLabelText('Why?'), 'Solved')
  await press('Withdraw it')
  expect(await screen.findByText(/Withdrawn on 25 November 2026: Solved/)).toBeVisible()
  expect(sent).toEqual([{ challengeId: idOf(2003), reason: 'Solved' }])
})

it('shows turnout as the service gives it, and no buttons to a viewer', async () => {
  const byGroup = [
    { groupCode: 'N', name: 'Nurses', asked: 20, voted: 12 },
    { groupCode: 'D', name: 'Doctors', asked: 9, voted: null },
  ]
  server.use(http.get(`${address}/turnout`, () => HttpResponse.json(aTurnout({ byGroup }))))
  show(one, { role: 'VIEWER' })
  expect(await screen.findByRole('row', { name: /^Doctors 9 hidden/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Withdraw/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Close it now' })).not.toBeInTheDocument()
})

it('sends a ranking with ties, and keeps it where one was withdrawn meanwhile', async () => {
  server.use(http.get(`${address}/ballots/own`, () => HttpResponse.json(anOwnBallot())))
  take(`${address}/ballots`, () =>
    sent.length === 1
      ? problemAnswer(
          aProblem({
            status: 400,
            errors: [{ pointer: '/ranks/0/0', detail: 'was withdrawn from this round' }],
          }),
        )
      : HttpResponse.json({
          prioritisationId: idOf(1901),
          givenAt: '2026-11-25T09:00:00Z',
          ranked: 2,
          changeableUntil: null,
          earlier: null,
        }),
  )
  show(`${one}/ballot`)
  await screen.findByRole('heading', { level: 1, name: 'What should we work on first?' })
  await press('Send my ranking')
  expect(screen.getByRole('alert')).toHaveTextContent('Rank at least one of them')
  await press('Rank: Challenge 3.')
  await press('Rank: Challenge 1.')
  await press('Move up: Challenge 1.')
  await press('Same place as above: Challenge 3.')
  await press('Send my ranking')
  expect(await screen.findByText(/was withdrawn while you ranked/)).toBeVisible()
  await press('Send my ranking')
  expect(await screen.findByRole('heading', { name: 'Your ranking is in' })).toBeVisible()
  expect(sent.at(-1)).toEqual({ ranks: [[idOf(2001), idOf(2003)]] })
})

it('reads a result: proof, pairs, what it cannot say', async () => {
  answer(aRound({ state: 'CLOSED', closedAt: '2026-11-28T09:00:00Z' }))
  server.use(http.get(`${address}/ranking`, () => HttpResponse.json(aRanking())))
  show(`${one}/ranking`, { role: 'VIEWER' })
  expect(await screen.findByText(/It is proven that every other order/)).toBeVisible()
  expect(screen.getByRole('row', { name: /^2 Challenge 2\. 2nd to 3rd/ })).toBeVisible()
  expect(screen.getByRole('row', { name: /^2\. Challenge 2\. 40 20 above/ })).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('Compare'), '3. Challenge 3.')
  expect(screen.getByRole('row', { name: /^1\. Challenge 1\. 24 36 below/ })).toBeVisible()
  expect(screen.getByText(/do not tell these places apart: 2nd to 3rd/)).toBeVisible()
})

it('says why there is no result yet', async () => {
  const detail = 'Results are hidden until the round is closed.'
  server.use(http.get(`${address}/ranking`, () => problemAnswer(aProblem({ status: 409, detail }))))
  show(`${one}/ranking`)
  expect(await screen.findByText(new RegExp(detail))).toBeVisible()
})

it('looks for the result by itself: twice a minute while the round is open, soon while it is computed, then no more', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const detail = 'Results are hidden until the round is closed.'
  let reads = 0
  let result = () => problemAnswer(aProblem({ status: 409, detail }))
  server.use(
    http.get(`${address}/ranking`, () => {
      reads += 1
      return result()
    }),
  )
  show(`${one}/ranking`)
  expect(
    await screen.findByText(/hidden until the round is closed\. It appears here by itself/),
  ).toBeVisible()
  await vi.advanceTimersByTimeAsync(25_000)
  expect(reads).toBe(1)

  const closedAt = new Date().toISOString()
  answer(aRound({ state: 'CLOSED', closedAt }))
  result = () => HttpResponse.json(aRanking({ closedAt, pending: true, resamples: 0 }))
  await vi.advanceTimersByTimeAsync(6_000)
  expect(await screen.findByText('Intervals and groups are being computed')).toBeVisible()
  expect(await screen.findByText(/Kept as it was when the round closed/)).toBeVisible()

  result = () => HttpResponse.json(aRanking({ closedAt }))
  await vi.advanceTimersByTimeAsync(4_000)
  await waitFor(() => expect(screen.queryByText('Intervals and groups are being computed')).toBeNull())
  const last = reads
  await vi.advanceTimersByTimeAsync(120_000)
  expect(reads).toBe(last)
})
