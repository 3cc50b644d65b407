import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aConversation } from '@/test/conversations'
import { anInsight, aTheme } from '@/test/insights'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aFinding } from '@/test/retrospectives'
import { server } from '@/test/server'
import { insightRoutes } from './routes'

const all = inProgramme('/insights')
const one = `${all}/${idOf(901)}`
let sent: unknown[]
let asked: Record<string, string>[]

beforeEach(() => {
  sent = []
  asked = []
  for (const dimension of ['places', 'sectors', 'stakeholder-groups']) {
    server.use(http.get(inProgramme(`/${dimension}`), () => HttpResponse.json(aPage([]))))
  }
  server.use(
    http.get(inProgramme('/themes'), () => HttpResponse.json(aPage([aTheme()]))),
    http.get(`${inProgramme('/conversations')}/${idOf(801)}`, () => withVersion(aConversation())),
    http.get(`${inProgramme('/trail/INSIGHT')}/:id`, () =>
      HttpResponse.json({
        root: { kind: 'INSIGHT', id: idOf(901) },
        nodes: [{ kind: 'SYMPTOM', id: idOf(971), title: 'Nobody knows', on: null, distance: 1 }],
        edges: [{ from: { kind: 'INSIGHT', id: idOf(901) }, to: { kind: 'SYMPTOM', id: idOf(971) } }],
        whole: true,
      }),
    ),
    http.get(all, ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      const state = new URL(request.url).searchParams.get('state')
      return HttpResponse.json(
        state === 'SUGGESTED'
          ? aPage([anInsight({ id: idOf(902), state: 'SUGGESTED', suggestedBy: 'Fay Marlowe' })], {
              total: 1,
            })
          : aPage([anInsight()], { total: 1 }),
      )
    }),
    http.get(`${all}/similar`, () =>
      HttpResponse.json({
        insights: [{ id: idOf(903), kind: 'CHALLENGE', statement: 'Letters are late.' }],
      }),
    ),
    http.get(one, () => withVersion(anInsight())),
    http.get(`${one}/relations`, () => HttpResponse.json({ splitFrom: null, parts: [], merged: [] })),
    http.post(`${inProgramme('/insights')}/*`, async ({ request }) => {
      sent.push({ to: new URL(request.url).pathname.split('/insights/')[1], body: await request.text() })
      return HttpResponse.json(anInsight())
    }),
  )
})

const show = (below = '', membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(insightRoutes, `/insights${below}`, membership)
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

it('lists what is kept by the filters of the address, with strength in words', async () => {
  show('?kind=CHALLENGE&placeCode=LAMBETH')
  const row = within(await screen.findByRole('row', { name: /Letters come after/ }))
  expect(row.getByText('Heard from 2 independent voices (3 people)')).toBeVisible()
  expect(row.getByText('General practitioners, Lambeth')).toBeVisible()
  expect(asked).toContainEqual({ kind: 'CHALLENGE', placeCode: 'LAMBETH', state: 'KEPT', count: 'true' })
  expect(await screen.findByRole('link', { name: '1 suggestion waits for you' })).toBeVisible()
})

it('tells a viewer nothing of who said it, nor of the conversations', async () => {
  server.use(
    http.get(one, () =>
      withVersion(anInsight({ conversationIds: null, people: null, voices: null, independentVoices: null })),
    ),
  )
  show(`/${idOf(901)}`, { role: 'VIEWER' })
  expect(await screen.findByText('Heard from fewer than five independent voices')).toBeVisible()
  expect(screen.queryByText('Conversations it rests on')).not.toBeInTheDocument()
  expect(screen.queryByText('Who they are')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Delete it' })).not.toBeInTheDocument()
})

it('leads from the address of one that was merged to the one it is part of', async () => {
  server.use(http.get(`${all}/${idOf(909)}`, () => withVersion(anInsight())))
  const { router } = show(`/${idOf(909)}`)
  expect(await screen.findByText(/is part of this one now/)).toBeVisible()
  expect(router.state.location.pathname).toBe(`${programme}/insights/${idOf(901)}`)
})

it('writes one down from a conversation, and shows what says much the same', async () => {
  server.use(
    http.post(all, async ({ request }) => {
      sent.push(await request.json())
      return withVersion(anInsight())
    }),
  )
  const { router } = show(`/new?conversationId=${idOf(801)}`)
  await userEvent.click(await screen.findByLabelText('Challenge'))
  await userEvent.type(screen.getByLabelText(/^What did you learn/), 'Letters come late')
  expect(await screen.findByRole('link', { name: /^Letters are late\./ })).toBeVisible()
  await press('Save')
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/insights/${idOf(901)}`))
  expect(sent[0]).toMatchObject({
    kind: 'CHALLENGE',
    statement: 'Letters come late',
    conversationIds: [idOf(801)],
  })
})

it('makes rows of lines, and says beside its row what is refused', async () => {
  server.use(
    http.post(`${all}/batches`, () =>
      problemAnswer(aProblem({ errors: [{ pointer: '/insights/1/statement', detail: 'names somebody' }] })),
    ),
  )
  show('/paste')
  await userEvent.click(await screen.findByLabelText('One insight on each line'))
  await userEvent.paste('Letters are late\n+ They ring each other')
  await press('Make rows of them')
  expect(screen.getByLabelText('Kind of 2')).toHaveValue('OPPORTUNITY')
  await press('Save 2 insights')
  expect(await screen.findByRole('alert')).toHaveTextContent('names somebody')
  expect(screen.getByLabelText('Insight 2')).toHaveAccessibleDescription(/Names somebody/)
})

it('keeps, declines with a reason and merges suggestions by keys', async () => {
  show('/suggested')
  const keep = await screen.findByRole('button', { name: /^Keep it/ })
  keep.focus()
  await userEvent.keyboard('d')
  await userEvent.type(await screen.findByLabelText('Why?'), 'We have heard it')
  await press('Decline it')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual({ to: `${idOf(902)}/decline`, body: '{"reason":"We have heard it"}' })
  screen.getByRole('button', { name: /^Keep it/ }).focus()
  await userEvent.keyboard('m')
  await userEvent.click(await screen.findByLabelText('Letters are late.'))
  await press('Merge it')
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent.slice(1)).toEqual([{ to: `${idOf(903)}/merge`, body: `{"insightIds":["${idOf(902)}"]}` }])
})

it('writes what a team found, with the finding behind it', async () => {
  const finding = aFinding(1, { insightKind: 'OPPORTUNITY', statement: 'Someone answers after five' })
  server.use(
    http.get(`${inProgramme('/findings')}/:id`, () => HttpResponse.json(finding)),
    http.post(`${inProgramme('/findings')}/:id/insights`, async ({ request, params }) => {
      sent.push({ to: String(params.id), body: await request.text() })
      return withVersion(anInsight())
    }),
  )
  show(`/new?findingId=${finding.id}`)
  expect(await screen.findByLabelText('Opportunity')).toBeChecked()
  expect(screen.getByRole('link', { name: 'First look back' })).toBeVisible()
  await press('Save')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ to: finding.id })
  expect(JSON.stringify(sent[0])).toContain('Someone answers after five')
})

it('tells who could act by theme, each count with the way to its insights', async () => {
  server.use(
    http.get(`${all}/who-could-act`, () =>
      HttpResponse.json({
        months: [{ month: '2026-03-01', us: 1, others: 2, both: 0, unsaid: 1 }],
        themes: [{ themeId: idOf(951), name: 'Results', us: 1, others: 2, both: 0, unsaid: 1 }],
      }),
    ),
  )
  show('/who-could-act')
  expect(await screen.findByText(/^Of 3 insights 0 are for both/)).toBeVisible()
  expect(screen.getByRole('link', { name: /^2 of “Results”/ })).toHaveAttribute(
    'href',
    `${programme}/insights?themeId=${idOf(951)}&whoCouldAct=OTHERS`,
  )
})

it('says what becomes of the links before it splits', async () => {
  show(`/${idOf(901)}/split`)
  expect(await screen.findByText('It has 1 conversation and 0 themes.')).toBeVisible()
  expect(await screen.findByText(/Nobody knows/)).toBeVisible()
  await press('Split it into 2')
  expect(await screen.findByRole('alert')).toHaveTextContent('Say what this part is')
  expect(sent).toEqual([])
})

it('puts an insight into a theme by keys, and back', async () => {
  let themeIds: string[] = []
  server.use(
    http.get(all, () => HttpResponse.json(aPage([anInsight({ themeIds })]))),
    http.post(`${one}/placement`, async ({ request }) => {
      const body = (await request.json()) as { toThemeId: string | null }
      sent.push({ body: JSON.stringify(body) })
      themeIds = body.toThemeId ? [body.toThemeId] : []
      return HttpResponse.json(anInsight({ themeIds }))
    }),
  )
  show('/themes')
  const box = await screen.findByRole('checkbox', { name: /Letters come after/ })
  box.focus()
  await userEvent.keyboard('m')
  await userEvent.type(await screen.findByRole('combobox', { name: 'Where to?' }), 'letters')
  await press('Move')
  const theme = within(screen.getByRole('region', { name: 'Letters and results' }))
  expect(await theme.findByText(/Letters come after/)).toBeVisible()
  await press('Undo')
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent.map((one) => JSON.parse((one as { body: string }).body))).toEqual([
    { fromThemeId: null, toThemeId: idOf(951) },
    { fromThemeId: idOf(951), toThemeId: null },
  ])
})
