import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAssessment, scored } from '@/test/assessments'
import { aCall } from '@/test/calls'
import { aPage, idOf, withVersion } from '@/test/people'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { assessmentRoutes } from './routes'

const call = inProgramme(`/calls/${idOf(701)}`)

const said = (memberName: string, number: number, benefit: number) =>
  anAssessment({
    id: `${memberName} ${number}`,
    memberId: `id-of-${memberName}`,
    memberName,
    proposalId: idOf(number),
    proposalTitle: `Proposal ${number}`,
    state: 'SUBMITTED',
    scores: scored({ 'id-of-Benefit': benefit, 'id-of-Boundary': benefit }),
  })

// Ngozi is milder by half a scale everywhere; they differ about the third one beyond that.
const everything = [
  ...[1, 2, 3].map((number) => said('Ngozi', number, number === 3 ? 3 : 2)),
  ...[1, 2, 3].map((number) => said('Tom', number, 1)),
]

beforeEach(() => answer(aCall({ state: 'ASSESSED' }), everything))

function answer(shown: Schemas['Call'], assessments: Schemas['Assessment'][]) {
  server.use(
    http.get(call, () => withVersion(shown)),
    http.get(`${call}/assessments`, ({ request }) => {
      // Two pages, so that all are read.
      const isSecond = new URL(request.url).searchParams.has('cursor')
      return HttpResponse.json(
        isSecond ? aPage(assessments.slice(2)) : aPage(assessments.slice(0, 2), { nextCursor: 'more' }),
      )
    }),
  )
}

const show = (search = '') =>
  renderInProgramme(assessmentRoutes, `/projects/calls/${idOf(701)}/assessment/levels${search}`)

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

it('says how high each scores and over what, and which proposals they differ about most', async () => {
  show()
  expect(await screen.findByText(/^Over the 3 proposals that all 2 assessors/)).toBeVisible()
  expect(rowsOf('Level of each assessor')).toEqual([
    'Ngozi3of 3 proposals66.7over 3 in common33.3 points higher',
    'Tom3of 3 proposals0over 3 in common33.3 points lower',
  ])
  const pictures = screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))
  expect(pictures[0]).toBe('Proposal 3: Tom 33.3, Ngozi 66.7; 33.3 apart')
  await userEvent.click(screen.getByRole('button', { name: /^View as table/ }))
  expect(rowsOf('Where assessors differ')[0]).toBe('Proposal 3250Tom 33.3, Ngozi 66.733.323.6')
})

it('shows scores as they were given, narrowed to those far apart, by the address', async () => {
  show('?scores=given&apart=50')
  expect(await screen.findByText(/as they were given\. One dot/)).toBeVisible()
  expect(screen.getAllByRole('img')[0]).toHaveAttribute(
    'aria-label',
    'Proposal 3: Tom 0, Ngozi 100; 100 apart',
  )
  expect(screen.getByText('3 proposals')).toBeVisible()
})

it('says that none are so far apart', async () => {
  show('?apart=50')
  expect(await screen.findByRole('heading', { name: 'None are so far apart' })).toBeVisible()
})

it('compares no levels of too little, and says why', async () => {
  answer(aCall({ state: 'ASSESSED' }), everything.slice(0, 4))
  show()
  expect(await screen.findByText(/fewer than two assessors scored 3 proposals or more/)).toBeVisible()
})

it('waits for the end where only one’s own are seen, or for a score, and tells a failure', async () => {
  answer(aCall({ state: 'CLOSED' }), [
    anAssessment({ state: 'SUBMITTED', scores: scored({ 'id-of-Benefit': 3 }) }),
  ])
  const early = show()
  expect(await screen.findByRole('heading', { name: 'Not yet' })).toBeVisible()
  expect(screen.getByText(/and somebody else has submitted something\.$/)).toBeVisible()
  early.unmount()
  answer(aCall({ state: 'ASSESSED' }), [])
  const none = show()
  expect(await screen.findByRole('heading', { name: 'Nothing was scored' })).toBeVisible()
  none.unmount()
  server.use(http.get(`${call}/assessments`, () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the assessments')
})
