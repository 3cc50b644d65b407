import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { awkwardLimitations, awkwardLines, catchDownloads, cellsOf } from '@/test/downloads'
import { onePage } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aReach, aReachCategory, someDimensions, someRecommendations } from '@/test/reach'
import { server } from '@/test/server'
import { reachRoutes } from './routes'

beforeEach(() => {
  for (const list of ['/places', '/sectors', '/stakeholder-groups', '/stakeholders'])
    server.use(http.get(inProgramme(list), () => onePage([])))
  server.use(
    http.get(inProgramme('/reach/dimensions'), () => HttpResponse.json(someDimensions())),
    http.get(inProgramme('/limitations'), () => HttpResponse.json({ results: [] })),
    http.get(inProgramme('/reach/recommendations'), () => HttpResponse.json(someRecommendations())),
  )
})

function show(over: Parameters<typeof aReach>[0] = {}) {
  server.use(
    http.get(inProgramme('/reach'), () =>
      HttpResponse.json(aReach({ limitations: awkwardLimitations, ...over })),
    ),
  )
  renderInProgramme(reachRoutes, '/reach')
}

it.each([
  ['Heard against there', 'reach-by-place.csv'],
  ['Who refers whom', 'who-refers-whom.csv'],
  ['Have the estimates settled?', 'estimates-by-wave.csv'],
  ['Silence', 'silence.csv'],
])('carries each limitation and its severity in the CSV of “%s”', async (title, name) => {
  const downloads = catchDownloads()
  show()
  await userEvent.click(await screen.findByRole('button', { name: `Download CSV (${title})` }))
  const [file] = await downloads()
  expect(file?.name).toBe(name)
  const rows = cellsOf(file?.text ?? '')
  expect(rows.slice(-3).map(([first]) => first)).toEqual(awkwardLines)
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
})

it('carries them in the picture', async () => {
  const downloads = catchDownloads()
  show({ limitations: awkwardLimitations.slice(0, 2) })
  await userEvent.click(await screen.findByRole('button', { name: 'SVG (Heard against there)' }))
  const [file] = await downloads()
  const drawn = new DOMParser().parseFromString(file?.text ?? '', 'image/svg+xml')
  const words = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(words.slice(-2)).toEqual(awkwardLines.slice(0, 2))
})

it('says that a matrix of more than forty is too large for a table, and keeps all of it in the file', async () => {
  const downloads = catchDownloads()
  const labels = Array.from({ length: 41 }, (_, index) => `Place ${index}`)
  show({
    categories: labels.map((label) => aReachCategory(label)),
    recruitment: {
      categories: labels.map((label) => label.toUpperCase()),
      transitions: labels.map((_, from) => labels.map((_label, to) => (from === to ? 2 : 0))),
      homophily: 41,
    },
    convergence: [{ wave: 0, engaged: 96, estimates: labels.map(() => 1 / 41) }],
  })
  expect(await screen.findByText(/There are 41 of them, too many for a table/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Download CSV (Who refers whom)' }))
  const [file] = await downloads()
  const rows = cellsOf(file?.text ?? '')
  expect(rows).toHaveLength(1 + 41 + 1 + 3)
  expect(rows[41]).toEqual(['Place 40', ...labels.map((_, to) => (to === 40 ? '2' : '0')), '2'])
  expect(rows[42]).toEqual(['Received', ...labels.map(() => '2'), '82'])
})
