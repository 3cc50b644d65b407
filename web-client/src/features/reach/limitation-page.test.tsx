import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aProblem, problemAnswer } from '@/test/problems'
import { onePage, versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aLimitation } from '@/test/reach'
import { server } from '@/test/server'
import { reachRoutes } from './routes'

const computed = 'Bexley: heard at 0.37 of their share.'

function show(limitation: Schemas['Limitation'], role: Schemas['Role'] = 'LEAD') {
  server.use(http.get(inProgramme(`/limitations/${limitation.id}`), () => versioned(limitation)))
  // What comes after is another page.
  const routes = [...reachRoutes.slice(1), { path: 'reach', element: <p>The page of reach</p> }]
  return renderInProgramme(routes, `/reach/limitations/${limitation.id}`, { role })
}

beforeEach(() => {
  server.use(http.get(inProgramme('/limitations/:id/versions'), () => onePage([])))
})

it('sends new words against what was seen, and leaves how much it matters to the figures', async () => {
  const sent: { body: unknown; match: string | null }[] = []
  const limitation = aLimitation({ version: 4 })
  server.use(
    http.patch(inProgramme(`/limitations/${limitation.id}`), async ({ request }) => {
      sent.push({ body: await request.json(), match: request.headers.get('If-Match') })
      return versioned({ ...limitation, text: 'Hardly anybody from Bexley.', origin: 'EDITED', version: 5 })
    }),
  )
  show(limitation)
  expect(await screen.findByRole('region', { name: 'What the figures say' })).toHaveTextContent(computed)
  const words = screen.getByLabelText('Wording')
  await userEvent.clear(words)
  await userEvent.type(words, 'Hardly anybody from Bexley.')
  await userEvent.click(screen.getByRole('button', { name: 'Save wording' }))
  expect(await screen.findByText('The limitation is saved')).toBeVisible()
  expect(sent).toEqual([{ body: { text: 'Hardly anybody from Bexley.' }, match: '"4"' }])
})

it('shows both versions when somebody else was faster', async () => {
  const limitation = aLimitation({ origin: 'EDITED', text: 'Mine to begin with', version: 1 })
  show(limitation)
  const words = await screen.findByLabelText('Wording')
  await userEvent.type(words, ', edited')
  server.use(
    http.patch(inProgramme(`/limitations/${limitation.id}`), () =>
      problemAnswer(aProblem({ status: 412, type: '/problems/precondition-failed' })),
    ),
    http.get(inProgramme(`/limitations/${limitation.id}`), () =>
      versioned({ ...limitation, text: 'Theirs', version: 2 }),
    ),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Save wording' }))
  const conflict = await screen.findByRole('region', { name: 'Someone else changed this' })
  expect(conflict).toHaveTextContent('Mine to begin with, edited')
  await userEvent.click(within(conflict).getByLabelText('Take theirs'))
  await userEvent.click(within(conflict).getByRole('button', { name: 'Go on with these' }))
  expect(screen.getByLabelText('Wording')).toHaveValue('Theirs')
})

it('goes back to the computed words, and says when edited ones are outdated', async () => {
  const limitation = aLimitation({ origin: 'EDITED', text: 'Old words', outdated: true, version: 2 })
  let body: unknown
  server.use(
    http.patch(inProgramme(`/limitations/${limitation.id}`), async ({ request }) => {
      body = await request.json()
      return versioned(aLimitation({ version: 3 }))
    }),
  )
  show(limitation)
  expect(await screen.findByText('Outdated')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Back to the computed wording' }))
  expect(await screen.findByText('The computed wording is back')).toBeVisible()
  expect(body).toEqual({ text: null, severity: null })
})

it('deletes an own one once that is confirmed', async () => {
  const limitation = aLimitation({ origin: 'OWN', code: 'OWN', generatedText: null, version: 1 })
  let deleted = 0
  server.use(
    http.delete(inProgramme(`/limitations/${limitation.id}`), () => {
      deleted += 1
      return new HttpResponse(null, { status: 204 })
    }),
  )
  show(limitation)
  await userEvent.click(await screen.findByRole('button', { name: 'Delete this limitation' }))
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(deleted).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Delete this limitation' }))
  await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
  expect(await screen.findByText('The page of reach')).toBeVisible()
  expect(deleted).toBe(1)
})

it('adds one that the figures do not tell', async () => {
  let body: unknown
  server.use(
    http.post(inProgramme('/limitations'), async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(aLimitation({ origin: 'OWN' }), { status: 201 })
    }),
  )
  const routes = [...reachRoutes.slice(1), { path: 'reach', element: <p>The page of reach</p> }]
  renderInProgramme(routes, '/reach/limitations/new')
  await userEvent.type(await screen.findByLabelText('Wording'), 'Interviews were in English only.')
  await userEvent.click(screen.getByLabelText('Low'))
  await userEvent.click(screen.getByRole('button', { name: 'Add limitation' }))
  expect(await screen.findByText('The page of reach')).toBeVisible()
  expect(body).toEqual({ text: 'Interviews were in English only.', severity: 'LOW' })
})

it('shows earlier wordings, and what the figures said then', async () => {
  server.use(
    http.get(inProgramme('/limitations/:id/versions'), () =>
      onePage<Schemas['LimitationVersion']>([
        {
          version: 1,
          origin: 'EDITED',
          text: 'Our words',
          severity: 'LOW',
          generatedText: 'Their figures',
          writtenAt: '2026-11-20T09:00:00Z',
          writtenBy: 'Maya Okafor',
        },
      ]),
    ),
  )
  show(aLimitation(), 'FACILITATOR')
  const versions = await screen.findByRole('table', { name: 'Versions' })
  expect(versions).toHaveTextContent('Our wordsThe figures said: Their figures')
  expect(versions).toHaveTextContent('Maya Okafor')
  expect(screen.getByText('You can read this. Leads can change it.')).toBeVisible()
  await waitFor(() => expect(screen.queryByLabelText('Wording')).not.toBeInTheDocument())
})
