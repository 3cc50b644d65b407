import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall, aQuota } from '@/test/calls'
import { catchDownloads } from '@/test/downloads'
import { answerReference, aPage, idOf, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { aQuestion, aScored, aShortlist, aSummary } from '@/test/shortlists'
import { shortlistRoutes } from './routes'

const home = inProgramme(`/calls/${idOf(701)}`)
const one = inProgramme(`/shortlists/${idOf(971)}`)
const second = aShortlist({
  id: idOf(972),
  title: 'Two from Lambeth',
  question: aQuestion({ quotas: [aQuota({ max: 2 })] }),
  selected: [idOf(801), idOf(802)],
  objective: 165,
  costOfBalance: 0,
  dataVersion: 'other',
  scores: [aScored(1, { score: 80, facilitatorDays: 21 }), aScored(2), aScored(3)],
})

beforeEach(() => {
  answerReference()
  shown(aShortlist())
  server.use(
    http.get(home, () => withVersion(aCall({ state: 'ASSESSED' }))),
    http.get(`${home}/panel`, () => HttpResponse.json({ assessors: [] })),
    http.get(`${home}/shortlists`, () =>
      HttpResponse.json(aPage([aSummary({ id: idOf(972), title: 'Two from Lambeth' }), aSummary()])),
    ),
    http.get(inProgramme(`/shortlists/${idOf(972)}`), () => withVersion(second)),
  )
})

function shown(shortlist: Schemas['Shortlist']) {
  server.use(http.get(one, () => withVersion(shortlist)))
}

const show = (below = '', role: Schemas['Membership']['role'] = 'LEAD') =>
  renderInProgramme(shortlistRoutes, `/projects/calls/${idOf(701)}/shortlists${below}`, { role })

it('lists what is kept, and leads to two side by side', async () => {
  const { router } = show()
  expect(await screen.findByRole('row', { name: /^Compare Two from Lambeth/ })).toHaveTextContent(
    'Best possible',
  )
  await waitFor(() => expect(screen.getAllByText(/^2: Proposal 1; /)[0]).toBeVisible())
  await userEvent.click(screen.getByRole('checkbox', { name: 'Compare One from each borough' }))
  expect(screen.getByText('Tick two to compare them: 1 ticked')).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Compare Two from Lambeth' }))
  await userEvent.click(screen.getByRole('link', { name: 'Compare these two' }))
  expect(await screen.findByRole('heading', { name: 'Two shortlists, side by side' })).toBeVisible()
  expect(router.state.location.search).toBe(`?first=${idOf(971)}&second=${idOf(972)}`)
})

it('says what differs in the question, the data and the set', async () => {
  show(`/compare?first=${idOf(971)}&second=${idOf(972)}`)
  const rows = async (name: string) =>
    within(await screen.findByRole('table', { name }))
      .getAllByRole('row')
      .map((row) => row.textContent)
  expect(await rows('What came of it')).toEqual([
    'What differsOne from each boroughTwo from LambethDifference',
    'Only in this oneProposal 3Proposal 2–',
    'Total score160165+5',
    'Price of balance5 points0 points−5',
    'Facilitator days taken18 of 4530 of 45+12',
    'Money taken£8,000, not limited£8,000, not limited£0',
  ])
  expect(await rows('What was asked')).toEqual([
    'What differsOne from each boroughTwo from Lambeth',
    'Lambethat most 1any number',
  ])
  expect(await rows('What it was asked of')).toContain('Data version5c1f0b7e9ad24c38other')
  expect(await rows('Scores that differ')).toContain('Proposal 18580−5')
})

it('deletes one after asking, and says why it cannot', async () => {
  server.use(
    http.delete(one, () => problemAnswer(aProblem({ status: 409, detail: 'The call was decided on it.' }))),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Delete One from each borough' }))
  await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
  expect(await screen.findByText('The call was decided on it.')).toBeVisible()
  server.use(http.delete(one, () => new HttpResponse(null, { status: 204 })))
  await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
  expect(await screen.findByText('The shortlist is deleted')).toBeVisible()
})

it('computes one again from what there is now', async () => {
  let asked: unknown
  server.use(
    http.post(`${one}/repetition`, async ({ request }) => {
      asked = await request.json()
      return HttpResponse.json(second, { status: 201, headers: { ETag: '"1"' } })
    }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Compute again One from each borough' }))
  await userEvent.click(screen.getByRole('button', { name: 'Compute it again' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Two from Lambeth' })).toBeVisible()
  expect(asked).toEqual({ currentData: true, title: null })
})

it('shows one as it was kept, with its question, shares and files', async () => {
  const files = catchDownloads()
  shown(aShortlist({ question: aQuestion({ quotas: [aQuota({ max: 2 })] }) }))
  show(`/${idOf(971)}`)
  const changes = await screen.findByRole('region', { name: 'Changed against the published question' })
  await waitFor(() => expect(changes).toHaveTextContent('Lambeth: at most 2, was at most 1'))
  expect(changes).toHaveTextContent('Acute: no limit, was 1 to 2')
  expect(screen.getByRole('row', { name: /^1 Proposal 1/ })).toHaveTextContent('94%')
  expect(screen.getByRole('link', { name: 'Decide on this shortlist' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Start a what-if from this' }).getAttribute('href')).toContain(
    'explorer?ask=',
  )
  await userEvent.click(screen.getByRole('button', { name: /^Download CSV/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Download JSON' }))
  const [csv, json] = await files()
  expect([csv?.name, json?.name]).toEqual([`shortlist-${idOf(971)}.csv`, `shortlist-${idOf(971)}.json`])
  expect(csv?.text).toContain('Proposal 2,2,80,2.5,4,no,0.06')
})

it('says loudly that one of the set was withdrawn', async () => {
  shown(aShortlist({ withdrawn: [idOf(801)] }))
  show(`/${idOf(971)}`)
  expect(await screen.findByRole('heading', { name: 'Withdrawn since: 1 proposal' })).toBeVisible()
  expect(screen.getByText(/is in this set, so that it cannot be decided on as it is/)).toBeVisible()
})

it('says how far its computing is, and cancels it', async () => {
  const running = aShortlist({
    state: 'RUNNING',
    status: null,
    objective: null,
    selected: [],
    resamplesDone: 120,
  })
  shown(running)
  server.use(
    http.post(`${one}/cancellation`, () => {
      const cancelled = { ...running, state: 'CANCELLED' as const }
      shown(cancelled)
      return withVersion(cancelled)
    }),
  )
  show(`/${idOf(971)}`)
  expect(await screen.findByText(/^120 of 500/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel it' }))
  expect(await screen.findByText(/^Somebody cancelled it/)).toBeVisible()
})

it('lets an assessor read, and nobody else', async () => {
  const assessor = show(`/${idOf(971)}`, 'ASSESSOR')
  expect(await screen.findByRole('heading', { level: 1, name: 'One from each borough' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Delete it' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /Decide/ })).not.toBeInTheDocument()
  assessor.unmount()
  show('', 'CONTRIBUTOR')
  expect(await screen.findByText(/^Shortlists are read by/)).toBeVisible()
})

it('tells what is not there, and that none is kept yet', async () => {
  server.use(http.get(one, () => problemAnswer(aProblem({ status: 404 }))))
  const gone = show(`/${idOf(971)}`)
  expect(await screen.findByRole('heading', { name: 'This shortlist is not there' })).toBeVisible()
  gone.unmount()
  const half = show(`/compare?first=${idOf(972)}`)
  expect(await screen.findByRole('heading', { name: 'There are not two' })).toBeVisible()
  half.unmount()
  server.use(http.get(`${home}/shortlists`, () => HttpResponse.json(aPage([]))))
  show()
  expect(await screen.findByRole('heading', { name: 'None is kept yet' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Work out a shortlist' })).toHaveLength(1)
})
