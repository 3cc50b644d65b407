import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Schemas } from '@/api/client'
import { boardAddress as address, everybody, showBoard } from '@/test/board-page'
import { boardStream } from '@/test/board-stream'
import { catchDownloads } from '@/test/downloads'
import { idOf } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme } from '@/test/programme-pages'
import { aBoard, aCluster, aFinding } from '@/test/retrospectives'
import { server } from '@/test/server'
import { retrospectiveRoutes } from './routes'

let sent: unknown[]

beforeEach(() => {
  sent = []
  server.use(boardStream(`${address}/stream`).handler)
})

afterEach(() => {
  vi.restoreAllMocks()
})

const principles = [{ principleId: idOf(1401), number: 2, title: 'Ask first', statement: 'Ask.' }]
const clusters = [aCluster(1, { votes: 4 })]

const show = (
  phase: Schemas['Phase'],
  findings: Schemas['Finding'][] = [],
  over: Partial<Schemas['Retrospective']> = {},
) =>
  showBoard(
    retrospectiveRoutes,
    aBoard({
      facilitates: true,
      everybody: everybody(phase, { clusters, retrospective: { principles, ...over } }),
    }),
    'FACILITATOR',
    findings,
  )

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

it('draws a finding from a cluster, and keeps what was typed until it is saved', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post(`${address}/findings`, async ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      sent.push(await request.json())
      return sent.length === 1
        ? problemAnswer(
            aProblem({
              status: 400,
              detail: 'The input needs correcting.',
              errors: [{ detail: 'is no cluster of this board any more', pointer: '/clusterId' }],
            }),
          )
        : HttpResponse.json(aFinding(1), { status: 201 })
    }),
  )
  show('DISCUSS')
  await userEvent.click(await screen.findByRole('button', { name: 'Draw a finding from “Cluster 1”' }))
  const words = screen.getByLabelText('In a sentence')
  expect(words).toHaveFocus()
  expect(words).toHaveValue('Cluster 1')
  expect(screen.getByRole('radio', { name: 'Evidence' })).toBeChecked()
  await userEvent.type(words, ' rings out')
  await press('Draw the finding')
  expect(
    await screen.findByText('The input needs correcting. is no cluster of this board any more'),
  ).toBeVisible()
  expect(words).toHaveValue('Cluster 1 rings out')
  await press('Draw the finding')
  await waitFor(() => expect(screen.queryByLabelText('In a sentence')).not.toBeInTheDocument())
  expect(sent[1]).toEqual({
    clusterId: aCluster(1).id,
    statement: 'Cluster 1 rings out',
    kind: 'EVIDENCE',
    insightKind: null,
    principles: [{ principleId: idOf(1401), number: 2 }],
  })
  expect(new Set(keys).size).toBe(1)
})

it('asks what evidence speaks about, and takes a challenge without', async () => {
  server.use(
    http.post(`${address}/findings`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aFinding(1), { status: 201 })
    }),
  )
  show('COMMIT')
  await userEvent.click(await screen.findByRole('button', { name: /^Draw a finding/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ask first (version 2)' }))
  expect(screen.getByText('Evidence speaks about at least one principle')).toBeVisible()
  await press('Draw the finding')
  expect(sent).toEqual([])
  await userEvent.click(screen.getByRole('radio', { name: 'Challenge' }))
  await press('Draw the finding')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ kind: 'INSIGHT', insightKind: 'CHALLENGE', principles: [] })
})

it('shows what was found, and changes and deletes it in the version that was read', async () => {
  const finding = aFinding(1, { version: 3, principles })
  server.use(
    http.patch(inProgramme(`/findings/${finding.id}`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return problemAnswer(aProblem({ status: 412 }))
    }),
    http.delete(inProgramme(`/findings/${finding.id}`), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  show('CLOSED', [finding, aFinding(2, { clusterId: idOf(1299), clusterTitle: null })])
  const found = within(await screen.findByRole('list', { name: 'Found in Cluster 1' }))
  expect(found.getByText('Evidence on Ask first')).toBeVisible()
  expect(screen.getByRole('list', { name: 'Found in clusters that are gone' })).toHaveTextContent('Finding 2')
  await userEvent.click(found.getByRole('button', { name: 'Change the finding: Finding 1' }))
  await userEvent.type(screen.getByLabelText('In a sentence'), ' anew')
  await press('Save it')
  expect(await screen.findByText(/^Somebody else changed it at the same time/)).toBeVisible()
  expect(screen.getByLabelText('In a sentence')).toHaveValue('Finding 1 anew')
  await press('Cancel')
  await userEvent.click(found.getByRole('button', { name: 'Delete the finding: Finding 1' }))
  await press('Delete it')
  await waitFor(() => expect(sent).toHaveLength(3))
  expect(sent[0]).toBe('"3"')
  expect(sent[2]).toBe('"3"')
})

it('lets the summary be taken along, copied, and sent to all', async () => {
  server.use(
    http.get(`${address}/summary`, ({ request }) => {
      sent.push(request.headers.get('Accept'))
      return new HttpResponse('# First look back', { headers: { 'Content-Type': 'text/markdown' } })
    }),
    http.post(`${address}/summary-mails`, ({ request }) => {
      sent.push(Boolean(request.headers.get('Idempotency-Key')))
      return HttpResponse.json({ sent: 6, withoutAddress: 1, optedOut: 1 })
    }),
  )
  const user = userEvent.setup()
  const downloads = catchDownloads()
  show('CLOSED')
  await user.click(await screen.findByRole('button', { name: 'Download as PDF' }))
  await waitFor(async () => expect(await downloads()).toMatchObject([{ name: 'first-look-back.pdf' }]))
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByText('The summary is copied, as Markdown')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('# First look back')
  await user.click(screen.getByRole('button', { name: 'Send to all…' }))
  await user.click(screen.getByRole('button', { name: 'Send it' }))
  expect(
    await screen.findByText('Sent to 6 people. 1 person has no address. 1 person opted out.'),
  ).toBeVisible()
  expect(sent).toEqual(['application/pdf', 'text/markdown', true])
})

it('draws and sends nothing for who does not lead, and shows them what was found', async () => {
  showBoard(retrospectiveRoutes, aBoard({ everybody: everybody('CLOSED', { clusters }) }), 'CONTRIBUTOR', [
    aFinding(1, { kind: 'INSIGHT', insightKind: 'OPPORTUNITY' }),
  ])
  expect(await screen.findByText('Finding 1')).toBeVisible()
  expect(screen.getByText('Opportunity')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Download as CSV' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Draw|Send|Change|Delete/ })).not.toBeInTheDocument()
})
