import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { aBurden, aPolicy } from '@/test/contact'
import { aPage, idOf, programme } from '@/test/people'
import { versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { contactRoutes } from './routes'

let asked: URLSearchParams[]

beforeEach(() => {
  asked = []
  server.use(http.get(inProgramme('/contact-policy'), () => versioned(aPolicy())))
})

function answer(results = [aBurden()]) {
  server.use(
    http.get(inProgramme('/contact-burdens'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(aPage(results, { total: results.length, totalIsLowerBound: false }))
    }),
  )
}

const mei = { id: idOf(103), name: 'Mei Applegarth' }
const show = (search = '') => renderInProgramme(contactRoutes, `/contacts/people${search}`)

it('lists who is asked most, against the policy', async () => {
  answer([
    aBurden({ periodAsks: 2, periodMinutes: 45 }),
    aBurden({ stakeholder: mei, asks: 3, periodMinutes: 100, protectedMinutesPerMonth: 240 }),
  ])
  show()
  const [first, second] = (await screen.findAllByRole('row')).slice(1) as [HTMLElement, HTMLElement]
  expect(asked.at(-1)?.get('asks')).toBe('gte:1')
  expect(asked.at(-1)?.get('sort')).toBe('-asks')
  expect(screen.getByRole('columnheader', { name: 'In the last 28 days' })).toBeVisible()
  expect(first).toHaveTextContent('2 of 2 asks, 45 of 60 minutesUsed up')
  expect(second).toHaveTextContent('1 of 2 asks, 100 of 240 minutes')
  expect(second).not.toHaveTextContent('Used up')
  expect(within(first).getByRole('link', { name: '7 of Dr Ines Fairwater' })).toHaveAttribute(
    'href',
    `${programme}/contacts?stakeholderId=${idOf(101)}`,
  )
})

it('switches to minutes and to those never asked, in the address', async () => {
  answer()
  const { router } = show()
  await userEvent.click(await screen.findByRole('link', { name: 'Most minutes' }))
  expect(router.state.location.search).toBe('?show=minutes')
  await waitFor(() => expect(asked.at(-1)?.get('sort')).toBe('-askedMinutes'))
  expect(asked.at(-1)?.has('asks')).toBe(false)
  answer([aBurden({ stakeholder: mei, status: 'IDENTIFIED', asks: 0, askedMinutes: 0, lastAskedOn: null })])
  await userEvent.click(screen.getByRole('link', { name: 'Never asked' }))
  expect(router.state.location.search).toBe('?show=never')
  expect(screen.getByRole('link', { name: 'Never asked' })).toHaveAttribute('aria-current', 'page')
  expect(await screen.findByRole('link', { name: 'Record an ask of Mei Applegarth' })).toHaveAttribute(
    'href',
    `${programme}/contacts/new?stakeholderId=${idOf(103)}`,
  )
  expect(asked.at(-1)?.get('asks')).toBe('0')
})

it('asks nothing of those who opted out', async () => {
  answer([aBurden({ status: 'OPTED_OUT', asks: 0 })])
  show('?show=never')
  expect(await screen.findByText('Opted out')).toBeVisible()
  expect(screen.queryByRole('link', { name: /^Record an ask/ })).not.toBeInTheDocument()
})

it('says so when nobody was asked, also where the service lists them all', async () => {
  answer([aBurden({ asks: 0, askedMinutes: 0 })])
  show('?show=minutes')
  expect(await screen.findByRole('heading', { name: 'Nobody has been asked yet' })).toBeVisible()
})

it('says so when everybody was asked', async () => {
  answer([])
  show('?show=never')
  expect(await screen.findByRole('heading', { name: 'Nobody has been left out' })).toBeVisible()
})

it('says that they could not be read', async () => {
  server.use(http.get(inProgramme('/contact-burdens'), () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the people')
})
