import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aProblem, problemAnswer } from '@/test/problems'
import { aCategory, aFrame, onePage, versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { programmeRoutes } from './routes'

const cells = [
  { dimension: 'PLACE', value: 'BEXLEY', size: 1180 },
  { dimension: 'ATTRIBUTE:contract', value: 'Salaried GP', size: 1180 },
]

beforeEach(() => {
  server.use(
    http.get(inProgramme('/places'), () => onePage([aCategory('Bexley'), aCategory('Lambeth')])),
    http.get(inProgramme('/sectors'), () => onePage([aCategory('Hospital')])),
    http.get(inProgramme('/stakeholder-groups'), () => onePage([])),
  )
})

function show(frame: Schemas['PopulationFrame'], role: Schemas['Role'] = 'LEAD') {
  server.use(http.get(inProgramme('/population-frame'), () => versioned(frame)))
  renderInProgramme(programmeRoutes, '/settings/population-frame', { role })
}

/** Remembers what is put, and answers as if it were saved. */
function saving() {
  const sent: Schemas['NewPopulationFrame'][] = []
  server.use(
    http.put(inProgramme('/population-frame'), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"2"')
      sent.push((await request.json()) as Schemas['NewPopulationFrame'])
      return versioned(aFrame({ version: 3 }))
    }),
  )
  return sent
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save frame' }))

it('sends the cells that are filled in, and leaves out the empty ones', async () => {
  const sent = saving()
  show(aFrame({ cells }))
  const places = await screen.findByRole('group', { name: 'Places' })
  await userEvent.clear(within(places).getByLabelText('Bexley'))
  await userEvent.type(within(places).getByLabelText('Lambeth'), '2,260')
  await userEvent.type(screen.getByLabelText('Definition'), 'Everybody')
  await save()
  expect(await screen.findByText('The population frame is saved')).toBeVisible()
  expect(sent).toEqual([
    {
      definition: 'Everybody',
      asOf: null,
      cells: [
        { dimension: 'ATTRIBUTE:contract', value: 'Salaried GP', size: 1180 },
        { dimension: 'PLACE', value: 'LAMBETH', size: 2260 },
      ],
    },
  ])
})

it('adds up each dimension, and warns when they count different people', async () => {
  show(aFrame({ cells }))
  const places = await screen.findByRole('group', { name: 'Places' })
  expect(places).toHaveTextContent('Total 1,180')
  expect(screen.queryByRole('heading', { name: 'The totals differ' })).not.toBeInTheDocument()
  await userEvent.type(within(places).getByLabelText('Lambeth'), '20')
  expect(screen.getByRole('heading', { name: 'The totals differ' })).toBeVisible()
  expect(screen.getByText(/Places: 1,200 people; contract: 1,180 people/)).toBeVisible()
})

it('asks for whole numbers before anything is sent', async () => {
  show(aFrame())
  const places = await screen.findByRole('group', { name: 'Places' })
  await userEvent.type(within(places).getByLabelText('Bexley'), 'many')
  await save()
  expect(await screen.findByRole('alert')).toHaveFocus()
  expect(within(places).getByLabelText('Bexley')).toHaveAccessibleDescription(
    'Error: Give BEXLEY a whole number, such as 1180',
  )
})

it('shows at its cell what the service refuses, whatever was left empty before it', async () => {
  server.use(
    http.put(inProgramme('/population-frame'), () =>
      problemAnswer(aProblem({ errors: [{ pointer: '/cells/0/value', detail: 'is not a code' }] })),
    ),
  )
  show(aFrame())
  const sectors = await screen.findByRole('group', { name: 'Sectors' })
  await userEvent.type(within(sectors).getByLabelText('Hospital'), '7')
  await save()
  await waitFor(() =>
    expect(within(sectors).getByLabelText('Hospital')).toHaveAccessibleDescription('Error: Is not a code'),
  )
})

it('takes an attribute of the programme’s own', async () => {
  const sent = saving()
  show(aFrame())
  await userEvent.click(await screen.findByRole('button', { name: 'Add row' }))
  expect(screen.getByLabelText('Attribute')).toBeInvalid()
  await userEvent.type(screen.getByLabelText('Attribute'), 'contract')
  await userEvent.type(screen.getByLabelText('Value'), 'Locum{Enter}')
  const contract = screen.getByRole('group', { name: 'contract' })
  await userEvent.type(within(contract).getByLabelText('Locum'), '40')
  await save()
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.cells).toEqual([{ dimension: 'ATTRIBUTE:contract', value: 'Locum', size: 40 }])
})

it('shows readers the figures as pictures and tables', async () => {
  show(aFrame({ cells, definition: 'Everybody', asOf: '2026-01-01' }), 'VIEWER')
  expect(await screen.findByText('Figures of 1 January 2026')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /View as table \(Places\)/ }))
  expect(screen.getByRole('row', { name: 'Bexley 1,180 100%' })).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

it('says that nobody has filled it in', async () => {
  show(aFrame(), 'CONTRIBUTOR')
  expect(await screen.findByRole('heading', { name: 'Not filled in yet' })).toBeVisible()
})
