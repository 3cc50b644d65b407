import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Schemas } from '@/api/client'
import { aChallenge, aReading, aTarget } from '@/test/challenges'
import { catchDownloads, cellsOf } from '@/test/downloads'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { targetRoutes } from './routes'

const address = inProgramme('/targets')
const one = `${address}/${idOf(1901)}`
let sent: unknown[]

beforeEach(() => {
  vi.restoreAllMocks()
  sent = []
  server.use(
    http.get(address, () => HttpResponse.json(aPage([aTarget()], { total: 1 }))),
    http.get(one, () => withVersion(aTarget())),
    http.get(`${one}/readings`, () => HttpResponse.json(aPage([aReading()]))),
    http.get(inProgramme(`/challenges/${idOf(1501)}`), () => withVersion(aChallenge())),
    http.get(inProgramme('/challenges'), () => HttpResponse.json(aPage([aChallenge()]))),
  )
})

const show = (below: string, membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(targetRoutes, `/targets${below}`, membership)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

async function fillDay(legend: string, [day, month, year]: [string, string, string]) {
  const group = within(screen.getByRole('group', { name: legend }))
  await userEvent.type(group.getByLabelText('Day'), day)
  await userEvent.type(group.getByLabelText('Month'), month)
  await userEvent.type(group.getByLabelText('Year'), year)
}

it('lists targets with status, course, what is measured now and what is to be expected', async () => {
  const asked: string[] = []
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).searchParams.toString())
      return HttpResponse.json(aPage([aTarget()], { total: 1 }))
    }),
  )
  show('?status=AT_RISK')
  const row = await screen.findByRole('row', { name: /^Summaries within a day/ })
  expect(row).toHaveTextContent('71.25%31 October 2026')
  expect(row).toHaveTextContent('90%forecast 80%')
  expect(asked[0]).toContain('status=AT_RISK')
})

it('says the finding of its chart, and has the same as a table, a file and a picture', async () => {
  const downloads = catchDownloads()
  show(`/${idOf(1901)}`)
  const chart = await screen.findByRole('img', { name: /At this pace it comes to 80%: at risk\.$/ })
  expect(chart).toBeVisible()
  await press('SVG (Course)')
  await press('Download CSV (Course)')
  await press('View as table (Course)')
  const table = screen.getByRole('table', { name: 'Course' })
  expect(within(table).getAllByRole('row')).toHaveLength(7)
  expect(within(table).getByRole('row', { name: /^31 October 2026 Reading/ })).toHaveTextContent('71.25%')
  const [picture, rows] = await downloads()
  expect(picture?.name).toBe('target.svg')
  expect(cellsOf(rows?.text ?? '')[1]).toEqual(['2026-01-31', 'Baseline', '50', '50'])
})

it('sets one for a challenge, with what is missing said first', async () => {
  server.use(
    http.post(address, async ({ request }) => {
      sent.push(await request.json())
      return withVersion(aTarget())
    }),
  )
  const { router } = show(`/new?challengeId=${idOf(1501)}`)
  expect(await screen.findByRole('combobox', { name: 'For which challenge?' })).toHaveValue(
    'Practices are asked to refer again.',
  )
  await userEvent.type(screen.getByLabelText('What is the target called?'), 'Fewer days')
  await userEvent.type(screen.getByLabelText('Value of the baseline'), 'twelve')
  await press('Set it')
  const summary = await screen.findByRole('alert')
  expect(summary).toHaveTextContent('Give a number, such as 71.5')
  expect(summary).toHaveTextContent('Give a day that exists')
  await userEvent.selectOptions(screen.getByLabelText('In what?'), 'Days')
  await userEvent.click(screen.getByRole('radio', { name: 'Less' }))
  await userEvent.clear(screen.getByLabelText('Value of the baseline'))
  await userEvent.type(screen.getByLabelText('Value of the baseline'), '12.5')
  await userEvent.type(screen.getByLabelText('Where is it to come?'), '4')
  await fillDay('Day of the baseline', ['31', '1', '2026'])
  await fillDay('By when?', ['31', '1', '2027'])
  await press('Set it')
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/targets/${idOf(1901)}`))
  expect(sent[0]).toMatchObject({
    challengeId: idOf(1501),
    name: 'Fewer days',
    unit: 'DAYS',
    direction: 'DOWN',
    baseline: { on: '2026-01-31', value: 12.5 },
    target: { on: '2027-01-31', value: 4 },
  })
})

it('changes one in the version that was read', async () => {
  server.use(
    http.patch(one, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return withVersion(aTarget())
    }),
  )
  show(`/${idOf(1901)}/edit`)
  const name = await screen.findByLabelText('What is the target called?')
  await userEvent.type(name, ' or two')
  await press('Save')
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[0]).toBe('"2"')
  expect(sent[1]).toMatchObject({ name: 'Summaries within a day or two', baseline: { value: 50 } })
  expect(sent[1]).not.toHaveProperty('challengeId')
})

it('takes readings by hand, changes and deletes them', async () => {
  server.use(
    http.post(`${one}/readings`, async ({ request }) => {
      sent.push(await request.json())
      return withVersion(aReading())
    }),
    http.get(`${one}/readings/${idOf(1951)}`, () => withVersion(aReading())),
    http.delete(`${one}/readings/${idOf(1951)}`, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  show(`/${idOf(1901)}/readings/new`)
  await userEvent.type(await screen.findByLabelText('What was measured?'), '85,7')
  await press('Add it')
  expect(await screen.findByRole('alert')).toHaveTextContent('Give a number, such as 85.7')
  await userEvent.clear(screen.getByLabelText('What was measured?'))
  await userEvent.type(screen.getByLabelText('What was measured?'), '85.7')
  await fillDay('Of which day?', ['30', '11', '2026'])
  await press('Add it')
  await userEvent.click(await screen.findByRole('button', { name: 'Delete the reading of 31 October 2026' }))
  await press('Delete it')
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent).toEqual([{ on: '2026-11-30', value: 85.7, note: null }, '"0"'])
  await userEvent.click(screen.getByRole('link', { name: 'Change the reading of 31 October 2026' }))
  expect(await screen.findByLabelText('What was measured?')).toHaveValue('71.25')
})

const rejection = {
  line: 3,
  field: 'value',
  reason: 'INVALID',
  detail: 'Is a number from 0 to 100.',
} as const

it('checks rows, names the bad line beside what it says, and takes the others without losing it', async () => {
  server.use(
    http.post(`${one}/readings/imports`, async ({ request }) => {
      const { searchParams } = new URL(request.url)
      sent.push([request.headers.get('Content-Type'), searchParams.get('dryRun'), await request.text()])
      const dryRun = searchParams.get('dryRun') === 'true'
      return HttpResponse.json({
        dryRun,
        created: 1,
        updated: 0,
        unchanged: 0,
        rejected: 1,
        rejections: [rejection],
      })
    }),
  )
  show(`/${idOf(1901)}/readings/import`)
  await userEvent.click(await screen.findByLabelText('Rows'))
  await press('Check the rows')
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose a file, or paste')
  await userEvent.click(screen.getByLabelText('Rows'))
  await userEvent.paste('on\tvalue\n2026-09-30\t70\n2026-10-31\t170')
  await press('Check the rows')
  const table = await screen.findByRole('table', { name: 'Lines to fix' })
  expect(within(table).getByRole('row', { name: /^Line 3, value/ })).toHaveTextContent(
    '2026-10-31 170Is a number from 0 to 100.',
  )
  await press('Import the other 1 reading')
  expect(await screen.findByText('1 reading is in')).toBeVisible()
  expect(screen.getByLabelText('Rows')).toHaveValue('on\tvalue\n2026-09-30\t70\n2026-10-31\t170')
  expect(screen.getByRole('table', { name: 'Lines to fix' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Check the rows' })).toBeVisible()
  expect(sent).toEqual([
    ['text/csv', 'true', 'on,value\r\n2026-09-30,70\r\n2026-10-31,170\r\n'],
    ['text/csv', 'false', 'on,value\r\n2026-09-30,70\r\n2026-10-31,170\r\n'],
  ])
})

it('reads a file into the box, and keeps it when the service refuses it', async () => {
  server.use(
    http.post(`${one}/readings/imports`, () =>
      problemAnswer(aProblem({ status: 400, detail: 'The column on is missing.' })),
    ),
  )
  show(`/${idOf(1901)}/readings/import`)
  const file = new File(['day,value\n1,2'], 'readings.csv', { type: 'text/csv' })
  Object.defineProperty(file, 'text', { value: async () => 'day,value\n1,2' })
  await userEvent.upload(await screen.findByLabelText('From a CSV file (optional)'), file)
  await waitFor(() => expect(screen.getByLabelText('Rows')).toHaveValue('day,value\n1,2'))
  await press('Check the rows')
  expect(await screen.findByRole('alert')).toHaveTextContent('The column on is missing.')
  expect(screen.getByLabelText('Rows')).toHaveValue('day,value\n1,2')
})

it('is read by those who may not change it', async () => {
  show(`/${idOf(1901)}`, { role: 'VIEWER' })
  expect(await screen.findByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Add a reading' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Delete/ })).not.toBeInTheDocument()
})
