import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { startSession } from '@/api/session'
import { anAccessToken } from '@/test/identity'
import {
  aChain,
  anAffiliation,
  anOrganisation,
  answerReference,
  aPage,
  aStakeholder,
  idOf,
  programme,
  withVersion,
} from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { stakeholderRoutes } from './routes'

const all = `${programme}/stakeholders`
const home = `${all}/${idOf(101)}`
let sent: unknown[]

beforeEach(() => {
  startSession(anAccessToken())
  answerReference()
  sent = []
  server.use(
    http.get(path(`${programme}/organisations`), () => HttpResponse.json(aPage([anOrganisation()]))),
    http.get(path(`${home}/chain`), () => HttpResponse.json(aChain())),
    http.get(path(`${home}/referrals`), () => HttpResponse.json(aPage([]))),
    http.get(path(home), () => withVersion(aStakeholder())),
  )
})

function show(address: string) {
  return renderRoutes([{ path: '/programmes/:programmeId', children: stakeholderRoutes() }], address)
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

it('adds a person; choosing the organisation fills in place and sector', async () => {
  server.use(
    http.post(path(all), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aStakeholder(), { status: 201 })
    }),
  )
  const { router } = show(`${all}/new`)
  await userEvent.type(await screen.findByLabelText('Name'), ' Dr Ines Fairwater ')
  await userEvent.type(screen.getByLabelText(/^Job/), 'Geriatrician')
  await userEvent.type(screen.getByRole('combobox', { name: /^Organisation/ }), 'lan')
  await screen.findByRole('option', { name: 'Lanternbrook Surgery' })
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(screen.getByLabelText(/^Place/)).toHaveValue('LAMBETH')
  expect(screen.getByLabelText(/^Sector/)).toHaveValue('PRIMARY_CARE')
  await userEvent.click(within(screen.getByRole('group', { name: /Influence/ })).getByLabelText('4'))
  await userEvent.type(screen.getByLabelText('Name of the fact'), 'workingPattern')
  await userEvent.type(screen.getByLabelText('Value'), 'Weekdays{Enter}')
  await press('Add person')
  await waitFor(() => expect(router.state.location.pathname).toBe(home))
  expect(await screen.findByText('One step up, 3 people down')).toBeVisible()
  expect(sent).toEqual([
    {
      name: 'Dr Ines Fairwater',
      email: null,
      externalId: null,
      status: 'IDENTIFIED',
      networkSize: null,
      influence: 4,
      interest: null,
      protectedMinutesPerMonth: null,
      affiliations: [
        {
          organisationCode: 'INV13',
          placeCode: 'LAMBETH',
          sectorCode: 'PRIMARY_CARE',
          groupCode: null,
          jobTitle: 'Geriatrician',
        },
      ],
      attributes: { workingPattern: 'Weekdays' },
    },
  ])
})

it('puts what is wrong in a role beside its field, and leads there from the summary', async () => {
  server.use(
    http.post(path(all), () =>
      problemAnswer(
        aProblem({
          errors: [
            { pointer: '/affiliations/1/placeCode', detail: 'is not the code of a place of this programme' },
            { pointer: '/name', detail: 'must not be blank' },
          ],
        }),
      ),
    ),
  )
  show(`${all}/new`)
  await screen.findByLabelText('Name')
  await press('Add another role')
  await press('Add person')
  const second = screen.getByRole('group', { name: 'Role 2' })
  expect(await within(second).findByLabelText(/^Place/)).toHaveAccessibleDescription(
    'Error: Is not the code of a place of this programme',
  )
  await userEvent.click(screen.getByRole('link', { name: /^Role 2, place: is not the code/ }))
  expect(within(second).getByLabelText(/^Place/)).toHaveFocus()
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(/Must not be blank/)
})

it('sends nothing that is no number or no organisation of the list', async () => {
  show(`${all}/new`)
  await userEvent.type(await screen.findByLabelText(/^Colleagues/), 'many')
  await userEvent.type(screen.getByRole('combobox', { name: /^Organisation/ }), 'Nowhere')
  await press('Add person')
  expect(screen.getByLabelText(/^Colleagues/)).toHaveAccessibleDescription(/Give a whole number/)
  expect(screen.getByRole('combobox', { name: /^Organisation/ })).toHaveAccessibleDescription(
    /Choose an organisation/,
  )
})

it('says that somebody asked to be left out', async () => {
  server.use(
    http.post(path(all), () =>
      problemAnswer(
        aProblem({
          type: '/problems/kept-out',
          status: 409,
          errors: [{ pointer: '/email', detail: 'belongs to somebody who asked to be left out' }],
        }),
      ),
    ),
  )
  show(`${all}/new`)
  await userEvent.type(await screen.findByLabelText(/^Email/), 'ines@example.org')
  await press('Add person')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Email: belongs to somebody who asked to be left out',
  )
  expect(screen.getByLabelText(/^Email/)).toHaveValue('ines@example.org')
})

it('changes roles and attributes: another primary, one role fewer, one attribute gone', async () => {
  const chair = anAffiliation({ jobTitle: 'Chair', groupCode: null })
  const lead = anAffiliation({ jobTitle: 'Lead', groupCode: null })
  server.use(
    http.get(path(home), () => withVersion(aStakeholder({ affiliations: [anAffiliation(), chair, lead] }))),
    http.patch(path(home), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return withVersion(aStakeholder({ version: 2 }))
    }),
  )
  const { router } = show(`${home}/edit`)
  await userEvent.click(await screen.findByRole('button', { name: 'Make primary (Role 2)' }))
  await press('Remove role 3')
  await press('Remove workingPattern')
  await press('Save')
  await waitFor(() => expect(router.state.location.pathname).toBe(home))
  expect(await screen.findByText('One step up, 3 people down')).toBeVisible()
  expect(sent).toEqual([
    '"1"',
    expect.objectContaining({
      affiliations: [
        expect.objectContaining({ jobTitle: 'Chair' }),
        expect.objectContaining({ jobTitle: 'Consultant geriatrician' }),
      ],
      attributes: { workingPattern: null },
    }),
  ])
  expect(sent[1]).not.toHaveProperty('status')
})

it('lets the person choose between two versions, place by place', async () => {
  server.use(
    http.patch(
      path(home),
      () => {
        server.use(
          http.get(path(home), () =>
            withVersion(
              aStakeholder({ version: 2, affiliations: [anAffiliation({ jobTitle: 'Professor' })] }),
            ),
          ),
        )
        return problemAnswer(aProblem({ status: 412 }))
      },
      { once: true },
    ),
  )
  show(`${home}/edit`)
  const job = await screen.findByLabelText(/^Job/)
  await userEvent.clear(job)
  await userEvent.type(job, 'Geriatrician')
  await press('Save')
  const conflict = await screen.findByRole('region', { name: 'Someone else changed this' })
  const choice = within(conflict).getByRole('group', { name: 'Role 1: job' })
  expect(choice).toHaveTextContent('Professor')
  await userEvent.click(within(choice).getByRole('radio', { name: 'Take theirs' }))
  await press('Go on with these')
  expect(screen.getByLabelText(/^Job/)).toHaveValue('Professor')
  server.use(
    http.patch(path(home), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return withVersion(aStakeholder({ version: 3 }))
    }),
  )
  await press('Save')
  expect(await screen.findByText('One step up, 3 people down')).toBeVisible()
  expect(sent).toEqual(['"2"'])
})

it('keeps what was typed when the service is away', async () => {
  server.use(http.patch(path(home), () => HttpResponse.error()))
  show(`${home}/edit`)
  await userEvent.type(await screen.findByLabelText('Name'), ' MBE')
  await press('Save')
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached')
  expect(screen.getByLabelText('Name')).toHaveValue('Dr Ines Fairwater MBE')
})

it('says who may add people', async () => {
  answerReference({ role: 'VIEWER' })
  show(`${all}/new`)
  expect(await screen.findByText(/Leads and facilitators can do this/)).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
