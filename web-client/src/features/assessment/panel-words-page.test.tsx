import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAssessment, scored } from '@/test/assessments'
import { aCall } from '@/test/calls'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { assessmentRoutes } from './routes'

const call = inProgramme(`/calls/${idOf(701)}`)
const mine = anAssessment({
  state: 'SUBMITTED',
  scores: scored({ 'id-of-Benefit': 3, 'id-of-Boundary': 1 }),
  note: 'Strong on the hand-over.',
})
const theirs = anAssessment({
  id: idOf(902),
  memberId: idOf(99),
  memberName: 'Tom Fenn',
  state: 'SUBMITTED',
  scores: scored({ 'id-of-Benefit': 1, 'id-of-Boundary': 2 }),
})

beforeEach(() => server.use(http.get(call, () => withVersion(aCall({ state: 'CLOSED' })))))

function answer(...assessments: Schemas['Assessment'][]) {
  server.use(http.get(`${call}/assessments`, () => HttpResponse.json(aPage(assessments))))
}

const show = () =>
  renderInProgramme(assessmentRoutes, `/projects/calls/${idOf(701)}/assessment/proposals/${idOf(801)}`, {
    role: 'ASSESSOR',
  })

it('shows each assessor’s scores by criterion, notes and conflicts, of this proposal alone', async () => {
  const conflict = { id: idOf(903), memberId: idOf(98), memberName: 'Wren Ash', conflictReason: 'Her ward' }
  answer(theirs, mine, anAssessment({ ...conflict, state: 'CONFLICT' }), {
    ...theirs,
    id: idOf(904),
    proposalId: idOf(802),
    note: 'Of another',
  })
  show()
  const table = within(await screen.findByRole('table', { name: 'Scores by criterion and assessor' }))
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Criterion',
    'Amara Thistlewood (you)',
    'Tom Fenn',
  ])
  const rows = table.getAllByRole('row').slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    'Benefit1 to 33, yes1, no',
    'Boundary1 to 31, no2, somewhat',
    expect.stringMatching(/^Togetherweighted, 0 to 100/),
  ])
  expect(screen.getByText('Strong on the hand-over.')).toBeVisible()
  expect(within(screen.getByRole('region', { name: 'Tom Fenn' })).getByText(/^No notes\./)).toBeVisible()
  expect(screen.getByText('Her ward')).toBeVisible()
  expect(screen.queryByText('Of another')).toBeNull()
  expect(screen.getByText(/still under way/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Book it yourself' })).toHaveAttribute(
    'href',
    `${programme}/projects/proposals/${idOf(801)}`,
  )
})

it('shows nothing while only one’s own are given, and says what opens it', async () => {
  answer({ ...mine, note: 'Mine' })
  show()
  expect(await screen.findByRole('heading', { name: 'Not yet' })).toBeVisible()
  expect(screen.queryByText('Mine')).toBeNull()
})

it('says that nobody has said anything of it, and that it could not be read', async () => {
  answer({ ...theirs, proposalId: idOf(802) })
  const { unmount } = show()
  expect(await screen.findByRole('heading', { name: 'Nobody has said anything of it' })).toBeVisible()
  unmount()
  server.use(http.get(`${call}/assessments`, () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the assessments')
})
