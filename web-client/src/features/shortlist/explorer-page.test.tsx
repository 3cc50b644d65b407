import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aCall } from '@/test/calls'
import { answerReference, idOf, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { anAnswer, aQuestion, aShortlist } from '@/test/shortlists'
import { shortlistRoutes } from './routes'

const call = aCall({ state: 'ASSESSED', places: 2 })
const home = inProgramme(`/calls/${idOf(701)}`)
const other = anAnswer({
  selected: [idOf(801), idOf(802)],
  objective: 165,
  costOfBalance: 0,
  question: aQuestion({ quotas: [] }),
})

let asked: Schemas['NewShortlist'][]

/** The published question has the usual answer; a changed one has what is given. */
function answering(changed: (body: Schemas['NewShortlist']) => Response | Promise<Response>) {
  server.use(
    http.post<never, Schemas['NewShortlist']>(`${home}/shortlists`, async ({ request }) => {
      const body = await request.json()
      if (new URL(request.url).searchParams.get('preview') !== 'true') {
        asked.push(body)
        return HttpResponse.json(aShortlist(), { status: 201, headers: { ETag: '"1"' } })
      }
      asked.push(body)
      return Object.keys(body).length === 0 ? HttpResponse.json(anAnswer()) : changed(body)
    }),
  )
}

beforeEach(() => {
  asked = []
  answerReference()
  answering(() => HttpResponse.json(other))
  server.use(
    http.get(home, () => withVersion(call)),
    http.get(`${home}/panel`, () => HttpResponse.json({ assessors: [] })),
  )
})

const show = (search = '', role: Schemas['Membership']['role'] = 'LEAD') =>
  renderInProgramme(shortlistRoutes, `/projects/calls/${idOf(701)}/shortlists/explorer${search}`, { role })

const result = () => screen.getByText(/^As published/).closest('div') as HTMLElement

it('shows the set in the grid, what it costs, and a reason for every proposal', async () => {
  show()
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Shortlist: 2 projects from 4 proposals' }),
  ).toBeVisible()
  expect(screen.getByText(/^The price of balance is 5 points: /)).toBeVisible()
  expect(await screen.findByRole('row', { name: /^Lambeth, at most 1/ })).toHaveTextContent(
    '5 points more with one more',
  )
  expect(screen.getByText(/1 of 4 proposals has several places/)).toBeVisible()
  const rows = within(screen.getByRole('table', { name: 'Proposals by score' }))
    .getAllByRole('row')
    .slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('Scored first of three.'),
    expect.stringContaining('one proposal from Lambeth is selected with a higher score'),
    expect.stringContaining('Scored third of three.'),
    expect.stringContaining('Not eligible: A named lead on each side.'),
  ])
  expect(screen.getByRole('img', { name: 'Proposal 1: 85, standard error 2.5' })).toBeVisible()
  expect(screen.getByText('Whoever took its place would break a limit.')).toBeVisible()
})

it('answers a change at once, says what moved, and undoes it', async () => {
  const { router } = show()
  await userEvent.click(await screen.findByRole('button', { name: 'More: Lambeth, at most' }))
  const changes = await screen.findByRole('region', { name: 'Changed against the published question' })
  expect(changes).toHaveTextContent('Lambeth: any number, was at most 1')
  await waitFor(() => expect(result()).toHaveTextContent('160→ then 165+5 points'))
  expect(result()).toHaveTextContent('In2 Proposal 2')
  expect(result()).toHaveTextContent('Out3 Proposal 3')
  expect(screen.getAllByText('goes out').length).toBeGreaterThan(0)
  expect(asked.at(-1)?.quotas?.[0]).toEqual({
    dimension: 'PLACE',
    value: 'LAMBETH',
    min: 0,
    max: 2,
    priority: 2,
  })
  await waitFor(() => expect(router.state.location.search).toContain('LAMBETH'))
  await userEvent.click(within(changes).getByRole('button', { name: /^Undo/ }))
  expect(result()).toHaveFocus()
  await waitFor(() => expect(result()).toHaveTextContent('As published160'))
  await waitFor(() => expect(router.state.location.search).toBe(''))
})

it('begins with the question in the address, and undoes all of it', async () => {
  const ask = { size: '3', mustExclude: [idOf(801)] }
  show(`?${new URLSearchParams({ ask: JSON.stringify(ask) })}`)
  await waitFor(() => expect(asked).toContainEqual({ size: 3, mustExclude: [idOf(801)] }))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo all 2' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo all 2' })).not.toBeInTheDocument())
  expect(screen.getByLabelText('To be chosen')).toHaveValue('2')
})

it('tells a refusal at its control, and the last good result stays', async () => {
  answering(() =>
    problemAnswer(
      aProblem({
        status: 400,
        errors: [{ pointer: '/quotas/0/min', detail: 'At least 2 and at most 1 cannot both hold.' }],
      }),
    ),
  )
  show()
  const least = await screen.findByLabelText('Lambeth, at least')
  await userEvent.clear(least)
  await userEvent.type(least, '2')
  await waitFor(() => expect(least).toHaveAccessibleDescription(/At least 2 and at most 1 cannot both hold/))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Shortlist: 2 projects')
  expect(screen.getByRole('button', { name: 'Keep this shortlist' })).toHaveAttribute('aria-disabled', 'true')
})

it('lets a published question that contradicts itself be put right', async () => {
  server.use(
    http.post<never, Schemas['NewShortlist']>(`${home}/shortlists`, async ({ request }) => {
      const { size } = await request.json()
      return size === 1
        ? HttpResponse.json(other)
        : problemAnswer(
            aProblem({
              status: 400,
              errors: [{ pointer: '/size', detail: '2 are to be chosen, and 1 can be.' }],
            }),
          )
    }),
  )
  show()
  const size = await screen.findByLabelText('To be chosen')
  await waitFor(() => expect(size).toHaveAccessibleDescription(/2 are to be chosen, and 1 can be/))
  // there is no result yet: neither an empty box for one, nor a word of the last
  expect(document.getElementById('what-changes')).toBeEmptyDOMElement()
  expect(screen.queryByRole('button', { name: 'Keep this shortlist' })).not.toBeInTheDocument()
  expect(screen.queryByText(/^Below, at each proposal/)).not.toBeInTheDocument()
  expect(screen.getByText(/^This cannot be asked yet: see 1 place marked in red\.$/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Less: To be chosen' }))
  expect(await screen.findByRole('heading', { name: 'All 4 proposals' })).toBeVisible()
  expect(screen.getByText('With your changes').closest('div')).toHaveTextContent('165')
})

it('never shows the answer to an older question', async () => {
  const late = anAnswer({ objective: 999 })
  let release = () => undefined as undefined
  answering(async ({ size }) => {
    if (size !== 3) return HttpResponse.json(other)
    await new Promise<void>((resolve) => {
      release = () => {
        resolve()
        return undefined
      }
    })
    return HttpResponse.json(late)
  })
  show()
  const more = await screen.findByRole('button', { name: 'More: To be chosen' })
  await userEvent.click(more)
  await waitFor(() => expect(asked).toContainEqual({ size: 3 }))
  expect(screen.getByText('Working it out…')).toBeVisible()
  await userEvent.click(more)
  await waitFor(() => expect(result()).toHaveTextContent('165'))
  release()
  await waitFor(() => expect(screen.queryByText('Working it out…')).not.toBeInTheDocument())
  expect(result()).not.toHaveTextContent('999')
})

it('shows an alternative in the grid, and filters the reasons by the address', async () => {
  show('?find=lambeth')
  await userEvent.click(await screen.findByRole('button', { name: 'Show alternative 1 in the grid' }))
  expect(screen.getByText(/^Alternative 1 against the set/)).toBeVisible()
  expect(screen.getByText('comes in')).toBeVisible()
  expect(screen.getByText('1 of 4')).toBeVisible()
})

it('says which quota gave way, and which rules cannot hold together', async () => {
  answering(({ size }) =>
    HttpResponse.json(
      size === 3
        ? anAnswer({
            status: 'RELAXED',
            relaxations: [
              { quota: aQuestion().quotas[0] as Schemas['Quota'], side: 'MAX', by: 1, priority: 2 },
            ],
          })
        : anAnswer({
            status: 'INFEASIBLE',
            selected: [],
            objective: null,
            costOfBalance: null,
            conflicts: [{ rule: 'FACILITATOR_DAYS', text: 'At most 9 facilitator days', enough: true }],
          }),
    ),
  )
  show()
  const more = await screen.findByRole('button', { name: 'More: To be chosen' })
  await userEvent.click(more)
  expect(await screen.findByText('Lambeth: at most 1 gave way by 1, to 2 (important)')).toBeVisible()
  await userEvent.click(more)
  expect(await screen.findByText('At most 9 facilitator days')).toBeVisible()
  expect(screen.getByText('Leaving out this rule alone would do.')).toBeVisible()
})

it('keeps it with a name and goes there', async () => {
  const { router } = show()
  server.use(http.get(inProgramme(`/shortlists/${idOf(971)}`), () => withVersion(aShortlist())))
  const keep = await screen.findByRole('button', { name: 'Keep this shortlist' })
  await waitFor(() => expect(keep).toHaveAttribute('aria-disabled', 'false'))
  await userEvent.click(keep)
  await userEvent.type(screen.getByLabelText(/^A name to find it again by/), 'One from each borough')
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'One from each borough' })).toBeVisible()
  expect(router.state.location.pathname).toMatch(new RegExp(`/shortlists/${idOf(971)}$`))
  expect(asked).toContainEqual({ title: 'One from each borough' })
})

it('tells at the name that another shortlist has it, and takes another', async () => {
  const detail = 'is the name of another shortlist of this call'
  answering(() => HttpResponse.json(other))
  server.use(
    http.post<never, Schemas['NewShortlist']>(`${home}/shortlists`, async ({ request }) =>
      (await request.clone().json()).title === 'Taken'
        ? problemAnswer(aProblem({ status: 409, errors: [{ pointer: '/title', detail }] }))
        : undefined,
    ),
  )
  show()
  server.use(http.get(inProgramme(`/shortlists/${idOf(971)}`), () => withVersion(aShortlist())))
  const keep = await screen.findByRole('button', { name: 'Keep this shortlist' })
  await waitFor(() => expect(keep).toHaveAttribute('aria-disabled', 'false'))
  await userEvent.click(keep)
  const name = screen.getByLabelText(/^A name to find it again by/)
  await userEvent.type(name, 'Taken')
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  await waitFor(() => expect(name).toHaveAccessibleDescription(/Is the name of another shortlist/))
  expect(name).toHaveFocus()
  await userEvent.type(name, ' not')
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'One from each borough' })).toBeVisible()
})

it('says beside a limit that the call cannot give so much, before an answer comes', async () => {
  answering(() => new Promise(() => undefined))
  show()
  const days = await screen.findByLabelText('Facilitator days, at most')
  await userEvent.clear(days)
  await userEvent.type(days, '999')
  expect(days).toHaveAccessibleDescription(/More than the call can give: it has 45 facilitator days/)
})

it('is not for assessors, nor before the assessment has ended', async () => {
  const assessor = show('', 'ASSESSOR')
  expect(await screen.findByText('Shortlists are made by leads and facilitators.')).toBeVisible()
  assessor.unmount()
  server.use(http.get(home, () => withVersion({ ...call, state: 'CLOSED' })))
  show()
  expect(await screen.findByText(/^A shortlist is worked out once/)).toBeVisible()
})

it('shows of a decided call what would have changed it, and keeps nothing', async () => {
  server.use(http.get(home, () => withVersion({ ...call, state: 'DECIDED' })))
  show()
  expect(await screen.findByText(/It is decided; this shows what would have changed it\./)).toBeVisible()
  expect(await screen.findByText(/^The price of balance is/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'What was decided' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Keep this shortlist' })).not.toBeInTheDocument()
})
