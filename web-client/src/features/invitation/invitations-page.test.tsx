import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { catchDownloads } from '@/test/downloads'
import { anInvitation, aRound } from '@/test/invitations'
import { aPage, aStakeholder, idOf, withVersion } from '@/test/people'
import { aRound as aRoundOfVotes } from '@/test/prioritisations'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { invitationRoutes } from './routes'

let asked: URLSearchParams[]

beforeEach(() => {
  asked = []
  server.use(http.get(inProgramme(`/stakeholders/${idOf(101)}`), () => withVersion(aStakeholder())))
})

function list(invitations: Schemas['Invitation'][]) {
  server.use(
    http.get(inProgramme('/invitations'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return request.headers.get('Accept') === 'text/csv'
        ? HttpResponse.text('id\r\n')
        : HttpResponse.json(aPage(invitations, { total: invitations.length, totalIsLowerBound: false }))
    }),
  )
}

const show = (below = '/invitations', membership = {}) =>
  renderInProgramme(invitationRoutes, below, membership)

it('says of each invitation how far it has come, what was answered, and why it failed', async () => {
  list([
    anInvitation({
      state: 'ANSWERED',
      answer: 'DECLINED',
      declineReasonCode: 'NO_TIME',
      answeredAt: '2026-05-08T09:00:00Z',
    }),
    anInvitation({
      id: idOf(802),
      state: 'FAILED',
      sentAt: null,
      reminders: [],
      reason: 'The mail server refused it: 550',
    }),
    anInvitation({
      id: idOf(803),
      state: 'SCHEDULED',
      sentAt: null,
      reminders: [],
      sendAt: '2096-06-03T08:00:00Z',
    }),
  ])
  show()
  const [, answered, failed, scheduled] = await screen.findAllByRole('row')
  expect(answered).toHaveTextContent(/Answered.*6 May 2026.*1.*Said no: no time8 May 2026/)
  expect(failed).toHaveTextContent('FailedThe mail server refused it: 550')
  expect(scheduled).toHaveTextContent(/Scheduledto be sent 3 June 2096/)
  expect(screen.getByText('3 invitations')).toBeVisible()
  expect(within(answered as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringContaining(`/invitations/${idOf(801)}`),
  )
})

it('filters by state and purpose and keeps whom the address is about', async () => {
  list([anInvitation()])
  show(`/invitations?stakeholderId=${idOf(101)}`)
  expect(await screen.findByText(/of Dr Ines Fairwater/)).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Came back')
  await userEvent.selectOptions(screen.getByLabelText('What for'), 'A workshop')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  await waitFor(() =>
    expect(Object.fromEntries(asked.at(-1) ?? [])).toMatchObject({
      state: 'BOUNCED',
      purpose: 'WORKSHOP',
      stakeholderId: idOf(101),
    }),
  )
  const downloads = catchDownloads()
  await userEvent.click(screen.getByRole('button', { name: 'Load all as CSV' }))
  await waitFor(async () => expect(await downloads()).toHaveLength(1))
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    state: 'BOUNCED',
    purpose: 'WORKSHOP',
    stakeholderId: idOf(101),
  })
})

it('tells who was asked to vote in one round, and leads from there to all others', async () => {
  const round = idOf(1901)
  server.use(http.get(inProgramme(`/prioritisations/${round}`), () => HttpResponse.json(aRoundOfVotes())))
  list([anInvitation({ purpose: 'BALLOT', prioritisationId: round, state: 'EXPIRED' })])
  const { router } = show(`/invitations?prioritisationId=${round}`)
  expect(await screen.findByRole('link', { name: 'Spring round' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/prioritisations/${round}`),
  )
  const row = await screen.findByRole('row', { name: /Dr Ines Fairwater/ })
  // nobody is told whether they voted
  expect(row).toHaveTextContent('Ended')
  expect(row).not.toHaveTextContent('No answer')
  expect(asked.at(-1)?.get('prioritisationId')).toBe(round)
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Came back')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(router.state.location.search).toBe(`?prioritisationId=${round}&state=BOUNCED`)
  await userEvent.click(screen.getByRole('link', { name: 'Show invitations for anything' }))
  expect(router.state.location.search).toBe('?state=BOUNCED')
  expect(await within(await screen.findByRole('table')).findByText('Spring round')).toBeVisible()
  await waitFor(() => expect(asked.at(-1)?.get('prioritisationId')).toBeNull())
})

it('says what to do first, and what when nothing fits', async () => {
  list([])
  const { unmount } = show()
  expect(await screen.findByRole('heading', { name: 'Nobody has been invited yet' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Invite people' })).toHaveLength(1)
  unmount()
  show('/invitations?state=FAILED', { role: 'INTEGRATION' })
  expect(await screen.findByRole('heading', { name: 'No invitation fits' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Invite people' })).not.toBeInTheDocument()
})

it('asks people by mail for a round in which nobody was asked', async () => {
  const round = idOf(1901)
  server.use(http.get(inProgramme(`/prioritisations/${round}`), () => HttpResponse.json(aRoundOfVotes())))
  list([])
  show(`/invitations?prioritisationId=${round}`)
  expect(await screen.findByRole('heading', { name: 'Nobody was asked by mail' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ask people by mail' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/invitations/new?prioritisationId=${round}`),
  )
})

it('lists rounds, and shows one with its counts by state and who was left out', async () => {
  server.use(
    http.get(inProgramme('/invitation-rounds'), () =>
      HttpResponse.json(aPage([aRound()], { total: 1, totalIsLowerBound: false })),
    ),
    http.get(inProgramme(`/invitation-rounds/${idOf(811)}`), () => HttpResponse.json(aRound())),
  )
  show('/invitations/rounds')
  const row = await screen.findByRole('row', { name: /Wave 1, November/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['Taking part', '6 May 2026', '4', '3', '2', ''])
  await userEvent.click(within(row).getByRole('link'))
  expect(await screen.findByText('3 of them answered so far.')).toBeVisible()
  expect(screen.getByText(/whom the seeds referred\. Sent on 6 May 2026.* by Maya Okafor/)).toBeVisible()
  const states = screen.getByRole('table', { name: 'Invitations by state' })
  expect(within(states).getByRole('row', { name: /Answered/ })).toHaveTextContent('75%')
  expect(within(states).getByRole('link', { name: '3 answered' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/invitations?roundId=${idOf(811)}&state=ANSWERED`),
  )
  expect(screen.getByRole('row', { name: /We have no email address for them/ })).toHaveTextContent('2')
})

it('does not say of a ballot that nobody answered: who voted is a secret', async () => {
  const round = {
    ...aRound(),
    purpose: 'BALLOT' as const,
    states: [{ state: 'SENT' as const, count: 4 }],
  }
  server.use(
    http.get(inProgramme('/invitation-rounds'), () =>
      HttpResponse.json(aPage([round], { total: 1, totalIsLowerBound: false })),
    ),
    http.get(inProgramme(`/invitation-rounds/${idOf(811)}`), () => HttpResponse.json(round)),
  )
  show('/invitations/rounds')
  const row = await screen.findByRole('row', { name: /Wave 1, November/ })
  expect(within(row).getByRole('cell', { name: 'A secret' })).toBeVisible()
  await userEvent.click(within(row).getByRole('link'))
  expect(await screen.findByText(/^Who of them voted is a secret/)).toBeVisible()
  expect(screen.queryByText(/answered so far/)).toBeNull()
})
