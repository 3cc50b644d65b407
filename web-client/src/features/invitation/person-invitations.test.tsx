import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anInvitation, aParticipationLink } from '@/test/invitations'
import { aPage, aStakeholder, idOf } from '@/test/people'
import { aRound } from '@/test/prioritisations'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { PersonInvitations } from './person-invitations'

const links = `/stakeholders/${idOf(101)}/participation-links`
let withdrawn: string[]

beforeEach(() => {
  withdrawn = []
})

function show(
  invitations: Schemas['Invitation'][],
  theirLinks: Schemas['ParticipationLink'][],
  { membership = {}, person = {} }: { membership?: object; person?: Partial<Schemas['Stakeholder']> } = {},
) {
  server.use(
    http.get(inProgramme('/invitations'), ({ request }) => {
      expect(new URL(request.url).searchParams.get('stakeholderId')).toBe(idOf(101))
      return HttpResponse.json(aPage(invitations))
    }),
    http.get(inProgramme(`/prioritisations/${idOf(1901)}`), () => HttpResponse.json(aRound())),
    http.get(inProgramme(links), () => HttpResponse.json(aPage(theirLinks))),
    http.post(inProgramme(`${links}/:linkId/revocation`), ({ params }) => {
      withdrawn.push(String(params.linkId))
      return HttpResponse.json(aParticipationLink({ revokedAt: '2026-05-07T09:00:00Z' }))
    }),
  )
  renderInProgramme(
    [{ path: '*', element: <PersonInvitations person={aStakeholder(person)} /> }],
    '/somebody',
    membership,
  )
}

it('says what they were invited to, what they said and by which links', async () => {
  show(
    [anInvitation({ state: 'ANSWERED', answer: 'ACCEPTED', answeredAt: '2026-05-08T09:00:00Z' })],
    [
      aParticipationLink({ answer: 'ACCEPTED' }),
      aParticipationLink({ id: idOf(902), purpose: 'REVIEW', revokedAt: '2026-05-07T09:00:00Z' }),
      aParticipationLink({ id: idOf(903), purpose: 'BALLOT', expiresAt: '2026-01-07T09:00:00Z' }),
      aParticipationLink({ id: idOf(904), purpose: 'BALLOT', prioritisationId: idOf(1901) }),
    ],
  )
  expect(await screen.findByRole('table', { name: 'Invitations' })).toHaveTextContent('Said yes8 May 2026')
  const table = await screen.findByRole('table', { name: 'Links' })
  expect(within(table).getByRole('row', { name: /A review/ })).toHaveTextContent('Withdrawn')
  expect(within(table).getByRole('row', { name: /A ballot in whichever/ })).toHaveTextContent('Ended')
  expect(await within(table).findByRole('link', { name: 'Spring round' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/prioritisations/${idOf(1901)}`),
  )
  expect(within(table).getAllByRole('button')).toHaveLength(2)
  expect(screen.getByRole('link', { name: 'Invite' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/invitations/new?stakeholderId=${idOf(101)}`),
  )
})

it('withdraws a link once that is confirmed', async () => {
  show([], [aParticipationLink()])
  await userEvent.click(
    await screen.findByRole('button', { name: 'Withdraw the link for taking part of 6 May 2026' }),
  )
  expect(withdrawn).toEqual([])
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Withdraw it' }))
  expect(await screen.findByText('The link works no more')).toBeVisible()
  await waitFor(() => expect(withdrawn).toEqual([idOf(901)]))
})

it('neither invites who opted out nor shows links to other systems', async () => {
  show([], [aParticipationLink()], {
    membership: { role: 'INTEGRATION' },
    person: { status: 'OPTED_OUT' },
  })
  expect(await screen.findByText('They have not been invited by mail yet.')).toBeVisible()
  expect(screen.queryByRole('table', { name: 'Links' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Invite' })).not.toBeInTheDocument()
})
