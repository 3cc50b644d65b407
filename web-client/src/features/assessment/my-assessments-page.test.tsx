import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAssessment } from '@/test/assessments'
import { aCall } from '@/test/calls'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { assessmentRoutes } from './routes'

const call = inProgramme(`/calls/${idOf(701)}`)

beforeEach(() => server.use(http.get(call, () => withVersion(aCall({ state: 'CLOSED' })))))

function answer(...assessments: Schemas['Assessment'][]) {
  server.use(http.get(`${call}/assessments`, () => HttpResponse.json(aPage(assessments))))
}

const show = () =>
  renderInProgramme(assessmentRoutes, `/projects/calls/${idOf(701)}/assessment/mine`, { role: 'ASSESSOR' })

it('leads to what the others say once they are given', async () => {
  answer(
    anAssessment({ state: 'SUBMITTED', proposalTitle: 'Said' }),
    anAssessment({ id: idOf(6), memberId: idOf(99), state: 'SUBMITTED' }),
  )
  show()
  const home = `${programme}/projects/calls/${idOf(701)}/assessment`
  expect(await screen.findByRole('link', { name: 'What the panel says of “Said”' })).toHaveAttribute(
    'href',
    `${home}/proposals/${idOf(801)}`,
  )
  expect(screen.getByRole('link', { name: 'See where you differ' })).toHaveAttribute('href', `${home}/levels`)
})

it('promises nothing of others who have submitted nothing yet', async () => {
  answer(anAssessment({ state: 'SUBMITTED' }))
  show()
  expect(await screen.findByText(/all done, thank you; you see what the others say once they/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'See where you differ' })).not.toBeInTheDocument()
})

it('lists one’s own with what is to do first, counts, and leads to the next', async () => {
  answer(
    anAssessment({ id: idOf(1), proposalTitle: 'Said', state: 'SUBMITTED' }),
    anAssessment({ id: idOf(2), proposalTitle: 'Mine alone', state: 'CONFLICT', conflictReason: 'My ward' }),
    anAssessment({ id: idOf(3), proposalTitle: 'Gone', proposalState: 'WITHDRAWN' }),
    anAssessment({ id: idOf(4), proposalTitle: 'New' }),
    anAssessment({ id: idOf(5), proposalTitle: 'Half', state: 'DRAFT' }),
  )
  show()
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    'HalfBegun0 of 2Not yet',
    'NewTo do0 of 2Not yet',
    expect.stringMatching(/^SaidSubmitted/),
    'GoneWithdrawn0 of 2Not yet',
    'Mine aloneConflict of interest–Not yet',
  ])
  expect(screen.queryByRole('link', { name: /^What the panel says/ })).toBeNull()
  expect(screen.getByText(/^1 of 3/)).toHaveTextContent('1 of 3: 2 proposals to go')
  expect(screen.getByRole('link', { name: 'Go on with the next one' })).toHaveAttribute(
    'href',
    `${programme}/projects/calls/${idOf(701)}/assessment/mine/${idOf(5)}`,
  )
})

it('says that nothing is given to one, and that it could not be read', async () => {
  answer()
  const { unmount } = show()
  expect(await screen.findByRole('heading', { name: 'Nothing is given to you' })).toBeVisible()
  unmount()
  server.use(http.get(`${call}/assessments`, () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load your assessments')
})
