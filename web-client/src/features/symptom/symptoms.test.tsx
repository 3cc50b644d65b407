import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aChallenge, aSymptom } from '@/test/challenges'
import { answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aFinding } from '@/test/retrospectives'
import { server } from '@/test/server'
import { symptomRoutes } from './routes'
import { fewInWords } from './symptom-words'

const address = inProgramme('/symptoms')
const one = `${address}/${idOf(1601)}`
let sent: unknown[]
let asked: string[]

beforeEach(() => {
  sent = []
  asked = []
  answerReference()
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).searchParams.toString())
      return HttpResponse.json(aPage([aSymptom()], { total: 1 }))
    }),
    http.get(one, () => withVersion(aSymptom())),
    http.get(inProgramme('/projects'), () => HttpResponse.json(aPage([]))),
    http.get(inProgramme('/challenges'), () => HttpResponse.json(aPage([aChallenge()]))),
    http.get(inProgramme('/findings'), () => HttpResponse.json(aPage([aFinding(1), aFinding(2)]))),
  )
})

const show = (below: string, membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(symptomRoutes, `/challenges/symptoms${below}`, membership)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

it('lists symptoms with how often, where and since when each is met', async () => {
  show('?sectorCode=ACUTE&sort=-occurrences')
  const row = await screen.findByRole('row', { name: /^The telephone rings out/ })
  expect(row).toHaveTextContent('21 finding, 1 insight')
  expect(row).toHaveTextContent('One number to call')
  expect(row).toHaveTextContent('AcuteDoctors')
  expect(row).toHaveTextContent('4 March 2026last 2 October 2026')
  await waitFor(() => expect(asked.at(-1)).toContain('sectorCode=ACUTE'))
  expect(asked.at(-1)).toContain('sort=-occurrences')
})

it('lets readers of aggregates search by words alone', async () => {
  show('?sectorCode=ACUTE&q=tele', { role: 'VIEWER' })
  expect(await screen.findByRole('row', { name: /^The telephone rings out/ })).toBeVisible()
  expect(screen.queryByRole('form', { name: 'Filter symptoms' })).not.toBeInTheDocument()
  expect(asked.at(-1)).toContain('q=tele')
  expect(asked.at(-1)).not.toContain('sectorCode')
})

it('shows what shows it, who meets it, and what rests on it', async () => {
  show(`/${idOf(1601)}`)
  expect(await screen.findByText('The handset sat on a desk.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Third look back' })).toHaveAttribute(
    'href',
    `${programme}/retrospectives/${idOf(1201)}`,
  )
  expect(await screen.findByRole('link', { name: 'I am the post office.' })).toBeVisible()
  expect(
    within(screen.getByRole('table', { name: 'By sector' })).getByRole('row', { name: /^Acute/ }),
  ).toHaveTextContent('Acute71')
  expect(await screen.findByRole('link', { name: 'Practices are asked to refer again.' })).toBeVisible()
  expect(await screen.findByRole('link', { name: 'How do we know?' })).toHaveAttribute(
    'href',
    `${programme}/trail/SYMPTOM/${idOf(1601)}`,
  )
})

it('hides numbers of few, and findings from who does not read them', async () => {
  const sectors = [{ code: 'ACUTE', name: 'Acute', people: null, projects: 1 }]
  server.use(http.get(one, () => withVersion(aSymptom({ sectors, findings: [] }))))
  show(`/${idOf(1601)}`, { role: 'VIEWER' })
  expect(await screen.findByText(/^Numbers of fewer than five people are hidden/)).toBeVisible()
  expect(screen.getByText('hidden')).toBeVisible()
  expect(screen.getByText(/They are of these projects/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Delete this symptom' })).not.toBeInTheDocument()
})

it('is named from a finding, and takes another one along', async () => {
  const finding = aFinding(1)
  server.use(
    http.get(inProgramme(`/findings/${finding.id}`), () => withVersion(finding)),
    http.post(address, async ({ request }) => {
      sent.push(await request.json())
      return withVersion(aSymptom())
    }),
  )
  const { router } = show(`/new?findingId=${finding.id}`)
  expect(await screen.findByLabelText('What does one meet?')).toHaveValue(finding.statement)
  await userEvent.type(screen.getByRole('combobox', { name: /^Findings that show it/ }), 'finding')
  expect(screen.getAllByRole('option')).toHaveLength(1)
  await userEvent.click(screen.getByRole('option', { name: /Finding 2/ }))
  await press('Name it')
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`${programme}/challenges/symptoms/${idOf(1601)}`),
  )
  expect(sent).toEqual([
    { statement: finding.statement, detail: null, findingIds: [finding.id, aFinding(2).id], insightIds: [] },
  ])
})

it('asks for its sentence, and says beside a box what the service refuses', async () => {
  server.use(
    http.post(address, () =>
      problemAnswer(
        aProblem({
          status: 400,
          errors: [{ pointer: '/insightIds/0', detail: 'is no insight of this programme' }],
        }),
      ),
    ),
  )
  show('/new')
  await screen.findByLabelText('What does one meet?')
  await press('Name it')
  expect(await screen.findByRole('alert')).toHaveTextContent('Say in a sentence what one meets')
  await userEvent.type(screen.getByLabelText('What does one meet?'), 'It rings')
  await press('Name it')
  expect(await screen.findByText('Is no insight of this programme')).toBeVisible()
  expect(screen.getByLabelText('What does one meet?')).toHaveValue('It rings')
})

it('is deleted in the version that was read, or says why not', async () => {
  server.use(
    http.delete(one, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return problemAnswer(aProblem({ status: 409, detail: 'A challenge rests on it.' }))
    }),
  )
  show(`/${idOf(1601)}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Delete this symptom' }))
  await press('Delete it')
  expect(await screen.findByText('A challenge rests on it.')).toBeVisible()
  expect(sent).toEqual(['"1"'])
})

it('names a few of many', () => {
  expect(fewInWords([])).toBe('–')
  expect(fewInWords(['A', 'B'])).toBe('A, B')
  expect(fewInWords(['A', 'B', 'C'])).toBe('A, B and 1 other')
})
