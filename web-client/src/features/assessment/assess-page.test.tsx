import { focusManager } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAssessment, scored } from '@/test/assessments'
import { aCall, aProposal } from '@/test/calls'
import { answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { assessmentRoutes } from './routes'

const call = inProgramme(`/calls/${idOf(701)}`)
const assessment = inProgramme(`/assessments/${idOf(901)}`)
const mine = `${programme}/projects/calls/${idOf(701)}/assessment/mine`
const all = { 'id-of-Benefit': 3, 'id-of-Boundary': 2 }
let kept: Schemas['Assessment']
let others: Schemas['Assessment'][]
let saved: Schemas['AssessmentPatch'][]
let posted: string[]

beforeEach(() => {
  kept = anAssessment()
  others = [anAssessment({ id: idOf(902), proposalId: idOf(802), proposalTitle: 'One number' })]
  saved = []
  posted = []
  localStorage.clear()
  answerReference({ role: 'ASSESSOR' })
  server.use(
    http.get(call, () => withVersion(aCall({ state: 'CLOSED' }))),
    http.get(`${call}/assessments`, () => HttpResponse.json(aPage([kept, ...others]))),
    http.get(assessment, () => withVersion(kept)),
    http.get(inProgramme(`/assessments/${idOf(902)}`), () => withVersion(others[0] ?? kept)),
    http.get(inProgramme('/proposals/:id'), () => withVersion(aProposal())),
    http.patch(assessment, async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${kept.version}"`) {
        return problemAnswer(aProblem({ status: 412 }))
      }
      const said = (await request.json()) as Schemas['AssessmentPatch']
      saved.push(said)
      kept = { ...kept, state: 'DRAFT', scores: said.scores ?? [], note: said.note ?? null }
      kept.version += 1
      return withVersion(kept)
    }),
    http.post(`${assessment}/:what`, async ({ request, params }) => {
      posted.push(`${params.what} ${await request.text()}`.trim())
      const after = { submission: 'SUBMITTED', return: 'DRAFT', 'conflict-of-interest': 'CONFLICT' } as const
      kept = { ...kept, state: after[params.what as keyof typeof after], version: kept.version + 1 }
      return withVersion(kept)
    }),
  )
})

const show = () =>
  renderInProgramme(assessmentRoutes, `/projects/calls/${idOf(701)}/assessment/mine/${idOf(901)}`, {
    role: 'ASSESSOR',
  })
const benefit = () => within(screen.getByRole('group', { name: 'Benefit' }))
const isSaved = () => waitFor(() => expect(screen.getByText('Saved')).toBeVisible(), { timeout: 3000 })

it('shows their words, and takes scores by number keys, saved as they are given', async () => {
  show()
  expect(await screen.findByText('Let clinics book with each other.')).toBeVisible()
  await screen.findByRole('group', { name: 'Benefit' })
  expect(screen.getByText(/0 of 2 submitted/)).toBeVisible()
  benefit().getByRole('radio', { name: '1 no' }).focus()
  await userEvent.keyboard('3')
  expect(benefit().getByRole('radio', { name: '3 yes' })).toBeChecked()
  expect(benefit().getByRole('radio', { name: '3 yes' })).toHaveFocus()
  await userEvent.keyboard('9')
  expect(benefit().getByRole('radio', { name: '3 yes' })).toBeChecked()
  await isSaved()
  expect(saved).toEqual([{ scores: scored({ 'id-of-Benefit': 3 }), note: null }])
})

it('keeps what was just saved when a read that began before answers late', async () => {
  const reads: (() => void)[] = []
  server.use(
    http.get(assessment, async () => {
      const before = withVersion(kept)
      if (posted.length > 0) await new Promise<void>((answer) => reads.push(answer))
      return before
    }),
  )
  show()
  await screen.findByRole('group', { name: 'Benefit' })
  posted.push('something elsewhere')
  act(() => {
    focusManager.setFocused(false)
    focusManager.setFocused(true)
  })
  await waitFor(() => expect(reads).toHaveLength(1))
  benefit().getByRole('radio', { name: '1 no' }).focus()
  await userEvent.keyboard('3')
  await isSaved()
  reads[0]?.()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(benefit().getByRole('radio', { name: '3 yes' })).toBeChecked()
  focusManager.setFocused(undefined)
})

it('steals no key from the notes, and none at all once that is turned off', async () => {
  show()
  const notes = await screen.findByLabelText('Notes (optional)')
  await userEvent.keyboard('n')
  expect(notes).toHaveFocus()
  await userEvent.keyboard('no 3 nurses ')
  expect(notes).toHaveValue('no 3 nurses ')
  await isSaved()
  expect(notes).toHaveValue('no 3 nurses ')
  await userEvent.click(screen.getByRole('checkbox', { name: /^Use number keys/ }))
  benefit().getByRole('radio', { name: '1 no' }).focus()
  await userEvent.keyboard('3n')
  expect(benefit().getByRole('radio', { name: '3 yes' })).not.toBeChecked()
  expect(notes).not.toHaveFocus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(screen.queryByRole('link', { name: /^Give a score/ })).toBeNull()
})

it('keeps what was said while the service cannot be reached, over a reload, too', async () => {
  server.use(http.patch(assessment, () => HttpResponse.error(), { once: true }))
  const { unmount } = show()
  await screen.findByRole('group', { name: 'Benefit' })
  await userEvent.click(benefit().getByRole('radio', { name: '3 yes' }))
  expect(await screen.findByText(/^Not saved: the service cannot be reached/)).toBeVisible()
  unmount()
  show()
  await screen.findByRole('group', { name: 'Benefit' })
  expect(benefit().getByRole('radio', { name: '3 yes' })).toBeChecked()
  await waitFor(() => expect(saved).toHaveLength(1))
})

it('shows both versions where another tab was faster, and goes on with what is chosen', async () => {
  show()
  await screen.findByRole('group', { name: 'Benefit' })
  kept = { ...kept, state: 'DRAFT', version: 5, scores: scored({ 'id-of-Benefit': 1 }), note: 'Theirs' }
  await userEvent.click(benefit().getByRole('radio', { name: '3 yes' }))
  const panel = within(await screen.findByRole('region', { name: 'Someone else changed this' }))
  expect(panel.getByText('3, yes')).toBeVisible()
  expect(panel.getByText('1, no')).toBeVisible()
  expect(saved).toEqual([])
  await userEvent.click(
    within(panel.getByRole('group', { name: 'Notes' })).getByRole('radio', { name: 'Take theirs' }),
  )
  await userEvent.click(panel.getByRole('button', { name: 'Go on with these' }))
  await waitFor(() => expect(saved).toEqual([{ scores: scored({ 'id-of-Benefit': 3 }), note: 'Theirs' }]))
})

it('says which scores are missing, then submits what was said last and goes on to the next', async () => {
  const { router } = show()
  await screen.findByRole('group', { name: 'Benefit' })
  await userEvent.click(benefit().getByRole('radio', { name: '3 yes' }))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('link', { name: 'Give a score for “Boundary”' })).toBeVisible()
  expect(posted).toEqual([])
  const boundary = within(screen.getByRole('group', { name: 'Boundary' }))
  await userEvent.click(boundary.getByRole('radio', { name: '2 somewhat' }))
  // once nothing is missing nothing is said to be
  expect(screen.queryByText('There is a problem')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Submit, and on to the next' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`${mine}/${idOf(902)}`))
  expect(saved.at(-1)?.scores).toEqual(scored(all))
  expect(posted).toEqual(['submission'])
})

it('takes Ctrl and Enter before any field was touched, and calls nothing saved that was not said', async () => {
  show()
  await screen.findByRole('group', { name: 'Benefit' })
  expect(screen.queryByText('Saved')).toBeNull()
  expect(screen.getByText(/^Nothing is entered yet/)).toBeVisible()
  expect(document.body).toHaveFocus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('link', { name: 'Give a score for “Benefit”' })).toBeVisible()
  await userEvent.click(benefit().getByRole('radio', { name: '3 yes' }))
  await isSaved()
  expect(posted).toEqual([])
})

it('asks before the last one, after which nothing is taken back', async () => {
  others = []
  kept = anAssessment({ state: 'DRAFT', scores: scored(all) })
  const { router } = show()
  await userEvent.click(await screen.findByRole('button', { name: 'Submit the last one' }))
  expect(posted).toEqual([])
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Submit it' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(mine))
  expect(await screen.findByText(/all done, thank you/)).toBeVisible()
})

it('declares a conflict of interest with its reason', async () => {
  const { router } = show()
  await userEvent.click(await screen.findByRole('button', { name: /declare a conflict of interest$/ }))
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Declare it' }))
  expect(dialog.getByText(/^Say why/)).toBeVisible()
  expect(dialog.getByLabelText('Why must you not assess it?')).toHaveFocus()
  await userEvent.type(dialog.getByLabelText('Why must you not assess it?'), 'My own ward')
  await userEvent.click(dialog.getByRole('button', { name: 'Declare it' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`${mine}/${idOf(902)}`))
  expect(posted).toEqual(['conflict-of-interest {"reason":"My own ward"}'])
})

it('shows what is submitted, and takes it back while others are left', async () => {
  kept = anAssessment({ state: 'SUBMITTED', scores: scored(all), submittedAt: '2026-11-28T14:00:00Z' })
  show()
  expect(await screen.findByText('3, yes')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back to change it' }))
  expect(await screen.findByRole('button', { name: 'Submit, and on to the next' })).toBeVisible()
  expect(posted).toEqual(['return'])
  expect(screen.getByText('Not submitted')).toBeVisible()
})

it('tells a refusal, and keeps what was said', async () => {
  const detail = 'The call is ASSESSED. Proposals are assessed once it is CLOSED, until all is said.'
  server.use(http.patch(assessment, () => problemAnswer(aProblem({ status: 409, detail }))))
  show()
  await screen.findByRole('group', { name: 'Benefit' })
  await userEvent.click(benefit().getByRole('radio', { name: '2 somewhat' }))
  expect(await screen.findByText(/^Not saved: The call is ASSESSED/)).toBeVisible()
  expect(benefit().getByRole('radio', { name: '2 somewhat' })).toBeChecked()
})

it('says that an assessment is not there, and that it could not be read', async () => {
  server.use(http.get(assessment, () => problemAnswer(aProblem({ status: 404 }))))
  const { unmount } = show()
  expect(await screen.findByRole('heading', { name: 'This assessment is not there' })).toBeVisible()
  unmount()
  server.use(http.get(assessment, () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the assessment')
})
