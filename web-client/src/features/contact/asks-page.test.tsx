import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAsk } from '@/test/contact'
import { aPage, aStakeholder, idOf, programme, withVersion } from '@/test/people'
import { aRound } from '@/test/prioritisations'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { contactRoutes } from './routes'

let asked: URLSearchParams[]

beforeEach(() => {
  asked = []
})

function answer(results = [anAsk()]) {
  server.use(
    http.get(inProgramme('/contacts'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(aPage(results, { total: results.length, totalIsLowerBound: false }))
    }),
  )
}

function show(search = '', membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(contactRoutes, `/contacts${search}`, membership)
}

it('lists who was asked for what, by whom, and why over the policy', async () => {
  answer([
    anAsk({ note: 'By telephone', overrideReason: 'She offered to chair' }),
    anAsk({
      id: idOf(602),
      purpose: 'PROJECT_WORK',
      counts: false,
      status: 'PLANNED',
      askedOn: '2026-06-03',
    }),
    anAsk({ id: idOf(603), status: 'CANCELLED', counts: false, askedBy: null }),
  ])
  show()
  const rows = (await screen.findAllByRole('row')).slice(1) as [HTMLElement, HTMLElement, HTMLElement]
  const [over, planned, cancelled] = rows
  expect(screen.getByText('3 asks')).toBeVisible()
  expect(within(over).getByRole('link', { name: 'Dr Ines Fairwater' })).toHaveAttribute(
    'href',
    `${programme}/stakeholders/${idOf(101)}`,
  )
  expect(over).toHaveTextContent('6 May 2026')
  expect(over).toHaveTextContent('A conversationBy telephone')
  expect(over).toHaveTextContent('Asked over the policy by Maya Okafor: She offered to chair')
  expect(planned).toHaveTextContent('Agreed project workAsked by Maya Okafor30Planneddoes not count')
  expect(cancelled).toHaveTextContent('Cancelled')
  expect(within(cancelled).queryByRole('button')).not.toBeInTheDocument()
})

it('leads to the conversation that asked, with which the ask is cancelled', async () => {
  answer([anAsk({ conversationId: idOf(801) })])
  show()
  expect(await screen.findByRole('link', { name: /^See the conversation/ })).toHaveAttribute(
    'href',
    `${programme}/conversations/${idOf(801)}`,
  )
  expect(screen.queryByRole('button', { name: /^Cancel/ })).not.toBeInTheDocument()
})

it('names the round for which a ballot was asked', async () => {
  server.use(http.get(inProgramme(`/prioritisations/${idOf(1901)}`), () => HttpResponse.json(aRound())))
  answer([anAsk({ purpose: 'BALLOT', prioritisationId: idOf(1901) })])
  show()
  expect(await screen.findByRole('link', { name: 'Spring round' })).toHaveAttribute(
    'href',
    `${programme}/prioritisations/${idOf(1901)}`,
  )
})

it('filters by person, purpose and days in the address', async () => {
  answer()
  server.use(
    http.get(inProgramme('/stakeholders'), () => HttpResponse.json(aPage([aStakeholder()]))),
    http.get(inProgramme(`/stakeholders/${idOf(101)}`), () => withVersion(aStakeholder())),
  )
  const { router } = show()
  await userEvent.type(await screen.findByRole('combobox', { name: 'Person' }), 'ines')
  await userEvent.click(await screen.findByRole('option', { name: /Dr Ines Fairwater/ }))
  await userEvent.selectOptions(screen.getByLabelText('What for'), 'A conversation')
  await userEvent.type(screen.getByLabelText('From'), '2026-05-01')
  await userEvent.type(screen.getByLabelText('Until'), '2026-05-31')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(router.state.location.search).toBe(
    `?purpose=CONVERSATION&stakeholderId=${idOf(101)}&from=2026-05-01&until=2026-05-31`,
  )
  await waitFor(() => expect(asked.at(-1)?.getAll('askedOn')).toEqual(['gte:2026-05-01', 'lte:2026-05-31']))
  expect(asked.at(-1)?.get('purpose')).toBe('CONVERSATION')
  expect(asked.at(-1)?.get('stakeholderId')).toBe(idOf(101))
})

it('names the person of a link, and shows everybody again', async () => {
  answer()
  server.use(http.get(inProgramme(`/stakeholders/${idOf(101)}`), () => withVersion(aStakeholder())))
  const { router } = show(`?stakeholderId=${idOf(101)}`)
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: 'Person' })).toHaveValue('Dr Ines Fairwater'),
  )
  await userEvent.click(screen.getByRole('link', { name: 'Show all' }))
  expect(router.state.location.search).toBe('')
})

it('cancels an ask after asking once more', async () => {
  answer()
  server.use(
    http.post(inProgramme(`/contacts/${idOf(601)}/cancellation`), () => {
      answer([anAsk({ status: 'CANCELLED', counts: false })])
      return withVersion(anAsk({ status: 'CANCELLED', counts: false }))
    }),
  )
  show()
  const cancel = { name: 'Cancel the ask of Dr Ines Fairwater, 6 May 2026' }
  await userEvent.click(await screen.findByRole('button', cancel))
  const dialog = screen.getByRole('dialog', { name: 'Cancel this ask of Dr Ines Fairwater?' })
  expect(within(dialog).getByRole('button', { name: 'Keep it' })).toHaveFocus()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel the ask' }))
  expect(await screen.findByText('Cancelled', { selector: 'strong' })).toBeVisible()
  expect(screen.getByText('The ask of Dr Ines Fairwater is cancelled')).toBeVisible()
  expect(screen.queryByRole('button', cancel)).not.toBeInTheDocument()
})

it('says what stands in the way of cancelling', async () => {
  answer()
  server.use(
    http.post(inProgramme(`/contacts/${idOf(601)}/cancellation`), () =>
      problemAnswer(aProblem({ status: 409, detail: 'The contact is CANCELLED already.' })),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: /^Cancel the ask of/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the ask' }))
  expect(await within(screen.getByRole('dialog')).findByRole('alert')).toHaveTextContent('CANCELLED already')
})

it('only shows the ledger of an archived programme', async () => {
  answer()
  show('', { programmeStatus: 'ARCHIVED' })
  expect(await screen.findByRole('row', { name: /Dr Ines Fairwater/ })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Record an ask' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Cancel/ })).not.toBeInTheDocument()
})

it('says what to do first when nobody has been asked', async () => {
  answer([])
  show()
  expect(await screen.findByRole('heading', { name: 'Nobody has been asked yet' })).toBeVisible()
})

it('says that no ask fits, and leads back to all', async () => {
  answer([])
  const { router } = show('?purpose=BALLOT')
  expect(await screen.findByRole('heading', { name: 'No ask fits' })).toBeVisible()
  const [back] = screen.getAllByRole('link', { name: 'Show all' })
  await userEvent.click(back as HTMLElement)
  expect(router.state.location.search).toBe('')
})

it('says that they could not be read', async () => {
  server.use(http.get(inProgramme('/contacts'), () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the asks')
})
