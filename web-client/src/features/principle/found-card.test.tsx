import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { someEvidence } from '@/test/evidence'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { aFirstVersion, aPrinciple, aVersion } from '@/test/principles'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aFinding } from '@/test/retrospectives'
import { server } from '@/test/server'
import { principleRoutes } from './routes'

const address = inProgramme(`/principles/${idOf(981)}`)
const principles = [{ principleId: idOf(981), number: 1, title: 'Finish it', statement: 'Finish it.' }]
let asked: string[]

beforeEach(() => {
  asked = []
  server.use(
    http.get(address, () => withVersion(aPrinciple())),
    http.get(`${address}/evidence`, () => HttpResponse.json(someEvidence())),
    http.get(`${address}/versions`, () =>
      HttpResponse.json(aPage([aVersion({ findingIds: [aFinding(1).id] }), aFirstVersion()])),
    ),
    http.get(inProgramme('/findings'), ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(aPage([1, 2, 3, 4, 5, 6].map((number) => aFinding(number, { principles }))))
    }),
  )
})

const show = (role: Schemas['Membership']['role'] = 'CONTRIBUTOR') =>
  renderInProgramme(principleRoutes, `/principles/${idOf(981)}`, { role })

it('shows what teams found, each with the place that it comes from', async () => {
  show()
  const card = within(await screen.findByRole('region', { name: 'What teams found' }))
  expect(await card.findByText('Finding 1')).toBeVisible()
  expect(card.getAllByText('Evidence on version 1, 1 February 2027')).toHaveLength(5)
  expect(card.getAllByRole('link', { name: '“Cluster 1” in First look back' })[0]).toHaveAttribute(
    'href',
    `${programme}/retrospectives/${idOf(1001)}#cluster-${idOf(1201)}`,
  )
  expect(card.queryByText('Finding 6')).not.toBeInTheDocument()
  await userEvent.click(card.getByRole('button', { name: 'See all 6' }))
  expect(card.getByText('Finding 6')).toBeVisible()
  expect(asked[0]).toContain(`principleId=${idOf(981)}`)
})

it('says for which findings a version was written', async () => {
  show()
  const versions = within(await screen.findByRole('region', { name: 'Its versions' }))
  await userEvent.click(await versions.findByText('Because of 1 finding'))
  expect(versions.getByRole('link', { name: 'Finding 1' })).toBeVisible()
})

it('asks for nothing where the reader is told nothing of it', async () => {
  show('VIEWER')
  expect(await screen.findByRole('region', { name: 'Its versions' })).toBeVisible()
  expect(screen.queryByRole('region', { name: 'What teams found' })).not.toBeInTheDocument()
  expect(asked).toEqual([])
})
