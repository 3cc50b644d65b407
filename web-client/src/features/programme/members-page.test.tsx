import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aMembership } from '@/test/identity'
import { aProblem, problemAnswer } from '@/test/problems'
import { aMember, onePage, versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { programmeRoutes } from './routes'

const jonas = aMember('Jonas', { role: 'FACILITATOR' })
const myself = aMember('Amara', { id: aMembership().memberId, role: 'LEAD' })
const show = (below: string, membership?: Partial<Schemas['Membership']>) =>
  renderInProgramme(programmeRoutes, `/settings/members${below}`, membership)

const lastLead = () =>
  problemAnswer(
    aProblem({ status: 409, type: '/problems/last-lead', detail: 'Make somebody else a lead first.' }),
  )

it('filters by role in the address', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(inProgramme('/members'), ({ request }) => {
      const role = new URL(request.url).searchParams.get('role')
      asked.push(role)
      return onePage(role === 'VIEWER' ? [] : [jonas])
    }),
  )
  const { router } = show('')
  expect(await screen.findByRole('row', { name: /Jonas jonas@example.org Facilitator/ })).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('Role'), 'Viewer')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(await screen.findByText('Nobody has this role')).toBeVisible()
  expect(router.state.location.search).toBe('?role=VIEWER')
  expect(asked).toEqual([null, 'VIEWER'])
})

it('shows facilitators who takes part, and nothing to change', async () => {
  server.use(http.get(inProgramme('/members'), () => onePage([jonas])))
  show('', { role: 'FACILITATOR' })
  expect(await screen.findByText('You can read this. Leads can change it.')).toBeVisible()
  expect(await screen.findByRole('row', { name: /Jonas/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument()
})

it('adds a member, and says at the address that it belongs to one already', async () => {
  let known = true
  server.use(
    http.get(inProgramme('/members'), () => onePage([jonas])),
    http.post(inProgramme('/members'), () =>
      known
        ? problemAnswer(
            aProblem({
              status: 409,
              errors: [{ pointer: '/email', detail: 'belongs to a member already' }],
            }),
          )
        : HttpResponse.json(jonas, { status: 201 }),
    ),
  )
  show('/new')
  await userEvent.type(await screen.findByLabelText('Email address'), 'jonas@example.org')
  await userEvent.type(screen.getByLabelText('Name'), 'Jonas')
  await userEvent.click(screen.getByRole('radio', { name: 'Facilitator' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add member' }))
  await waitFor(() =>
    expect(screen.getByLabelText('Email address')).toHaveAccessibleDescription(/Belongs to a member already/),
  )
  known = false
  await userEvent.click(screen.getByRole('button', { name: 'Add member' }))
  expect(await screen.findByText('Jonas is a member now')).toBeVisible()
})

it('changes a role and takes it back when asked', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(inProgramme('/members'), () => onePage([jonas])),
    http.get(inProgramme('/members/id-of-Jonas'), () => versioned(jonas)),
    http.patch(inProgramme('/members/id-of-Jonas'), async ({ request }) => {
      const change = (await request.json()) as Schemas['Member']
      sent.push({ role: change.role, ifMatch: request.headers.get('If-Match') })
      return versioned({ ...jonas, ...change, version: jonas.version + sent.length })
    }),
  )
  show('/id-of-Jonas')
  await userEvent.click(await screen.findByRole('radio', { name: 'Assessor' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Jonas is assessor now')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Jonas is facilitator again')).toBeVisible()
  expect(sent).toEqual([
    { role: 'ASSESSOR', ifMatch: '"1"' },
    { role: 'FACILITATOR', ifMatch: '"2"' },
  ])
})

it('keeps the last lead, in the words of the service, and warns who steps down', async () => {
  server.use(
    http.get(inProgramme(`/members/${myself.id}`), () => versioned(myself)),
    http.patch(inProgramme(`/members/${myself.id}`), lastLead),
  )
  show(`/${myself.id}`)
  await userEvent.click(await screen.findByRole('radio', { name: 'Viewer' }))
  expect(screen.getByText(/This is you/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Make somebody else a lead first.')
})

it('asks who removes themselves, and explains when they may not', async () => {
  server.use(
    http.get(inProgramme('/members'), () => onePage([myself])),
    http.delete(inProgramme(`/members/${myself.id}`), lastLead),
  )
  show('')
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Amara' }))
  expect(screen.getByRole('dialog', { name: 'Remove yourself?' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Remove me' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Amara was not removedMake somebody else a lead first.',
  )
})
