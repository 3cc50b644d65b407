import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { catchDownloads } from '@/test/downloads'
import { aPage, idOf, programme } from '@/test/people'
import { aFirstVersion, aPrinciple } from '@/test/principles'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { principleRoutes } from './routes'

let asked: { search: URLSearchParams; accept: string | null }[]

beforeEach(() => {
  asked = []
})

function answer(results: Schemas['Principle'][]) {
  server.use(
    http.get(inProgramme('/principles'), ({ request }) => {
      const accept = request.headers.get('Accept')
      const search = new URL(request.url).searchParams
      if (search.get('limit') !== '200') asked.push({ search, accept })
      if (accept === 'text/csv')
        return new HttpResponse('id,title\r\n', { headers: { 'Content-Type': 'text/csv' } })
      return HttpResponse.json(aPage(results, { total: results.length, totalIsLowerBound: false }))
    }),
  )
}

const two = [
  aPrinciple(),
  aPrinciple({
    id: idOf(982),
    family: null,
    status: 'IN_TEST',
    currentVersion: aFirstVersion({ title: 'Close the loop' }),
  }),
]

const show = (search = '', membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(principleRoutes, `/principles${search}`, membership)

it('lists principles with what they say, their family, status and version', async () => {
  answer(two)
  show()
  expect(await screen.findByText('2 principles')).toBeVisible()
  const refined = screen.getByRole('row', { name: /^Finish it, or agree who will/ })
  expect(refined).toHaveTextContent('hears someone else say yes.Finish what you startRefined')
  expect(refined).toHaveTextContent('Version 217 August 2026')
  const first = screen.getByRole('row', { name: /^Close the loop/ })
  expect(first).toHaveTextContent('–In testFirst wording16 February 2026')
  expect(screen.getByRole('link', { name: 'Close the loop' })).toHaveAttribute(
    'href',
    `${programme}/principles/${idOf(982)}`,
  )
  expect(screen.getByRole('link', { name: 'Propose a principle' })).toHaveAttribute(
    'href',
    `${programme}/principles/new`,
  )
})

it('keeps search and filters in the address, and loads all that fit as CSV', async () => {
  answer(two)
  const downloads = catchDownloads()
  const { router } = show('?status=REFINED')
  expect(await screen.findByText('2 principles')).toBeVisible()
  await screen.findByRole('option', { name: 'Finish what you start' })
  await userEvent.selectOptions(screen.getByLabelText('Family'), 'Finish what you start')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  await waitFor(() => expect(asked.at(-1)?.search.get('family')).toBe('Finish what you start'))
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search by title' }), 'fin')
  await waitFor(() => expect(router.state.location.search).toContain('q=fin'))
  await userEvent.click(screen.getByRole('button', { name: 'Load all as CSV' }))
  await waitFor(() => expect(asked.some(({ accept }) => accept === 'text/csv')).toBe(true))
  const whole = asked.find(({ accept }) => accept === 'text/csv')
  expect(whole?.search.get('q')).toBe('fin')
  expect(whole?.search.get('status')).toBe('REFINED')
  expect(whole?.search.has('count')).toBe(false)
  await waitFor(async () => expect((await downloads())[0]?.name).toBe('principles.csv'))
})

it('says what to do first where there is none, to who may do it', async () => {
  answer([])
  show()
  expect(await screen.findByText('No principle yet')).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Propose a principle' })).toHaveLength(2)
})

it('says to readers who proposes them', async () => {
  answer([])
  show('', { role: 'VIEWER' })
  expect(await screen.findByText('Leads and facilitators propose the first ones.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Propose a principle' })).not.toBeInTheDocument()
})

it('lets go of filters that nothing fits', async () => {
  answer([])
  show('?status=RETIRED')
  await userEvent.click(await screen.findByRole('link', { name: 'Clear search and filters' }))
  expect(await screen.findByText('No principle yet')).toBeVisible()
})
