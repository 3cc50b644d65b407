import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { startSession } from '@/api/session'
import { anAccessToken } from '@/test/identity'
import { answerReference, aPage, aReferral, aStakeholder, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { stakeholderRoutes } from './routes'

const home = `${programme}/stakeholders/${idOf(101)}`
const mei = aStakeholder({ id: idOf(103), name: 'Mei Applegarth' })
let sent: unknown[]

beforeEach(() => {
  startSession(anAccessToken())
  answerReference()
  sent = []
  server.use(http.get(path(home), () => withVersion(aStakeholder())))
})

function people(...found: (typeof mei)[]) {
  server.use(http.get(path(`${programme}/stakeholders`), () => HttpResponse.json(aPage(found))))
}

function answer(referral = aReferral()) {
  server.use(
    http.post(path(`${programme}/referrals`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(referral, { status: 201 })
    }),
  )
}

function show() {
  return renderRoutes([{ path: '/programmes/:programmeId', children: stakeholderRoutes() }], `${home}/refer`)
}

const refer = () => userEvent.click(screen.getByRole('button', { name: 'Refer' }))

it('refers somebody new, and leads on to them', async () => {
  people()
  answer()
  show()
  await userEvent.type(await screen.findByLabelText('Name'), 'Mei Applegarth')
  await userEvent.type(screen.getByLabelText(/^Email/), 'mei@example.org')
  await userEvent.selectOptions(screen.getByLabelText(/^Group/), 'Doctors')
  await userEvent.type(screen.getByLabelText(/^Why them/), 'She asked who tells the patient')
  await refer()
  expect(await screen.findByRole('region', { name: 'Referred' })).toHaveFocus()
  expect(screen.getByRole('link', { name: 'Go to Mei Applegarth' })).toHaveAttribute(
    'href',
    `${programme}/stakeholders/${idOf(103)}`,
  )
  expect(sent).toEqual([
    {
      fromStakeholderId: idOf(101),
      to: {
        name: 'Mei Applegarth',
        email: 'mei@example.org',
        affiliations: [
          { organisationCode: null, placeCode: null, sectorCode: null, groupCode: 'DOCTORS', jobTitle: null },
        ],
      },
      reason: 'She asked who tells the patient',
    },
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Refer someone else' }))
  expect(screen.getByLabelText('Name')).toHaveValue('')
})

it('says that the new person was known already', async () => {
  people(mei)
  answer()
  show()
  await userEvent.type(await screen.findByLabelText('Name'), 'M. Applegarth')
  await userEvent.type(screen.getByLabelText(/^Email/), 'mei@example.org')
  await refer()
  expect(await screen.findByText(/it belongs to Mei Applegarth, so no second entry was made/)).toBeVisible()
})

it('refers somebody found by name', async () => {
  people(aStakeholder(), mei)
  answer(aReferral({ status: 'DUPLICATE' }))
  show()
  await userEvent.click(await screen.findByRole('radio', { name: 'Somebody already on the list' }))
  await userEvent.type(screen.getByRole('combobox', { name: 'Person' }), 'mei')
  await userEvent.click(await screen.findByRole('option', { name: /Mei Applegarth/ }))
  expect(screen.queryByRole('option')).not.toBeInTheDocument()
  await refer()
  expect(await screen.findByText(/had referred them before/)).toBeVisible()
  expect(sent).toEqual([{ fromStakeholderId: idOf(101), toStakeholderId: idOf(103), reason: null }])
})

it('asks to choose somebody, and offers nobody themselves', async () => {
  people(aStakeholder())
  show()
  await userEvent.click(await screen.findByRole('radio', { name: 'Somebody already on the list' }))
  await userEvent.type(screen.getByRole('combobox', { name: 'Person' }), 'ines')
  expect(await screen.findByText('Nothing fits')).toBeVisible()
  await refer()
  expect(screen.getByRole('combobox', { name: 'Person' })).toHaveAccessibleDescription(/Choose a person/)
})

it('puts what is wrong with the new person beside its field', async () => {
  server.use(
    http.post(path(`${programme}/referrals`), () =>
      problemAnswer(aProblem({ errors: [{ pointer: '/to/name', detail: 'must not be blank' }] })),
    ),
  )
  show()
  await screen.findByLabelText('Name')
  await refer()
  await waitFor(() =>
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Error: Must not be blank'),
  )
})

it('says that somebody cannot be referred', async () => {
  people()
  server.use(
    http.post(path(`${programme}/referrals`), () =>
      problemAnswer(aProblem({ status: 409, detail: 'This person asked not to be contacted.' })),
    ),
  )
  show()
  await userEvent.type(await screen.findByLabelText('Name'), 'Mei')
  await refer()
  expect(await screen.findByRole('alert')).toHaveTextContent('This person asked not to be contacted.')
})
