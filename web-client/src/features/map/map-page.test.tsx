import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { Outlet } from 'react-router'
import { beforeEach, expect, it, vi } from 'vitest'
import { startSession } from '@/api/session'
import { NoticeRegion } from '@/shared/notice'
import { limitationLines } from '@/shared/picture-files'
import { awkwardLimitations, awkwardLines, catchDownloads, cellsOf } from '@/test/downloads'
import { anAccessToken } from '@/test/identity'
import { aMap, aMapLink, aMapPerson } from '@/test/map'
import { answerReference, idOf, programme } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aReach, someDimensions } from '@/test/reach'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { drawingOf, svgOf } from './map-drawing'
import { csvOfPeople } from './map-files'
import { layOut } from './map-layout'
import { organisationsOf } from './organisations-table'
import { mapRoutes } from './routes'

const address = `${programme}/stakeholder-map`
let asked: URLSearchParams[]

beforeEach(() => {
  startSession(anAccessToken())
  answerReference()
  asked = []
  server.use(
    http.get(path(`${programme}/reach`), () => HttpResponse.json(aReach())),
    http.get(path(`${programme}/reach/dimensions`), () =>
      HttpResponse.json(someDimensions('ATTRIBUTE:workingPattern')),
    ),
  )
  // jsdom measures nothing and draws nothing
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})

function answer(map = aMap()) {
  server.use(
    http.get(path(address), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(map)
    }),
  )
}

function show(search = '') {
  const element = (
    <>
      <Outlet />
      <NoticeRegion />
    </>
  )
  return renderRoutes(
    [{ path: '/programmes/:programmeId', element, children: mapRoutes }],
    `${address}${search}`,
  )
}

it('says what the picture shows, and what its colours mean', async () => {
  answer()
  show()
  expect(
    await screen.findByRole('application', { name: /2 people, of whom 2 engaged, and 1 referral\./ }),
  ).toBeVisible()
  expect(screen.getByText('Seed').closest('li')).toHaveTextContent('Seed 1 person')
  expect(screen.getByText('Wave 1').closest('li')).toHaveTextContent('Wave 1 1 person')
})

it('is walked by the keyboard, which tells of each person and opens their page', async () => {
  answer()
  const { router } = show()
  const picture = await screen.findByRole('application')
  fireEvent.keyDown(picture, { key: 'ArrowDown' })
  expect(await screen.findByRole('heading', { name: 'Dr Ines Fairwater' })).toBeVisible()
  fireEvent.keyDown(picture, { key: 'ArrowDown' })
  expect(await screen.findByRole('heading', { name: 'Mei Applegarth' })).toBeVisible()
  expect(router.state.location.search).toBe(`?person=${idOf(102)}`)
  fireEvent.keyDown(picture, { key: 'Enter' })
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/stakeholders/${idOf(102)}`))
})

it('asks for those who meet the filters of the address', async () => {
  answer()
  show('?placeCode=LAMBETH&colour=placeCode')
  await screen.findByRole('application')
  expect(asked.at(-1)?.get('placeCode')).toBe('LAMBETH')
  expect(screen.getAllByText('Lambeth').length).toBeGreaterThan(0)
})

it('is coloured by an attribute of one’s own, which its table tells, too', async () => {
  answer(
    aMap({ nodes: [aMapPerson({ attribute: 'Nights' }), aMapPerson({ id: idOf(102), attribute: null })] }),
  )
  show()
  await screen.findByRole('application')
  expect(asked.at(-1)?.has('attribute')).toBe(false)
  await screen.findByRole('option', { name: 'Working pattern' })
  await userEvent.selectOptions(screen.getByLabelText('Colour by'), 'Working pattern')
  await userEvent.selectOptions(screen.getByLabelText('View'), 'Table')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(await screen.findByRole('columnheader', { name: 'Working pattern' })).toBeVisible()
  expect(screen.getByRole('cell', { name: 'Nights' })).toBeVisible()
  expect(asked.at(-1)?.get('attribute')).toBe('workingPattern')
  await userEvent.selectOptions(screen.getByLabelText('View'), 'Referrals')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect((await screen.findByText('Nights')).closest('li')).toHaveTextContent('Nights 1 person')
  expect(screen.getByText('Not known').closest('li')).toHaveTextContent('Not known 1 person')
})

it('has a table twin, which a search narrows', async () => {
  answer()
  show('?view=table&q=mei')
  const rows = await screen.findAllByRole('row')
  expect(rows).toHaveLength(2)
  expect(within(rows[1] as HTMLElement).getByRole('link', { name: 'Mei Applegarth' })).toHaveAttribute(
    'href',
    `${programme}/stakeholders/${idOf(102)}`,
  )
})

it('moves somebody on the grid without dragging, of the version that was read, and undoes it', async () => {
  answer()
  const sent: { body: unknown; tag: string | null }[] = []
  server.use(
    http.patch(path(`${programme}/stakeholders/${idOf(101)}`), async ({ request }) => {
      sent.push({ body: await request.json(), tag: request.headers.get('If-Match') })
      return HttpResponse.json({ version: 3 })
    }),
  )
  show(`?view=influence&person=${idOf(101)}`)
  await userEvent.selectOptions(await screen.findByLabelText('Influence, of 5'), '2')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sent).toEqual([{ body: { influence: 2, interest: 5 }, tag: '"2"' }]))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(sent.at(-1)).toEqual({ body: { influence: 4, interest: 5 }, tag: '"3"' }))
})

it('says who is not on the grid', async () => {
  answer()
  show('?view=influence')
  expect(await screen.findByText(/Of 1 of 2 people influence or interest is not known/)).toBeVisible()
})

it('says what it does not know yet, and what does not fit', async () => {
  answer(aMap({ measures: 'PENDING', truncated: true, people: 12_000 }))
  show()
  expect(await screen.findByText(/being computed/)).toHaveTextContent('The programme knows 12,000')
})

it('says what to do first where nobody is known', async () => {
  answer(aMap({ nodes: [], edges: [], people: 0 }))
  show()
  expect(await screen.findByRole('link', { name: 'Add the first person' })).toBeVisible()
})

it('says what failed', async () => {
  server.use(
    http.get(path(address), () =>
      problemAnswer(aProblem({ status: 403, title: 'Your role does not allow this' })),
    ),
  )
  show()
  expect(await screen.findByText(/Your role does not allow this/)).toBeVisible()
})

it('counts referrals that cross from one organisation to another', () => {
  const here = aMapPerson()
  const beside = aMapPerson({ id: idOf(103) })
  const away = aMapPerson({ id: idOf(102), organisationName: null, wave: null })
  const links = [aMapLink(), aMapLink({ toId: idOf(103) }), aMapLink({ toId: idOf(999) })]
  expect(organisationsOf([here, beside, away], links)).toEqual([
    { name: 'King’s College Hospital', people: 2, engaged: 2, within: 1, across: 1 },
    { name: 'Not known', people: 1, engaged: 0, within: 0, across: 1 },
  ])
})

it('writes what is known of each person as CSV', () => {
  const [header, row] = csvOfPeople([aMapPerson({ betweenness: null, name: '=1+1' })]).split('\r\n')
  expect(header).toMatch(/^id,name,status,wave/)
  expect(row).toMatch(/,'=1\+1,ENGAGED,0,King’s College Hospital,LAMBETH,ACUTE,DOCTORS,,4,5,1,,0,0,1$/)
})

it('says who is missing from the map, and what its files carry', async () => {
  const [limitation] = aReach().limitations
  answer(aMap({ limitations: limitation ? [limitation] : [] }))
  show()
  expect(await screen.findByText('0 of 410 there')).toBeVisible()
  const limits = screen.getByRole('region', { name: 'Limits of this map' })
  expect(limits).toHaveTextContent('HighBexley: heard at 0.37 of their share.')
  const file = csvOfPeople([aMapPerson()], limitationLines(aReach().limitations))
  expect(file.split('\r\n')[2]).toMatch(/^Limitation \(high\): Bexley: heard at 0.37 of their share.,,/)
})

it('keeps each limitation with its severity in the table and in the picture', async () => {
  answer(aMap({ limitations: awkwardLimitations.slice(0, 2) }))
  show()
  await screen.findByRole('application')
  const downloads = catchDownloads()
  await userEvent.click(screen.getByRole('button', { name: 'CSV' }))
  await userEvent.click(screen.getByRole('button', { name: 'SVG' }))
  const [table, picture] = await downloads()
  const rows = cellsOf(table?.text ?? '')
  expect(rows.slice(-2).map(([first]) => first)).toEqual(awkwardLines.slice(0, 2))
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  expect(picture?.name).toBe('stakeholder-map.svg')
  const drawn = new DOMParser().parseFromString(picture?.text ?? '', 'image/svg+xml')
  for (const line of awkwardLines.slice(0, 2)) expect(drawn.documentElement.textContent).toContain(line)
})

it('draws the limitations below the legend of its picture', () => {
  const drawing = drawingOf(layOut([aMapPerson()], []), [], () => ({ fill: '#fff', outline: '#000' }), String)
  const svg = svgOf(drawing, [], 'Map', ['Limitation: one & all'])
  expect(svg).toContain('Limitation: one &amp; all')
})
