import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { startSession } from '@/api/session'
import { anAccessToken } from '@/test/identity'
import { answerReference, aPage, aReferral, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { stakeholderRoutes } from './routes'

const list = `${programme}/referrals`
let asked: URLSearchParams[]

beforeEach(() => {
  startSession(anAccessToken())
  answerReference()
  asked = []
})

function answer(results = [aReferral()]) {
  server.use(
    http.get(path(list), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(aPage(results, { total: results.length, totalIsLowerBound: false }))
    }),
  )
}

function show(search = '') {
  return renderRoutes(
    [{ path: '/programmes/:programmeId', children: stakeholderRoutes() }],
    `${list}${search}`,
  )
}

it('lists who referred whom, with links to both and what became of it', async () => {
  answer([
    aReferral({ status: 'DECLINED', declineReasonCode: 'NO_TIME', decidedAt: '2026-05-10T09:00:00Z' }),
    aReferral({ id: idOf(202), status: 'ACCEPTED' }),
  ])
  show()
  const [declined, accepted] = (await screen.findAllByRole('row')).slice(1) as [HTMLElement, HTMLElement]
  expect(within(declined).getByRole('link', { name: 'Mei Applegarth' })).toHaveAttribute(
    'href',
    `${programme}/stakeholders/${idOf(103)}`,
  )
  expect(within(declined).getByRole('link', { name: 'Dr Ines Fairwater' })).toBeVisible()
  expect(declined).toHaveTextContent('6 May 2026DeclinedNo time, 10 May 2026')
  expect(within(accepted).queryByRole('button')).not.toBeInTheDocument()
})

it('filters by status in the address', async () => {
  answer()
  const { router } = show()
  await userEvent.selectOptions(await screen.findByLabelText('Status'), 'Proposed')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(router.state.location.search).toBe('?status=PROPOSED')
  await waitFor(() => expect(asked.at(-1)?.get('status')).toBe('PROPOSED'))
})

it('shows those of one person, and then of everybody', async () => {
  answer()
  const { router } = show(`?fromStakeholderId=${idOf(101)}`)
  await screen.findByRole('table')
  expect(asked.at(-1)?.get('fromStakeholderId')).toBe(idOf(101))
  await userEvent.click(screen.getByRole('link', { name: 'Show those of everybody' }))
  expect(router.state.location.search).toBe('')
})

it('records an acceptance where the referral stands', async () => {
  answer()
  server.use(
    http.post(path(`${list}/${idOf(201)}/acceptance`), () => {
      answer([aReferral({ status: 'ACCEPTED', wave: 2 })])
      return withVersion(aReferral({ status: 'ACCEPTED' }))
    }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Accept for Mei Applegarth' }))
  await userEvent.click(screen.getByRole('button', { name: 'They accept' }))
  expect(await screen.findByText('Accepted', { selector: 'strong' })).toBeVisible()
})

it('says what stands in the way of an acceptance', async () => {
  answer()
  server.use(
    http.post(path(`${list}/${idOf(201)}/acceptance`), () =>
      problemAnswer(aProblem({ status: 409, detail: 'Somebody who is OPTED_OUT cannot become ENGAGED.' })),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Accept for Mei Applegarth' }))
  await userEvent.click(screen.getByRole('button', { name: 'They accept' }))
  expect(await within(screen.getByRole('dialog')).findByRole('alert')).toHaveTextContent('OPTED_OUT')
})

it('says where referrals come from when there are none', async () => {
  answer([])
  show()
  expect(await screen.findByRole('heading', { name: 'No referrals yet' })).toBeVisible()
})

it('says that they could not be read', async () => {
  server.use(http.get(path(list), () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the referrals')
})
