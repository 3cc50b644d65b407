import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aProblem, problemAnswer } from '@/test/problems'
import { aCategory, onePage, versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { programmeRoutes } from './routes'

const bexley = aCategory('Bexley')
const show = (below: string, membership?: Partial<Schemas['Membership']>) =>
  renderInProgramme(programmeRoutes, below, membership)

function listed(...places: Schemas['Category'][]) {
  server.use(http.get(inProgramme('/places'), () => onePage(places)))
}

it('lists the places and leads to each of them', async () => {
  listed(bexley)
  show('/settings/places')
  const row = await screen.findByRole('row', { name: /^Bexley BEXLEY/ })
  expect(await within(row).findByRole('link', { name: 'Bexley' })).toHaveAttribute(
    'href',
    expect.stringMatching(/settings\/places\/id-of-Bexley$/),
  )
  expect(screen.getByText('1 place')).toBeVisible()
})

it('says what to do first when there is none', async () => {
  server.use(http.get(inProgramme('/stakeholder-groups'), () => onePage([])))
  show('/settings/stakeholder-groups')
  expect(await screen.findByRole('heading', { name: 'No stakeholder groups yet' })).toBeVisible()
  await waitFor(() =>
    expect(screen.getAllByRole('link', { name: 'Add a stakeholder group' })).toHaveLength(2),
  )
})

it('says what it is loading, and when that fails', async () => {
  server.use(http.get(inProgramme('/sectors'), () => problemAnswer(aProblem({ status: 503 }))))
  show('/settings/sectors')
  expect(await screen.findByText('Loading the sectors')).toBeInTheDocument()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the sectors')
})

it.each([
  { role: 'VIEWER', why: 'You can read this. Leads and facilitators can change it.' },
  { role: 'LEAD', programmeStatus: 'ARCHIVED', why: /This programme is archived/ },
] as const)('offers nothing to change: $why', async ({ why, ...membership }) => {
  listed(bexley)
  show('/settings/places', membership)
  expect(await screen.findByText(why)).toBeVisible()
  expect(await screen.findByRole('row', { name: /^Bexley/ })).toBeVisible()
  expect(screen.queryByRole('link', { name: /Add|Bexley/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument()
})

it('adds a place with a code made from its name', async () => {
  const sent: unknown[] = []
  listed(bexley)
  server.use(
    http.post(inProgramme('/places'), async ({ request }) => {
      sent.push(await request.json(), request.headers.get('Idempotency-Key'))
      return HttpResponse.json(bexley, { status: 201 })
    }),
  )
  show('/settings/places/new')
  await userEvent.type(await screen.findByLabelText('Name'), 'Saint Mary’s Cray')
  await userEvent.click(screen.getByRole('button', { name: 'Add place' }))
  expect(await screen.findByText('Bexley is added')).toBeVisible()
  expect(sent).toEqual([
    { name: 'Saint Mary’s Cray', code: 'SAINT-MARYS-CRAY', description: null },
    expect.stringMatching(/^[\w-]{36}$/),
  ])
})

it('asks for a name, and shows at its field that a code is taken', async () => {
  server.use(
    http.post(inProgramme('/places'), () =>
      problemAnswer(
        aProblem({ status: 409, detail: 'Taken.', errors: [{ pointer: '/code', detail: 'is taken' }] }),
      ),
    ),
  )
  show('/settings/places/new')
  await userEvent.click(await screen.findByRole('button', { name: 'Add place' }))
  expect(await screen.findByRole('alert')).toHaveFocus()
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(/Error: Give a name/)
  await userEvent.type(screen.getByLabelText('Name'), 'Bexley')
  await userEvent.click(screen.getByRole('button', { name: 'Add place' }))
  await waitFor(() =>
    expect(screen.getByLabelText('Code (optional)')).toHaveAccessibleDescription(/Error: Is taken/),
  )
})

it('lets the person choose when somebody else was faster', async () => {
  let version = 1
  const ifMatch: (string | null)[] = []
  listed(bexley)
  server.use(
    http.get(inProgramme('/places/id-of-Bexley'), () =>
      versioned(
        aCategory('Bexley', { version, name: version === 1 ? 'Bexley' : 'London Borough of Bexley' }),
      ),
    ),
    http.patch(inProgramme('/places/id-of-Bexley'), ({ request }) => {
      ifMatch.push(request.headers.get('If-Match'))
      if (version === 2) return versioned(aCategory('Bexley', { version: 3 }))
      version = 2
      return problemAnswer(aProblem({ status: 412 }))
    }),
  )
  show('/settings/places/id-of-Bexley')
  await userEvent.type(await screen.findByLabelText('Description (optional)'), 'The borough')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  const conflict = await screen.findByRole('region', { name: 'Someone else changed this' })
  const name = within(conflict).getByRole('group', { name: 'Name' })
  await userEvent.click(within(name).getByRole('radio', { name: 'Take theirs' }))
  await userEvent.click(within(conflict).getByRole('button', { name: 'Go on with these' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('London Borough of Bexley is saved')).toBeVisible()
  expect(ifMatch).toEqual(['"1"', '"2"'])
})

it('removes a place, and adds it again when asked to undo', async () => {
  let places = [bexley]
  server.use(
    http.get(inProgramme('/places'), () => onePage(places)),
    http.delete(inProgramme('/places/id-of-Bexley'), ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"1"')
      places = []
      return new HttpResponse(null, { status: 204 })
    }),
    http.post(inProgramme('/places'), async ({ request }) => {
      places = [{ ...bexley, ...((await request.json()) as Schemas['NewCategory']) } as Schemas['Category']]
      return HttpResponse.json(places[0], { status: 201 })
    }),
  )
  show('/settings/places')
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Bexley' }))
  expect(await screen.findByText('No places yet')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Bexley is back')).toBeVisible()
  expect(await screen.findByRole('row', { name: /^Bexley/ })).toBeVisible()
})

it('explains why what is in use stays', async () => {
  listed(bexley)
  server.use(
    http.delete(inProgramme('/places/id-of-Bexley'), () =>
      problemAnswer(aProblem({ status: 409, type: '/problems/in-use' })),
    ),
  )
  show('/settings/places')
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Bexley' }))
  const refusal = await screen.findByRole('alert')
  expect(refusal).toHaveFocus()
  expect(refusal).toHaveTextContent(
    'Bexley was not removedPeople, organisations or the population frame still refer to this place.',
  )
})
