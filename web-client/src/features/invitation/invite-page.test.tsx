import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anInvitation, aRound, aTemplate, aText, aWorkshop, someoneLeftOut } from '@/test/invitations'
import { aPage, aStakeholder, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { anOverview } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { invitationRoutes } from './routes'

const ines = idOf(101)
const mei = idOf(103)
let previewed: Record<string, unknown>[]
let sent: { body: unknown; key: string | null }[]

beforeEach(() => {
  previewed = []
  sent = []
  server.use(
    http.get(inProgramme('/invitation-templates'), () => HttpResponse.json(aPage([aWorkshop, aTemplate()]))),
    http.get(inProgramme('/stakeholders'), () => HttpResponse.json(aPage([aStakeholder()]))),
    http.get(inProgramme(`/stakeholders/${ines}`), () => withVersion(aStakeholder())),
    http.get(inProgramme(`/stakeholders/${mei}`), () =>
      withVersion(aStakeholder({ id: mei, name: 'Mei Applegarth' })),
    ),
    http.get(inProgramme('/overview'), () => HttpResponse.json(anOverview())),
    http.get(inProgramme('/invitations/:id'), () => HttpResponse.json(anInvitation())),
    http.get(inProgramme('/invitations/:id/text'), () => HttpResponse.json(aText())),
    http.get(inProgramme('/invitation-rounds/:id'), () => HttpResponse.json(aRound())),
  )
  wouldDo({ invited: 1, leftOut: [], example: aText() })
})

function wouldDo(preview: Partial<Schemas['InvitationRoundPreview']>) {
  server.use(
    http.post(inProgramme('/invitation-rounds/preview'), async ({ request }) => {
      previewed.push((await request.json()) as Record<string, unknown>)
      return HttpResponse.json(preview)
    }),
  )
}

/** Each answer once, in this order, and the last one from then on. */
function take(below: string, ...answers: (() => Response)[]) {
  server.use(
    http.post(inProgramme(below), async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') })
      return (answers.length > 1 ? answers.shift() : answers[0])?.()
    }),
  )
}

const made = () => HttpResponse.json(anInvitation(), { status: 201 })

const overBudget = () =>
  problemAnswer(
    aProblem({
      type: '/problems/contact-budget-exceeded',
      status: 409,
      detail: 'Over budget.',
      ...{ obstacle: 'TOO_MANY_CONTACTS', availableFrom: '2026-06-03' },
    }),
  )

function show(search = `?stakeholderId=${ines}`, membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(invitationRoutes, `/invitations/new${search}`, membership)
}

const send = (name: string | RegExp = 'Send invitation') =>
  userEvent.click(screen.getByRole('button', { name }))

const alone = { stakeholderId: ines, templateId: idOf(701), minutes: 5, sendAt: null, overrideReason: null }

it('invites whom the address names, after a look at the mail', async () => {
  take('/invitations', made)
  const { router } = show()
  expect(await screen.findByText('1 person will be invited')).toBeVisible()
  const mail = screen.getByRole('article', { name: 'The mail' })
  expect(mail).toHaveTextContent('Dear Dr Ines Fairwater')
  expect(within(mail).getByText('Added to every mail.')).toBeVisible()
  expect(previewed).toEqual([{ stakeholderIds: [ines], templateId: idOf(701), minutes: 5, sendAt: null }])
  await send()
  expect(await screen.findByText('Dr Ines Fairwater is invited')).toBeVisible()
  expect(sent.map(({ body }) => body)).toEqual([alone])
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/invitations/${idOf(801)}`))
})

it('invites several together, says who is left out and why, and names them once more when it is done', async () => {
  wouldDo({ invited: 1, leftOut: [someoneLeftOut()], example: aText() })
  take('/invitation-rounds', () =>
    HttpResponse.json(
      { id: idOf(811), name: 'Wave 1', invited: 1, leftOut: [someoneLeftOut()], example: null, version: 0 },
      { status: 201 },
    ),
  )
  show(`?stakeholderId=${ines}&stakeholderId=${mei}&stakeholderId=${ines}`)
  expect(await screen.findByText('2 people chosen')).toBeVisible()
  const row = await screen.findByRole('row', { name: /Mei Applegarth/ })
  expect(row).toHaveTextContent(
    'They would be asked more than the contact policy allows.May be asked from 3 June 2026',
  )
  await send('Send 1 invitation')
  expect(await screen.findByRole('heading', { name: 'Wave 1, November' })).toBeVisible()
  expect(sent.map(({ body }) => body)).toEqual([
    { stakeholderIds: [ines, mei], templateId: idOf(701), minutes: 5, sendAt: null },
  ])
  expect(await screen.findByRole('link', { name: 'Mei Applegarth' })).toBeVisible()
})

it('finds people by search, takes them out again, and asks in other words', async () => {
  show('')
  await userEvent.type(await screen.findByRole('combobox', { name: 'Who is invited?' }), 'ines')
  await userEvent.click(await screen.findByRole('option', { name: /Dr Ines Fairwater/ }))
  expect(await screen.findByText('1 person chosen')).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('What for?'), 'A workshop')
  expect(screen.getByLabelText('How long does it take them?')).toHaveValue('60')
  expect(screen.getByRole('link', { name: 'Invitation to a workshop' })).toBeVisible()
  expect(screen.queryByRole('group', { name: 'Whom?' })).not.toBeInTheDocument()
  await waitFor(() => expect(previewed.at(-1)).toMatchObject({ templateId: idOf(702), minutes: 60 }))
  await userEvent.click(screen.getByRole('button', { name: 'Leave out Dr Ines Fairwater' }))
  expect(screen.getByRole('combobox', { name: 'Who is invited?' })).toHaveValue('')
})

it('invites whom a wave referred, on a day and at a time', async () => {
  show('')
  await userEvent.click(await screen.findByRole('radio', { name: 'Everybody a wave referred' }))
  await userEvent.selectOptions(
    await screen.findByLabelText('Referred by which wave?'),
    await screen.findByRole('option', { name: 'Wave 1' }),
  )
  await userEvent.click(screen.getByRole('radio', { name: 'On a day and at a time' }))
  const day = screen.getByRole('group', { name: 'Day' })
  await userEvent.type(within(day).getByLabelText('Day'), '3')
  await userEvent.type(within(day).getByLabelText('Month'), '6')
  await userEvent.type(within(day).getByLabelText('Year'), '2026')
  await waitFor(() =>
    expect(previewed.at(-1)).toEqual({
      wave: 1,
      templateId: idOf(701),
      minutes: 5,
      sendAt: new Date(2026, 5, 3, 9, 0).toISOString(),
    }),
  )
  expect(await screen.findByRole('button', { name: 'Schedule 1 invitation' })).toBeVisible()
})

it('offers the first day that fits, by one press', async () => {
  take('/invitations', overBudget, made)
  show()
  await screen.findByText('1 person will be invited')
  await send()
  expect(await screen.findByRole('alert')).toHaveTextContent('It fits from 3 June 2026.')
  await userEvent.click(screen.getByRole('button', { name: 'Invite on 3 June 2026 instead' }))
  await waitFor(() =>
    expect(sent.at(-1)?.body).toEqual({ ...alone, sendAt: new Date(2026, 5, 3, 9, 0).toISOString() }),
  )
})

it('lets a lead go on with a reason, and nobody else', async () => {
  take('/invitations', overBudget, made)
  const { unmount } = show()
  await screen.findByText('1 person will be invited')
  await send()
  await userEvent.click(await screen.findByRole('button', { name: 'Invite all the same' }))
  const reason = await screen.findByLabelText('Or why must it be now?')
  await waitFor(() => expect(reason).toBeInvalid())
  await userEvent.type(reason, 'She offered to chair')
  await userEvent.click(screen.getByRole('button', { name: 'Invite all the same' }))
  await waitFor(() => expect(sent.at(-1)?.body).toEqual({ ...alone, overrideReason: 'She offered to chair' }))
  await screen.findByText('Dr Ines Fairwater is invited')
  unmount()

  take('/invitations', overBudget)
  show(undefined, { role: 'FACILITATOR' })
  await screen.findByText('1 person will be invited')
  await send()
  expect(await screen.findByText('A lead can invite all the same, and says why.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Invite all the same' })).not.toBeInTheDocument()
})

it('loses nothing when the service is away, and does not send twice', async () => {
  take('/invitations', () => HttpResponse.error() as Response, made)
  show()
  await screen.findByText('1 person will be invited')
  const minutes = screen.getByLabelText('How long does it take them?')
  await userEvent.clear(minutes)
  await userEvent.type(minutes, '15')
  await send()
  expect(await screen.findByRole('alert')).toHaveTextContent('The service cannot be reached')
  expect(minutes).toHaveValue('15')
  await userEvent.dblClick(screen.getByRole('button', { name: 'Send invitation' }))
  await screen.findByText('Dr Ines Fairwater is invited')
  expect(sent).toHaveLength(2)
  expect(sent[0]?.key).toBe(sent[1]?.key)
})

it('shows the mail to somebody alone, also when something is in the way', async () => {
  wouldDo({
    invited: 0,
    leftOut: [someoneLeftOut({ reason: 'DECLINED', availableFrom: null })],
  })
  server.use(http.post(inProgramme('/invitations/preview'), () => HttpResponse.json(aText('Mei Applegarth'))))
  show(`?stakeholderId=${mei}`)
  expect(await screen.findByText(/They said no before/)).toBeVisible()
  expect(screen.getByRole('article', { name: 'The mail' })).toHaveTextContent('Dear Mei Applegarth')
})

it('says why there is nobody to invite', async () => {
  server.use(
    http.post(inProgramme('/invitation-rounds/preview'), () =>
      problemAnswer(aProblem({ status: 409, detail: 'Nobody whom wave 1 referred is still to be invited.' })),
    ),
  )
  show()
  expect(await screen.findByText('Nobody whom wave 1 referred is still to be invited.')).toBeVisible()
})

it('tells what is missing, beside each field', async () => {
  show('')
  const minutes = await screen.findByLabelText('How long does it take them?')
  await userEvent.clear(minutes)
  await send('Send invitations')
  const summary = await screen.findByRole('alert')
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Who is invited: choose at least one person from the list',
    'How long does it take them: give a whole number of minutes from 1 to 600',
  ])
  expect(screen.getByRole('combobox', { name: 'Who is invited?' })).toBeInvalid()
})

it('says what to do while no words are offered, and is for leads and facilitators', async () => {
  server.use(http.get(inProgramme('/invitation-templates'), () => HttpResponse.json(aPage([]))))
  const { unmount } = show()
  expect(await screen.findByRole('link', { name: 'Write a template' })).toBeVisible()
  unmount()
  show('', { role: 'INTEGRATION' })
  expect(await screen.findByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
})
