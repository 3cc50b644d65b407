import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aChallenge, aScore, aSymptom, aTarget } from '@/test/challenges'
import { aTheme } from '@/test/insights'
import { answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { challengeRoutes } from './routes'

const address = inProgramme('/challenges')
const one = `${address}/${idOf(1501)}`
let sent: { match: string | null; body: unknown }[]

const ranked = (number: number, rank: number) => ({
  challengeId: idOf(number),
  statement: '',
  rank,
  rankInterval: { low: rank, high: rank + 2 },
  unweightedRank: rank,
})

beforeEach(() => {
  sent = []
  answerReference()
  server.use(
    http.get(inProgramme('/targets'), () => HttpResponse.json(aPage([aTarget()]))),
    http.get(inProgramme('/prioritisations'), () => HttpResponse.json(aPage([]))),
    http.get(inProgramme('/themes'), () => HttpResponse.json(aPage([aTheme()]))),
    http.get(inProgramme('/stakeholders'), () => HttpResponse.json(aPage([]))),
    http.get(address, () => HttpResponse.json(aPage([aChallenge()], { total: 1 }))),
    http.get(one, () => withVersion(aChallenge())),
  )
})

const show = (below: string, membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(challengeRoutes(), `/challenges${below}`, membership)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

function answerRound() {
  const rounds = [
    { id: idOf(2001), title: 'Autumn', closedAt: '2026-11-01T09:00:00Z' },
    { id: idOf(2002), title: 'Spring', closedAt: '2026-05-01T09:00:00Z' },
  ]
  server.use(
    http.get(inProgramme('/prioritisations'), () => HttpResponse.json(aPage(rounds.toReversed()))),
    http.get(inProgramme(`/prioritisations/${idOf(2001)}/ranking`), () =>
      HttpResponse.json({ ranking: [ranked(1501, 2), ranked(1502, 1)] }),
    ),
  )
}

async function take(request: Request, answer: () => Response) {
  sent.push({ match: request.headers.get('If-Match'), body: await request.json() })
  return answer()
}

it('lists challenges with status, rank in the latest round, target and owner', async () => {
  answerRound()
  const asked: string[] = []
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).searchParams.toString())
      return HttpResponse.json(aPage([aChallenge()], { total: 1 }))
    }),
  )
  show('?status=in:OPEN,IN_PROGRESS&groupCode=DOCTORS')
  const row = await screen.findByRole('row', { name: /^Practices are asked to refer again/ })
  expect(await within(row).findByText('At risk')).toBeVisible()
  expect(within(row).getByText('71.25%, aim 90%')).toBeVisible()
  await waitFor(() => expect(row).toHaveTextContent('2nd of 22nd to 4th'))
  expect(screen.getByRole('columnheader', { name: /^Ranked/ })).toHaveAttribute('aria-sort', 'ascending')
  expect(screen.getByRole('link', { name: 'Autumn' })).toHaveAttribute(
    'href',
    `${programme}/prioritisations/${idOf(2001)}/ranking`,
  )
  expect(row).toHaveTextContent('Dr Ines Fairwater')
  expect(row).toHaveTextContent('1 symptom, 1 insight')
  expect(asked[0]).toContain('status=in%3AOPEN%2CIN_PROGRESS')
  expect(asked[0]).toContain('groupCode=DOCTORS')
})

it('begins with what to do first, and says when nothing fits', async () => {
  server.use(http.get(address, () => HttpResponse.json(aPage([]))))
  const first = show('')
  expect(await screen.findByRole('heading', { name: 'No challenge yet' })).toBeVisible()
  first.unmount()
  show('?q=nothing')
  expect(await screen.findByRole('heading', { name: 'No challenge fits' })).toBeVisible()
})

it('describes one with evidence that is found by its words, once', async () => {
  server.use(
    http.get(inProgramme('/symptoms'), () => HttpResponse.json(aPage([aSymptom()]))),
    http.get(inProgramme('/insights'), () =>
      HttpResponse.json(aPage([{ id: idOf(1701), statement: 'I am the post office.', kind: 'CHALLENGE' }])),
    ),
    http.post(address, ({ request }) => take(request, () => withVersion(aChallenge()))),
  )
  const { router } = show('/new')
  await userEvent.click(await screen.findByRole('button', { name: 'Describe it' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Say in a sentence what is to be overcome')
  await userEvent.type(screen.getByLabelText('What is to be overcome?'), 'Letters come late')
  await userEvent.type(screen.getByRole('combobox', { name: /^Symptoms in which it shows/ }), 'tele')
  await press('Describe it')
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose from the list, or empty the box')
  await userEvent.type(screen.getByRole('combobox', { name: /^Symptoms in which it shows/ }), 'p')
  await userEvent.click(await screen.findByRole('option', { name: /The telephone rings out/ }))
  await userEvent.type(screen.getByRole('combobox', { name: /^Insights that speak of it/ }), 'post')
  await userEvent.click(await screen.findByRole('option', { name: /I am the post office/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Doctors' }))
  await userEvent.selectOptions(screen.getByLabelText('How much does it matter? (optional)'), '5, very much')
  await press('Describe it')
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/challenges/${idOf(1501)}`))
  expect(sent).toHaveLength(1)
  expect(sent[0]?.body).toEqual({
    statement: 'Letters come late',
    themeId: null,
    why: null,
    affected: null,
    groupCodes: ['DOCTORS'],
    placeCodes: [],
    ownerId: null,
    symptomIds: [idOf(1601)],
    insightIds: [idOf(1701)],
    impact: 5,
    effort: null,
    spread: null,
  })
})

it('changes one in the version that was read, and shows both after a conflict', async () => {
  server.use(http.patch(one, ({ request }) => take(request, () => problemAnswer(aProblem({ status: 412 })))))
  show(`/${idOf(1501)}/edit`)
  const statement = await screen.findByLabelText('What is to be overcome?')
  await userEvent.click(screen.getByRole('button', { name: 'Remove “The telephone rings out.”' }))
  const theme = screen.getByLabelText(/^Theme of insights that it takes up/)
  await within(theme).findByRole('option', { name: aTheme().name })
  await userEvent.selectOptions(theme, aTheme().name)
  await userEvent.clear(statement)
  await userEvent.type(statement, 'Mine')
  server.use(http.get(one, () => withVersion(aChallenge({ statement: 'Theirs', version: 4 }))))
  await press('Save')
  const panel = within(await screen.findByRole('region', { name: 'Someone else changed this' }))
  expect(panel.getByText('Theirs')).toBeVisible()
  expect(panel.getByRole('group', { name: 'Symptoms in which it shows' })).toBeVisible()
  expect(panel.getByRole('group', { name: 'Theme of insights that it takes up' })).toHaveTextContent(
    aTheme().name,
  )
  expect(sent[0]).toMatchObject({
    match: '"3"',
    body: { statement: 'Mine', symptomIds: [], themeId: aTheme().id },
  })
})

it('is dropped with a reason only, and taken up without', async () => {
  server.use(http.post(`${one}/steps`, ({ request }) => take(request, () => withVersion(aChallenge()))))
  show(`/${idOf(1501)}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Drop it' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Drop it' }))
  expect(screen.getByText('Say why nothing comes of it')).toBeVisible()
  await userEvent.type(screen.getByLabelText('Why?'), 'The system is replaced')
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Drop it' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  await userEvent.click(await screen.findByRole('button', { name: 'Take it up' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take it up' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent.map(({ body }) => body)).toEqual([
    { status: 'DROPPED', reason: 'The system is replaced' },
    { status: 'IN_PROGRESS', reason: null },
  ])
})

it('shows how it came so far, and leads to its evidence and its trail', async () => {
  const steps: Schemas['Challenge']['steps'] = [
    { status: 'IN_PROGRESS', reason: 'Two trusts agreed', takenAt: '2026-11-04T09:00:00Z' },
    { status: 'DROPPED', reason: 'It is replaced', takenAt: '2026-11-14T09:00:00Z' },
  ]
  server.use(http.get(one, () => withVersion(aChallenge({ status: 'DROPPED', steps }))))
  show(`/${idOf(1501)}`, { role: 'VIEWER' })
  expect(await screen.findByText('Two trusts agreed')).toBeVisible()
  expect(screen.getByText('It is replaced')).toBeVisible()
  expect(screen.getByRole('link', { name: 'The telephone rings out.' })).toHaveAttribute(
    'href',
    `${programme}/challenges/symptoms/${idOf(1601)}`,
  )
  expect(await screen.findByRole('link', { name: 'How do we know?' })).toHaveAttribute(
    'href',
    `${programme}/trail/CHALLENGE/${idOf(1501)}`,
  )
  expect(screen.queryByRole('button', { name: 'Take it up' })).not.toBeInTheDocument()
})

it('says that one is not there', async () => {
  server.use(http.get(one, () => problemAnswer(aProblem({ status: 404 }))))
  show(`/${idOf(1501)}`)
  expect(await screen.findByRole('heading', { name: 'This challenge is not there' })).toBeVisible()
})

it('compares by impact, effort and spread beside the ranking, and says that it is none', async () => {
  answerRound()
  server.use(
    http.get(`${address}/scores`, () =>
      HttpResponse.json({
        results: [aScore(1), aScore(2, { impact: null, score: null, rank: null })],
        places: 6,
        sectors: 6,
        groups: 12,
      }),
    ),
    http.patch(`${address}/${idOf(1502)}`, ({ request }) => take(request, () => withVersion(aChallenge()))),
  )
  show('/scores')
  expect(await screen.findByText('This is not the ranking.')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Autumn' })).toBeVisible()
  expect(screen.getByRole('img', { name: /“Challenge 1” comes first: impact 5, effort 1/ })).toBeVisible()
  const row = await screen.findByRole('row', { name: /^Challenge 1/ })
  await waitFor(() => expect(row).toHaveTextContent('513751st2nd2nd to 4th'))
  await press('Set the numbers of “Challenge 2”')
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.selectOptions(dialog.getByLabelText('How much does it matter?'), '4')
  await userEvent.click(dialog.getByRole('button', { name: 'Set them' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual({
    match: '"2"',
    body: { statement: 'Challenge 2', impact: 4, effort: 1, spread: 3 },
  })
  await press(/^View as table/)
  expect(screen.getAllByRole('table')[0]).toHaveTextContent('Impact × spread × (6 − effort)')
})
