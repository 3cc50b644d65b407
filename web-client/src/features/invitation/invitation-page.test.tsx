import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anInvitation, aText } from '@/test/invitations'
import { idOf } from '@/test/people'
import { aRound } from '@/test/prioritisations'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { invitationRoutes } from './routes'

const below = `/invitations/${idOf(801)}`
let sent: string[]

beforeEach(() => {
  sent = []
  server.use(http.get(inProgramme(`${below}/text`), () => HttpResponse.json(aText())))
})

/** Shows an invitation that is what `becomes` says after anything was done about it. */
function show(over: Partial<Schemas['Invitation']> = {}, becomes: Partial<Schemas['Invitation']> = {}) {
  server.use(
    http.get(inProgramme(below), () =>
      HttpResponse.json(anInvitation(sent.length === 0 ? over : { ...over, ...becomes })),
    ),
    http.post(inProgramme(`${below}/:action`), ({ params }) => {
      sent.push(String(params.action))
      return HttpResponse.json(anInvitation({ ...over, ...becomes }))
    }),
  )
  return renderInProgramme(invitationRoutes, below)
}

const steps = async () => (await screen.findAllByRole('listitem')).map((item) => item.textContent)

it('tells what happened and what is still to come', async () => {
  show({ overrideReason: 'She offered to chair' })
  expect(await screen.findByRole('heading', { name: 'Invitation of Dr Ines Fairwater' })).toBeVisible()
  expect((await steps()).slice(0, 5)).toEqual([
    expect.stringMatching(/^Made by Maya Okafor6 May 2026.*Over the contact policy: She offered to chair$/),
    expect.stringMatching(/^Sent6 May 2026/),
    expect.stringMatching(/^Reminder 113 May 2026/),
    expect.stringMatching(/^Next reminder, unless they answer20 May 2026/),
    'Their link works until 27 May 2026',
  ])
  expect(await screen.findByRole('article', { name: 'The mail' })).toHaveTextContent('Would you take part?')
})

it('leads to the round to vote in, and tells nobody whether they voted', async () => {
  server.use(http.get(inProgramme(`/prioritisations/${idOf(1901)}`), () => HttpResponse.json(aRound())))
  show({ purpose: 'BALLOT', prioritisationId: idOf(1901), state: 'EXPIRED', remindAt: null })
  expect(await screen.findByRole('link', { name: 'Spring round' })).toBeVisible()
  expect((await steps()).slice(3, 4)).toEqual([expect.stringMatching(/^Ended.*told to nobody\.$/)])
  expect(screen.queryByText('No answer')).not.toBeInTheDocument()
})

it('reminds', async () => {
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Remind them' }))
  expect(await screen.findByText('Dr Ines Fairwater is reminded')).toBeVisible()
  expect(sent).toEqual(['reminder'])
})

it('asks before it takes an invitation back', async () => {
  show({}, { state: 'REVOKED', reason: 'Taken back by hand.', version: 4 })
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }))
  const dialog = screen.getByRole('dialog', { name: 'Take back the invitation of Dr Ines Fairwater?' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }))
  expect(sent).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take it back' }))
  expect(await screen.findByText('The invitation of Dr Ines Fairwater is taken back')).toBeVisible()
  expect(await screen.findByText(/They can be invited again/)).toBeVisible()
  expect(sent).toEqual(['revocation'])
})

it('notes a bounce, and sends again what came back', async () => {
  const came = { state: 'BOUNCED', reason: 'It came back: no such user', version: 4 } as const
  show({}, came)
  let body: unknown
  server.use(
    http.post(inProgramme('/invitation-bounces'), async ({ request }) => {
      body = await request.json()
      sent.push('bounce')
      return HttpResponse.json(anInvitation(came))
    }),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'The mail came back' }))
  await userEvent.type(screen.getByLabelText('What did it say?'), 'no such user')
  await userEvent.click(screen.getByRole('button', { name: 'Note that it came back' }))
  expect(await screen.findByText('It came back: no such user')).toBeVisible()
  expect(body).toEqual({ invitationId: idOf(801), reason: 'no such user' })
  await userEvent.click(await screen.findByRole('button', { name: 'Send it again' }))
  await waitFor(() => expect(sent).toEqual(['bounce', 'sending']))
})

it('sends again over the policy with the reason of a lead', async () => {
  show({ state: 'FAILED', reason: 'It is not known whether it came: the node died' }, { state: 'SCHEDULED' })
  const bodies: unknown[] = []
  server.use(
    http.post(inProgramme(`${below}/sending`), async ({ request }) => {
      bodies.push(await request.json())
      if (bodies.length > 1) {
        sent.push('sending')
        return HttpResponse.json(anInvitation({ state: 'SCHEDULED' }))
      }
      const availableFrom = '2026-06-03'
      const type = '/problems/contact-budget-exceeded'
      return problemAnswer({
        ...aProblem({ status: 409, type }),
        ...{ availableFrom, obstacle: 'TOO_MANY_MINUTES' },
      })
    }),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Send it again' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('It fits from 3 June 2026')
  await userEvent.type(screen.getByLabelText('Why must it be now?'), 'She asked us to')
  await userEvent.click(screen.getByRole('button', { name: 'Send it again' }))
  expect(await screen.findByText('The invitation of Dr Ines Fairwater is sent again')).toBeVisible()
  expect(bodies).toEqual([{ overrideReason: null }, { overrideReason: 'She asked us to' }])
})

it('says why something cannot be done', async () => {
  show()
  server.use(
    http.post(inProgramme(`${below}/reminder`), () =>
      problemAnswer(
        aProblem({ status: 409, detail: 'They were reminded 2 times; the contact policy allows 2.' }),
      ),
    ),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Remind them' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('They were reminded 2 times')
})

it('has nothing to do about an answer, nor words once the person is erased', async () => {
  server.use(http.get(inProgramme(`${below}/text`), () => problemAnswer(aProblem({ status: 410 }))))
  show({ state: 'ANSWERED', answer: 'ACCEPTED', answeredAt: '2026-05-08T09:00:00Z' })
  expect(await screen.findByText('They have answered: there is nothing left to do.')).toBeVisible()
  expect(await screen.findByText('Its words were forgotten with the person.')).toBeVisible()
  expect(await steps()).toContainEqual(expect.stringMatching(/^Said yes8 May 2026/))
})
