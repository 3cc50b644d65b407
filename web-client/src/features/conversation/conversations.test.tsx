import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { Outlet } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import { aConversation, aListedConversation } from '@/test/conversations'
import { aPage, aStakeholder, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { KeptHere } from './kept-here'
import { conversationRoutes } from './routes'

const address = inProgramme('/conversations')
let sent: { key: string | null; body: unknown }[]

beforeEach(() => {
  sent = []
  sessionStorage.clear()
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(inProgramme('/insights'), () => HttpResponse.json(aPage([]))),
    http.get(`${inProgramme('/stakeholders')}/${idOf(101)}`, () =>
      withVersion(aStakeholder({ id: idOf(101), name: 'Dr Ines Fairwater' })),
    ),
  )
})

/** As the programme's pages stand in the client: with what waits above them. */
const routes = [
  {
    element: (
      <>
        <KeptHere />
        <Outlet />
      </>
    ),
    children: conversationRoutes,
  },
]
const show = (below: string) => renderInProgramme(routes, `/conversations${below}`)
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save and write down what you heard' }))

/** Takes what is posted, once the service can be reached. */
function take(answer: () => Response | Promise<Response>) {
  server.use(
    http.post(address, async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() })
      return answer()
    }),
  )
}

async function fillIn() {
  await userEvent.type(await screen.findByLabelText('What was it about?'), 'The post')
  await userEvent.selectOptions(screen.getByLabelText('How?'), 'PHONE')
  await userEvent.type(screen.getByLabelText(/^What was said\?/), 'Forty-one letters')
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  await userEvent.type(screen.getByLabelText(/^In the words of/), 'I am the post office.')
}

it('records one that was held, and goes on to what was heard', async () => {
  take(() => withVersion(aConversation()))
  const { router } = show(`/new?stakeholderId=${idOf(101)}`)
  await fillIn()
  await save()
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/insights/new`))
  expect(router.state.location.search).toBe(`?conversationId=${idOf(801)}`)
  expect(sent).toHaveLength(1)
  expect(sent[0]?.body).toMatchObject({
    title: 'The post',
    channel: 'PHONE',
    minutes: 30,
    notes: 'Forty-one letters',
    people: [{ stakeholderId: idOf(101), consentToQuote: 'YES', quotes: ['I am the post office.'] }],
  })
})

it('keeps it on the device without a connection, also over a reload, and sends it once', async () => {
  take(() => HttpResponse.error())
  const first = show(`/new?stakeholderId=${idOf(101)}`)
  await fillIn()
  await save()
  expect(await screen.findByText(/kept on this device; sent as soon as you are online/)).toBeVisible()
  first.unmount()
  take(() => withVersion(aConversation()))
  show(`/new?stakeholderId=${idOf(101)}`)
  expect(await screen.findByText(/“The post” is saved/)).toBeVisible()
  window.dispatchEvent(new Event('online'))
  expect(await screen.findByLabelText('What was it about?')).toHaveValue('')
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1)
  const arrived = sent.length
  window.dispatchEvent(new Event('online'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(sent).toHaveLength(arrived)
})

it('says beside the field what the service refuses, and keeps nothing to be sent', async () => {
  take(() =>
    problemAnswer(
      aProblem({ status: 400, errors: [{ pointer: '/heldOn', detail: 'is not in the future' }] }),
    ),
  )
  show(`/new?stakeholderId=${idOf(101)}`)
  await fillIn()
  await save()
  expect(await screen.findByRole('alert')).toHaveTextContent('When: is not in the future')
  expect(screen.queryByText(/kept on this device/)).not.toBeInTheDocument()
  expect(screen.getByLabelText('What was it about?')).toHaveValue('The post')
})

it('says what is missing before anything is sent', async () => {
  take(() => withVersion(aConversation()))
  show('/new')
  await screen.findByLabelText('What was it about?')
  await save()
  const summary = await screen.findByRole('alert')
  expect(summary).toHaveTextContent('Choose somebody from the list')
  expect(summary).toHaveTextContent('Say what it was about')
  expect(sent).toEqual([])
})

it('lists conversations by the filters of the address', async () => {
  const asked: string[] = []
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).searchParams.toString())
      return HttpResponse.json(aPage([aListedConversation()], { total: 1 }))
    }),
  )
  show('?state=HELD&since=2026-11-01')
  expect(await screen.findByText('With Dr Ines Fairwater and erased person')).toBeVisible()
  expect(asked[0]).toContain('state=HELD')
  expect(asked[0]).toContain('day=gte%3A2026-11-01')
})

it('shows people, consent, quotes and notes of one', async () => {
  server.use(http.get(`${address}/${idOf(801)}`, () => withVersion(aConversation())))
  show(`/${idOf(801)}`)
  expect(await screen.findByRole('link', { name: 'Dr Ines Fairwater' })).toBeVisible()
  expect(screen.getByText('Erased person')).toBeVisible()
  expect(screen.getByText('I am the post office.')).toBeVisible()
  expect(screen.getByText('May be quoted, without their name')).toBeVisible()
  expect(screen.getByText(/^Nineteen of them/)).toBeVisible()
})

it('names the first day that fits when a plan is over budget, and asks for it', async () => {
  take(() =>
    sent.length === 1
      ? problemAnswer({
          ...aProblem({ status: 409, type: '/problems/contact-budget-exceeded' }),
          ...{ obstacle: 'TOO_MANY_CONTACTS', availableFrom: '2098-08-01' },
        })
      : withVersion(aConversation({ state: 'PLANNED' })),
  )
  server.use(http.get(`${address}/${idOf(801)}`, () => withVersion(aConversation())))
  sessionStorage.setItem(
    `interlace.draft.${programme.split('/').at(-1)}/conversations/plan`,
    JSON.stringify({
      values: {
        title: 'The post',
        person: '',
        plannedAt: '2098-07-01',
        'plannedAt/time': '13:00',
        minutes: '30',
        channel: 'PHONE',
        summary: '',
        notes: '',
        overrideReason: '',
        insists: '',
        'people/0/stakeholderId': idOf(101),
        'people/0/name': 'Dr Ines Fairwater',
        'people/0/consentToQuote': 'NOT_ASKED',
        'people/0/quotes': '',
      },
    }),
  )
  show('/plan')
  await userEvent.click(await screen.findByRole('button', { name: 'Plan it' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Ask on 1 August 2098 instead' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]?.body).toMatchObject({ plannedAt: '2098-08-01T12:00:00Z' })
})
