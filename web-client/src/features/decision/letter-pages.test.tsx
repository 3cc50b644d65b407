import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall } from '@/test/calls'
import { answerReference, aPage, idOf, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { aLetter } from '@/test/shortlists'
import { decisionRoutes } from './routes'

const home = inProgramme(`/calls/${idOf(701)}`)
const one = inProgramme(`/letters/${idOf(991)}`)
const letters = [
  aLetter(),
  aLetter({ id: idOf(992), proposalTitle: 'Proposal 3', recipient: null, obstacle: 'NOBODY_TO_WRITE_TO' }),
]

beforeEach(() => {
  answerReference()
  shown(aLetter())
  server.use(
    http.get(home, () => withVersion(aCall({ state: 'DECIDED' }))),
    http.get(`${home}/letters`, ({ request }) => {
      const state = new URL(request.url).searchParams.get('state')
      return HttpResponse.json(aPage(letters.filter((letter) => !state || letter.state === state)))
    }),
  )
})

function shown(letter: Schemas['Letter']) {
  server.use(http.get(one, () => withVersion(letter)))
}

const show = (below = '', role: Schemas['Membership']['role'] = 'FACILITATOR') =>
  renderInProgramme(decisionRoutes, `/projects/calls/${idOf(701)}/letters${below}`, { role })

it('lists letters with whom they go to and why one cannot go, and sends the rest', async () => {
  server.use(
    http.post(`${home}/letters/sending`, () =>
      HttpResponse.json({
        sent: 1,
        left: [{ letterId: idOf(992), proposalTitle: 'Proposal 3', obstacle: 'NOBODY_TO_WRITE_TO' }],
      }),
    ),
  )
  show()
  expect(await screen.findByRole('row', { name: /^Proposal 2/ })).toHaveTextContent(
    'Wren Castlemoor, wren.castlemoor@example.org',
  )
  expect(screen.getByRole('row', { name: /^Proposal 3/ })).toHaveTextContent('Nobody is known to write to')
  await userEvent.click(screen.getByRole('button', { name: 'Send all that can go' }))
  const dialog = screen.getByRole('dialog')
  expect(await within(dialog).findByText(/^1 letter goes as it stands now/)).toBeVisible()
  expect(within(dialog).getByText(/^1 letter cannot go by mail/)).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send them' }))
  expect(await screen.findByRole('heading', { name: '1 letter is on its way' })).toBeVisible()
  expect(screen.getByRole('listitem')).toHaveTextContent('Proposal 3: Nobody is known to write to')
})

it('filters by the address', async () => {
  show('?state=SENT')
  expect(await screen.findByRole('heading', { name: 'No letter fits' })).toBeVisible()
})

it('shows the words with the name in them while they are changed, and saves them', async () => {
  let saved: unknown
  server.use(
    http.patch(one, async ({ request }) => {
      saved = await request.json()
      return withVersion(aLetter({ subject: 'News', version: 4 }))
    }),
  )
  show(`/${idOf(991)}`)
  expect(await screen.findByText(/^Dear Wren Castlemoor,/)).toBeVisible()
  const subject = screen.getByLabelText('Subject')
  await userEvent.clear(subject)
  await userEvent.type(subject, 'News')
  expect(screen.getByRole('button', { name: 'Send it' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(screen.getByRole('button', { name: 'Save the letter' }))
  expect(await screen.findByText('The letter is saved')).toBeVisible()
  expect(saved).toEqual({ subject: 'News', body: aLetter().body })
})

it('shows both versions where somebody else changed it meanwhile', async () => {
  server.use(
    http.patch(one, () => {
      shown(aLetter({ subject: 'Theirs', version: 4 }))
      return problemAnswer(aProblem({ status: 412 }))
    }),
  )
  show(`/${idOf(991)}`)
  await userEvent.type(await screen.findByLabelText('Subject'), '!')
  await userEvent.click(screen.getByRole('button', { name: 'Save the letter' }))
  const panel = await screen.findByRole('region', { name: 'Someone else changed this' })
  expect(panel).toHaveTextContent('Theirs')
})

it('keeps what was typed through a reload', async () => {
  const first = show(`/${idOf(991)}`)
  await userEvent.type(await screen.findByLabelText('Subject'), '!')
  first.unmount()
  show(`/${idOf(991)}`)
  expect(await screen.findByText('We kept what you had typed here. It is not saved yet.')).toBeVisible()
  expect(screen.getByLabelText('Subject')).toHaveValue('What became of “Proposal 2”!')
})

it('sends one after asking, and says once it has gone', async () => {
  server.use(
    http.post(`${one}/sending`, () => {
      shown(aLetter({ state: 'SENT', sentAt: '2026-11-22T09:00:00Z' }))
      return withVersion(aLetter({ state: 'SENDING' }))
    }),
  )
  show(`/${idOf(991)}`)
  const send = await screen.findByRole('button', { name: 'Send it' })
  await waitFor(() => expect(send).toHaveAttribute('aria-disabled', 'false'))
  await userEvent.click(send)
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Send it' }))
  expect(await screen.findByText(/^Sent on 22 November 2026/)).toBeVisible()
})

it('says why it cannot go or did not come, and takes a hand-over', async () => {
  shown(aLetter({ obstacle: 'NO_ADDRESS', state: 'FAILED', problem: 'The mail server did not take it.' }))
  server.use(
    http.post(`${one}/hand-over`, () => {
      shown(aLetter({ state: 'HANDED_OVER', sentAt: '2026-11-22T09:00:00Z' }))
      return withVersion(aLetter({ state: 'HANDED_OVER' }))
    }),
  )
  show(`/${idOf(991)}`)
  expect(await screen.findByText('The mail server did not take it.')).toBeVisible()
  expect(screen.getByText(/^No e-mail address is known/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Send it' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'It was handed over' }))
  await userEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'It was handed over' }),
  )
  expect(await screen.findByText(/^Handed over on 22 November 2026/)).toBeVisible()
})

it('is not for assessors', async () => {
  show('', 'ASSESSOR')
  expect(await screen.findByText('Letters are read and sent by leads and facilitators.')).toBeVisible()
})
