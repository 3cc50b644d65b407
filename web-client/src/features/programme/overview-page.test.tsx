import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall } from '@/test/calls'
import { awkwardLimitations, awkwardLines, catchDownloads, cellsOf } from '@/test/downloads'
import { aPage, idOf } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { anOverview, aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aLimitation } from '@/test/reach'
import { server } from '@/test/server'
import { programmeRoutes } from './routes'

function show(overview: Schemas['Overview'], role: Schemas['Role'] = 'LEAD') {
  server.use(http.get(inProgramme('/overview'), () => HttpResponse.json(overview)))
  return renderInProgramme(programmeRoutes, '', { role })
}

const empty: Partial<Schemas['Overview']> = {
  sample: { stakeholders: 0, engaged: 0, seeds: 0, waves: 0, waveSizes: [], effectiveSize: null },
  statuses: { identified: 0, invited: 0, engaged: 0, declined: 0, optedOut: 0 },
  referrals: { proposed: 0, accepted: 0, declined: 0, duplicate: 0 },
  reference: {
    places: 0,
    sectors: 0,
    stakeholderGroups: 0,
    organisations: 0,
    members: 1,
    frameTotal: null,
  },
  places: [],
}

it('says where the programme stands', async () => {
  show(anOverview())
  expect(await screen.findByRole('heading', { name: aProgramme().name })).toBeVisible()
  expect(await screen.findByText('5 January 2026 to 31 March 2027')).toBeVisible()
  const [setUp, snowball, reach, listen] = within(
    screen.getByRole('region', { name: 'The journey' }),
  ).getAllByRole('listitem')
  expect(setUp).toHaveTextContent('1. Set upDone2 places, 6 sectors, 3,440 people in the frame')
  expect(snowball).toHaveTextContent('2. SnowballUnder way96 engaged of 124 known, in 3 waves')
  expect(reach).toHaveTextContent('3. See who is heardUnder way')
  expect(within(reach as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringMatching(/\/reach$/),
  )
  expect(listen).toHaveTextContent('4. ListenNot started')
})

it('states the limits of what we know, as they will be published', async () => {
  const limitations = Array.from({ length: 6 }, (_, index) =>
    aLimitation({ id: `limitation-${index}`, text: `Limitation ${index + 1}` }),
  )
  show(anOverview({ limitations }))
  const limits = await screen.findByRole('region', { name: 'Limits of what we know' })
  expect(await within(limits).findByText('Limitation 4')).toBeVisible()
  expect(within(limits).queryByText('Limitation 5')).not.toBeInTheDocument()
  expect(within(limits).getByRole('link', { name: 'All 6 limitations, and who is missing' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/reach#limitations$/),
  )
  expect(
    screen.getByRole('img', { name: 'Bexley: 4% of people heard, 34% of people there' }),
  ).toBeInTheDocument()
})

it('shows each picture as a table too', async () => {
  show(anOverview())
  await userEvent.click(await screen.findByRole('button', { name: /View as table \(Heard against there/ }))
  const table = screen.getByRole('table', { name: 'Heard against there, by place' })
  expect(within(table).getByRole('row', { name: 'Bexley 4 4% 1,180 34%' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /View as picture/ }))
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

it('takes its limitations along in every file, each with its severity', async () => {
  const downloads = catchDownloads()
  show(anOverview({ limitations: awkwardLimitations }))
  for (const button of await screen.findAllByRole('button', { name: /^Download CSV/ })) {
    await userEvent.click(button)
  }
  const files = await downloads()
  expect(files.map(({ name }) => name)).toEqual([
    'heard-by-place.csv',
    'engaged-by-wave.csv',
    'people-by-status.csv',
    'referrals.csv',
  ])
  for (const { text } of files) {
    expect(
      cellsOf(text)
        .slice(-3)
        .map(([line]) => line),
    ).toEqual(awkwardLines)
  }
})

it('begins with the places, and offers the rest after them', async () => {
  show(anOverview(empty))
  const next = await screen.findByRole('region', { name: 'What to do next' })
  expect(within(next).getByRole('link', { name: 'Add a place' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/settings\/places\/new$/),
  )
  expect(within(next).getByRole('link', { name: 'Bring in the people you know' })).toBeVisible()
  expect(await screen.findByText('None that the figures tell, and none was added.')).toBeVisible()
})

it('sends facilitators to the referrals that wait for a decision', async () => {
  show(anOverview(), 'FACILITATOR')
  expect(await screen.findByRole('heading', { name: 'Decide 7 open referrals' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Decide referrals' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/referrals\?status=PROPOSED$/),
  )
})

it('asks nothing of readers, and says what is hidden from them', async () => {
  const statuses = { ...anOverview().statuses, declined: null, optedOut: null }
  show(anOverview({ statuses, suppressed: true }), 'VIEWER')
  expect(await screen.findByText('Nothing is waiting for you here.')).toBeVisible()
  expect(screen.getByRole('region', { name: 'People, by status' })).toHaveTextContent(
    'Declined hiddenOpted out hidden',
  )
  expect(screen.queryByRole('link', { name: '2. Snowball' })).not.toBeInTheDocument()
})

it('says when it cannot be loaded, and tries again', async () => {
  let tries = 0
  server.use(
    http.get(inProgramme('/overview'), () => {
      tries += 1
      return tries === 1 ? problemAnswer(aProblem({ status: 503 })) : HttpResponse.json(anOverview())
    }),
  )
  renderInProgramme(programmeRoutes, '')
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the overview')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('region', { name: 'The journey' })).toBeVisible()
})

it('leads to projects with overdue milestones, once there are projects', async () => {
  const asked: URLSearchParams[] = []
  server.use(
    http.get(inProgramme('/projects'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(aPage([], { total: 2, totalIsLowerBound: false }))
    }),
  )
  show(anOverview({ steps: [{ step: 'PROTOTYPE', state: 'UNDER_WAY' }] }))
  const link = await screen.findByRole('link', { name: 'See to 2 projects with overdue milestones' })
  expect(link).toHaveAttribute('href', expect.stringMatching(/\/projects\?state=in.+&nextDueOn=lt/))
  expect(asked[0]?.get('nextDueOn')).toMatch(/^lt:\d{4}-\d{2}-\d{2}$/)
})

it('leads to the shortlist of a call that is assessed and not decided', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(inProgramme('/calls'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('state'))
      return HttpResponse.json(aPage([aCall({ state: 'ASSESSED', title: 'Two teams, one problem' })]))
    }),
  )
  show(anOverview({ steps: [{ step: 'CALL', state: 'UNDER_WAY' }] }))
  const link = await screen.findByRole('link', { name: 'Decide “Two teams, one problem”' })
  expect(link).toHaveAttribute(
    'href',
    expect.stringMatching(new RegExp(`/projects/calls/${idOf(701)}/shortlists/explorer$`)),
  )
  expect(asked).toEqual(['ASSESSED'])
})
