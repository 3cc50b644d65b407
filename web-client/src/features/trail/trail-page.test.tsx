import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { idOf, programme } from '@/test/people'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { aTrail, aTrailNode, nobody } from '@/test/trails'
import { trailRoutes } from './routes'

const root = aTrailNode(1, 'FINDING', 0, { title: 'The line rings out' })
const retrospective = aTrailNode(2, 'RETROSPECTIVE', -1, { title: 'First look back' })
const project = aTrailNode(3, 'PROJECT', -2, { title: null, on: null })
const principle = aTrailNode(4, 'PRINCIPLE', 1, { title: 'One number to call' })

const show = () => renderInProgramme(trailRoutes, `/trail/FINDING/${root.id}`)

it('leads up to the sources and down to what came of it, each with its page', async () => {
  server.use(
    http.get(inProgramme(`/trail/FINDING/${idOf(1)}`), () =>
      HttpResponse.json(
        aTrail(
          [root, retrospective, project, principle],
          [
            [project, retrospective],
            [retrospective, root],
            [root, principle],
          ],
        ),
      ),
    ),
  )
  show()
  expect(await screen.findByRole('heading', { level: 1, name: 'The line rings out' })).toBeVisible()
  const up = within(screen.getByRole('region', { name: 'Up to its sources' }))
  expect(up.getByRole('link', { name: 'First look back' })).toHaveAttribute(
    'href',
    `${programme}/retrospectives/${idOf(2)}`,
  )
  expect(up.getByText('A project that is not shown to you')).toBeVisible()
  const down = within(screen.getByRole('region', { name: 'Down to what came of it' }))
  expect(down.getByRole('link', { name: 'One number to call' })).toBeVisible()
  const picture = within(screen.getByRole('region', { name: 'The trail' }))
  await userEvent.click(picture.getByRole('button', { name: /One number to call/ }))
  expect(picture.getByRole('link', { name: 'One number to call' })).toHaveAttribute(
    'href',
    `${programme}/principles/${idOf(4)}`,
  )
  await userEvent.click(picture.getByRole('button', { name: /View as table/ }))
  expect(picture.getAllByRole('row')).toHaveLength(5)
})

it('says where nothing has come of it yet, and where it begins', async () => {
  server.use(http.get(inProgramme(`/trail/FINDING/${idOf(1)}`), () => HttpResponse.json(aTrail([root], []))))
  show()
  expect(await screen.findByText('It cites nothing: this is where it begins.')).toBeVisible()
  expect(screen.getByText('Nothing has come of it yet.')).toBeVisible()
})

const gp = {
  groupCode: 'GPS',
  groupName: 'General practitioners',
  placeCode: 'LEWISHAM',
  placeName: 'Lewisham',
  sectorCode: 'PRIMARY',
  sectorName: 'Primary care',
}
const insight = aTrailNode(11, 'INSIGHT', -1, { heardFrom: [gp], on: '2026-03-12' })
const talks = [12, 13].map((number) => aTrailNode(number, 'CONVERSATION', -2, { heardFrom: [gp] }))
const challenge = aTrailNode(10, 'CHALLENGE', 0)
const quotations = [1, 2, 3, 4].map((number) => ({
  text: `Sentence ${number}`,
  heardFrom: gp,
  on: '2026-05-06',
}))

function showChallenge(nodes: (typeof root)[], over: Parameters<typeof aTrail>[2]) {
  server.use(
    http.get(inProgramme(`/trail/CHALLENGE/${idOf(10)}`), () => HttpResponse.json(aTrail(nodes, [], over))),
  )
  renderInProgramme(trailRoutes, `/trail/CHALLENGE/${idOf(10)}`)
}

it('says from whom it comes, in their words, and where it is thin', async () => {
  showChallenge([challenge, insight, ...talks], {
    sources: {
      ...nobody,
      conversations: 2,
      firstHeldOn: '2026-03-12',
      lastHeldOn: '2026-05-06',
      bySector: [{ name: 'Primary care', conversations: 1, places: 1 }],
      severalSectors: 1,
      places: ['Lewisham'],
      voices: 3,
      independentVoices: 1,
      quotations,
    },
    thin: {
      judged: 'WHOLLY',
      sentences: [{ code: 'PLACES_UNHEARD', text: 'No conversation from Bexley supports it.' }],
    },
  })
  const up = within(await screen.findByRole('region', { name: 'Up to its sources' }))
  expect(up.getByText('2 conversations').closest('p')).toHaveTextContent(
    '2 conversations, 12 March to 6 May 2026',
  )
  expect(up.getByText('Primary care 1, of several sectors 1. Lewisham')).toBeVisible()
  expect(up.getByText('Said by 3 people, 1 independent voice')).toBeVisible()
  expect(up.getByText('General practitioners, Lewisham, 12 March 2026')).toBeVisible()
  expect(up.getByText('Sentence 1').closest('blockquote')).toHaveTextContent(
    'General practitioners, Lewisham, 6 May 2026',
  )
  expect(up.queryByText('Sentence 4')).not.toBeInTheDocument()
  await userEvent.click(up.getByRole('button', { name: 'All 4 quotations' }))
  expect(up.getByText('Sentence 4')).toBeVisible()
  const thin = within(screen.getByRole('region', { name: 'Where this trail is thin' }))
  expect(thin.getByRole('listitem')).toHaveTextContent('No conversation from Bexley supports it.')
  expect(thin.queryByText(/may be thin in more ways/)).not.toBeInTheDocument()
})

it('tells readers of aggregates how many there are at least, and that more may be thin', async () => {
  showChallenge([challenge, insight], {
    sources: { ...nobody, suppressed: true, conversations: 5, voices: 5, independentVoices: null },
    thin: { judged: 'PARTLY', sentences: [] },
  })
  const up = within(await screen.findByRole('region', { name: 'Up to its sources' }))
  expect(up.getByText('At least 5 conversations')).toBeVisible()
  expect(up.getByText('Said by at least 5 people, fewer than five independent voices')).toBeVisible()
  expect(screen.getByText(/it may be thin in more ways/)).toBeVisible()
  expect(screen.queryByText(/Nothing thin was found/)).not.toBeInTheDocument()
})

it('does not say that a challenge begins with itself where few conversations are behind it', async () => {
  showChallenge([challenge], {
    sources: { ...nobody, suppressed: true, conversations: null, voices: null, independentVoices: null },
    thin: { judged: 'PARTLY', sentences: [] },
  })
  expect(await screen.findByText('Fewer than five conversations')).toBeVisible()
  expect(screen.getByText('Fewer than five people said it')).toBeVisible()
  expect(screen.queryByText('It cites nothing: this is where it begins.')).not.toBeInTheDocument()
})

it('says that nothing is thin only where all of it was judged', async () => {
  showChallenge([challenge, insight], { thin: { judged: 'WHOLLY', sentences: [] } })
  expect(await screen.findByText(/Nothing thin was found/)).toBeVisible()
})

it('does not judge what is not whole', async () => {
  showChallenge([challenge, insight], { whole: false, thin: { judged: 'PARTLY', sentences: [] } })
  expect(await screen.findByText(/so it is not judged/)).toBeVisible()
  expect(screen.queryByText(/Nothing thin was found/)).not.toBeInTheDocument()
})

it('says nothing of where evidence begins', async () => {
  showChallenge([challenge, insight], { thin: { judged: 'NOT', sentences: [] } })
  expect(await screen.findByRole('region', { name: 'Up to its sources' })).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Where this trail is thin' })).not.toBeInTheDocument()
})

it('says what findings leave open', async () => {
  showChallenge([challenge, retrospective], { thin: { judged: 'PARTLY', sentences: [] } })
  expect(await screen.findByText(/^Retrospectives do not tell from whom a finding comes/)).toBeVisible()
})
