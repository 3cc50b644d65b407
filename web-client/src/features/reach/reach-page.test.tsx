import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aProblem, problemAnswer } from '@/test/problems'
import { onePage, programmeId } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import {
  aLimitation,
  aReach,
  aReachCategory,
  aSuppressedReach,
  someDimensions,
  someRecommendations,
} from '@/test/reach'
import { server } from '@/test/server'
import { reachRoutes } from './routes'

type Answer = (query: URLSearchParams) => Schemas['Reach']

let asked: URLSearchParams[]

beforeEach(() => {
  asked = []
  const nothing = () => onePage([])
  server.use(
    http.get(inProgramme('/places'), nothing),
    http.get(inProgramme('/sectors'), nothing),
    http.get(inProgramme('/stakeholder-groups'), nothing),
    http.get(inProgramme('/reach/dimensions'), () =>
      HttpResponse.json(someDimensions('ATTRIBUTE:workingPattern')),
    ),
    http.get(inProgramme('/limitations'), () => HttpResponse.json({ results: [aLimitation()] })),
    http.get(inProgramme('/reach/recommendations'), () => HttpResponse.json(someRecommendations())),
  )
})

function show(answer: Answer, search = '', role: Schemas['Role'] = 'LEAD') {
  server.use(
    http.get(inProgramme('/reach'), ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query)
      return HttpResponse.json(answer(query))
    }),
  )
  return renderInProgramme(reachRoutes, `/reach${search}`, { role })
}

const card = (name: string | RegExp) => screen.findByRole('region', { name })

it('says who is heard against who is there, with the denominators', async () => {
  show(() => aReach())
  const heard = await card('Heard against there')
  expect(
    within(heard).getByRole('img', {
      name: 'Bexley: 4.2% of people heard, 11.3% of people there, chain estimate 5.1%, with a 95% interval from 1.8% to 10.2%',
    }),
  ).toBeInTheDocument()
  expect(
    within(heard).getByRole('row', {
      name: /Bexley.*4.2% 4 of 96 11.3% 1,180 of 10,400 5.1% 1.8 to 10.2% 0.37 far fewer/,
    }),
  ).toBeVisible()
  expect(within(heard).getByRole('row', { name: /Lambeth.*1.08 in line/ })).toBeVisible()
  expect(screen.getByText('of 124 people known')).toBeVisible()
  expect(screen.getByText('8 seeds, then 40, 48')).toBeVisible()
})

it('shows the bars as a table with the weights', async () => {
  show(() => aReach())
  await userEvent.click(await screen.findByRole('button', { name: /View as table \(Heard/ }))
  expect(
    screen.getByRole('row', {
      name: 'Bexley 4 4.2% 1,180 11.3% 0.37 far fewer 5.1% 1.8 to 10.2% 41.20 2.71',
    }),
  ).toBeVisible()
})

it('reads another dimension by its address, own attributes among them', async () => {
  const { router } = show((query) => aReach({ dimension: query.get('dimension') ?? '' }))
  await userEvent.click(await screen.findByRole('link', { name: 'Working pattern' }))
  expect(await screen.findByText('By working pattern, as of 24 November 2026')).toBeVisible()
  expect(router.state.location.search).toBe('?dimension=ATTRIBUTE%3AworkingPattern')
  expect(asked.at(-1)?.get('dimension')).toBe('ATTRIBUTE:workingPattern')
})

it('compares with an earlier day', async () => {
  const { router } = show((query) =>
    query.has('asOf')
      ? aReach({
          asOf: '2026-09-01',
          categories: [aReachCategory('Bexley', { engaged: 1, share: 0.012 })],
        })
      : aReach(),
  )
  const day = await screen.findByLabelText('Compare with an earlier day')
  await userEvent.type(day, '2026-09-01')
  await userEvent.click(screen.getByRole('button', { name: 'Compare' }))
  expect(await screen.findByText('Heard by 1 September 2026')).toBeVisible()
  expect(screen.getByText('+3.0 points')).toBeVisible()
  expect(router.state.location.search).toBe('?since=2026-09-01')
  await userEvent.click(screen.getByRole('button', { name: /View as table \(Heard/ }))
  expect(screen.getByRole('row', { name: /^Bexley 4 4.2% 1.2% \+3.0 points/ })).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: 'Stop comparing' }))
  expect(router.state.location.search).toBe('')
})

it('says why an earlier day cannot be read, and keeps what is known today', async () => {
  show(() => aReach(), '?since=2030-01-01')
  server.use(
    http.get(inProgramme('/reach'), ({ request }) =>
      request.url.includes('asOf')
        ? problemAnswer(aProblem({ detail: 'That day is to come.' }))
        : HttpResponse.json(aReach()),
    ),
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('That day is to come.')
  expect(within(await card('Heard against there')).getByRole('row', { name: /Bexley/ })).toBeVisible()
})

it('counts what is done while intervals are computed', async () => {
  const pending = aReach().categories.map((category) => ({ ...category, rdsIIInterval: null }))
  show(() => aReach({ intervals: 'PENDING', intervalsDone: 430, categories: pending }))
  expect(await screen.findByText(/430 of 1,000/)).toBeVisible()
  expect(screen.getAllByRole('row', { name: /interval to come/ })).toHaveLength(2)
})

it('shows who refers whom, and how much they keep to their own', async () => {
  show(() => aReach())
  const matrix = await card('Who refers whom')
  expect(within(matrix).getByRole('row', { name: 'Lambeth 3 82 85' })).toBeVisible()
  expect(within(matrix).getByRole('row', { name: 'Received 4 84 88' })).toBeVisible()
  expect(matrix).toHaveTextContent(
    '83 of 88 referrals stay in their own place: 2.7 times as often as chance would have it.',
  )
})

it('tells estimates that have settled from those that still move', async () => {
  show(() => aReach())
  const settled = await card('Have the estimates settled?')
  expect(settled).toHaveTextContent('Bexley 5.1%Still moving: −3.1')
  expect(settled).toHaveTextContent('Lambeth 94.9%Settled: +1.2')
  expect(screen.getByText('places, Bexley still moving')).toBeVisible()
})

it('says who was asked and did not come, and why', async () => {
  show(() => aReach())
  const silence = await card('Silence')
  expect(silence).toHaveTextContent('6 of 10 asked did not come: 2 no time, 1 asked too often')
  await userEvent.click(within(silence).getByRole('button', { name: /View as table/ }))
  expect(within(silence).getByRole('row', { name: 'Bexley 10 4 3 2 1 2 0 1 0' })).toBeVisible()
})

it('says who is missing, and what is known of voices before there are insights', async () => {
  show(() => aReach())
  expect(await card('Missing altogether')).toHaveTextContent('Social work0 of 410 there')
  expect(await card('Whose voice dominates?')).toHaveTextContent(
    'There are no insights yet, so nobody’s voice can be measured.',
  )
  expect(await card('Whose voice dominates?')).toHaveTextContent('29 of 96 people')
})

it('leads from those recommended to their invitation', async () => {
  show(() => aReach())
  const next = await card('Whom to invite next')
  expect(await within(next).findByRole('link', { name: 'Wren Castlemoor' })).toBeVisible()
  const [first, second] = someRecommendations().results.map(({ stakeholder }) => stakeholder.id)
  expect(within(next).getByRole('link', { name: 'Invite these 2 people' })).toHaveAttribute(
    'href',
    `/programmes/${programmeId}/invitations/new?stakeholderId=${first}&stakeholderId=${second}`,
  )
  expect(next).toHaveTextContent(
    '15 people were considered; 3 are resting, the first until 14 December 2026; 1 has no e-mail address.',
  )
})

it('says so when there is nobody to invite', async () => {
  server.use(
    http.get(inProgramme('/reach/recommendations'), () =>
      HttpResponse.json(
        someRecommendations({
          results: [],
          considered: 0,
          resting: 0,
          restingUntil: null,
          withoutAddress: 0,
        }),
      ),
    ),
  )
  show(() => aReach())
  expect(await screen.findByText(/Nobody who was referred is still to be asked/)).toBeVisible()
})

it('hides small numbers from readers of aggregates, and all that would tell of them', async () => {
  show(() => aSuppressedReach(), '?since=2026-09-01', 'VIEWER')
  expect(await card('What is kept from your role')).toHaveTextContent('fewer than 5 people')
  expect(screen.getByText(/Numbers of fewer than 5 people are hidden/)).toBeVisible()
  expect(screen.getAllByText('hidden').length).toBeGreaterThan(1)
  for (const name of ['Who refers whom', 'Have the estimates settled?', 'Silence', 'Whom to invite next'])
    expect(screen.queryByRole('region', { name })).not.toBeInTheDocument()
  expect(screen.queryByLabelText('Compare with an earlier day')).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Add a limitation' })).not.toBeInTheDocument()
  expect(asked.some((query) => query.has('asOf'))).toBe(false)
})

it('begins with nobody engaged', async () => {
  const nobody = {
    engaged: 0,
    share: null,
    representation: null,
    rdsII: null,
    rdsIIInterval: null,
    silence: null,
  }
  show(() =>
    aReach({
      sample: { stakeholders: 0, engaged: 0, seeds: 0, waves: 0, waveSizes: [], effectiveSize: null },
      categories: [aReachCategory('Bexley', nobody)],
      intervals: 'NOT_APPLICABLE',
    }),
  )
  expect(await card('Nobody is engaged yet')).toBeVisible()
  expect(screen.getByText('nobody has come in yet')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Who refers whom' })).not.toBeInTheDocument()
})

it('does without a frame, and without categories', async () => {
  const unframed = { frameSize: null, frameShare: null, representation: null }
  show((query) =>
    query.get('dimension') === 'PLACE'
      ? aReach({ framed: false, frameTotal: null, categories: [aReachCategory('Bexley', unframed)] })
      : aReach({ dimension: 'SECTOR', framed: false, frameTotal: null, categories: [] }),
  )
  expect(await screen.findByText(/The population frame does not count people by place/)).toBeVisible()
  expect(screen.getByRole('row', { name: /Bexley.*Not known.*not known/ })).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: 'Sector' }))
  expect(await screen.findByText('There is no sector yet')).toBeVisible()
})

it('says what one category can tell', async () => {
  const one = aReachCategory('Bexley', { engaged: 96, share: 1 })
  show(() =>
    aReach({
      categories: [one],
      recruitment: { categories: ['BEXLEY'], transitions: [[88]], homophily: null },
      convergence: [{ wave: 0, engaged: 96, estimates: [1] }],
      converged: null,
    }),
  )
  expect(await screen.findByText('There is one category only, so every referral stays in it.')).toBeVisible()
  expect(screen.getByText(/There is one wave only/)).toBeVisible()
})

it('says when it cannot be loaded, and tries again', async () => {
  let tries = 0
  server.use(
    http.get(inProgramme('/reach'), () => {
      tries += 1
      return tries === 1 ? problemAnswer(aProblem({ status: 503 })) : HttpResponse.json(aReach())
    }),
  )
  renderInProgramme(reachRoutes, '/reach')
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load reach')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await card('Heard against there')).toBeVisible()
})
