import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { startSession } from '@/api/session'
import { anAccessToken } from '@/test/identity'
import { aParticipationLink } from '@/test/invitations'
import {
  aChain,
  answerReference,
  aPage,
  aReferral,
  aStakeholder,
  idOf,
  programme,
  withVersion,
} from '@/test/people'
import { aRound } from '@/test/prioritisations'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { stakeholderRoutes } from './routes'

const home = `${programme}/stakeholders/${idOf(101)}`

beforeEach(() => {
  startSession(anAccessToken())
  answerReference()
})

function answer(
  person: Schemas['Stakeholder'],
  made: Schemas['Referral'][] = [],
  received: Schemas['Referral'][] = [],
) {
  server.use(
    http.get(path(home), () => withVersion(person)),
    http.get(path(`${home}/chain`), () =>
      HttpResponse.json(aChain({ person: { ...aChain().person, wave: person.wave } })),
    ),
    http.get(path(`${home}/referrals`), ({ request }) => {
      const isMade = new URL(request.url).searchParams.get('direction') === 'MADE'
      return HttpResponse.json(aPage(isMade ? made : received))
    }),
  )
}

function show() {
  return renderRoutes([{ path: '/programmes/:programmeId', children: stakeholderRoutes() }], home)
}

async function record(what: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Record what they said' }))
  await userEvent.click(screen.getByRole('radio', { name: what }))
}

it('says who somebody is and what they bring', async () => {
  answer(aStakeholder())
  show()
  expect(await screen.findByRole('heading', { level: 1, name: 'Dr Ines Fairwater' })).toBeVisible()
  expect(
    await screen.findByText('Consultant geriatrician, King’s College Hospital. Lambeth, acute.'),
  ).toBeVisible()
  const facts = screen.getByRole('region', { name: 'Who they are' })
  expect(facts).toHaveTextContent('Protected time4 hours a month')
  expect(facts).toHaveTextContent('Influence and interest4 of 5, 5 of 5')
  expect(facts).toHaveTextContent('Working patternWeekdays')
  const standing = screen.getByRole('region', { name: 'Taking part' })
  expect(standing).toHaveTextContent('Engaged since9 April 2026')
  expect(await within(standing).findByRole('link', { name: 'Dr Callum Ashgrove' })).toBeVisible()
})

it('shows what other features have to say about somebody', async () => {
  answer(aStakeholder())
  const cards = async () => ({
    asks: ({ person }: { person: Schemas['Stakeholder'] }) => `Asks of ${person.name}`,
  })
  renderRoutes([{ path: '/programmes/:programmeId', children: stakeholderRoutes(cards) }], home)
  expect(await screen.findByText('Asks of Dr Ines Fairwater')).toBeVisible()
})

it('draws the chain from the seed down as lists within lists, each name a link', async () => {
  answer(aStakeholder())
  show()
  expect(await screen.findByText('One step up, 3 people down')).toBeVisible()
  const chain = screen.getByRole('region', { name: 'Referral chain' })
  const mei = within(chain).getByRole('link', { name: 'Mei Applegarth' }).closest('li') as HTMLElement
  expect(within(mei).getByRole('link', { name: 'Kofi Stonebridge' })).toHaveAttribute(
    'href',
    `${programme}/stakeholders/${idOf(105)}`,
  )
  expect(within(mei).queryByRole('link', { name: 'Owen Larkhill' })).not.toBeInTheDocument()
  await userEvent.click(within(chain).getByRole('button', { name: /View as table/ }))
  expect(within(chain).getByRole('row', { name: 'Kofi Stonebridge Wave 3 Mei Applegarth' })).toBeVisible()
})

it('accepts a referral after asking once more', async () => {
  const person = aStakeholder({ status: 'IDENTIFIED', wave: null, engagedAt: null })
  answer(
    person,
    [],
    [
      aReferral({
        to: { id: person.id, name: person.name },
        from: { id: idOf(102), name: 'Dr Callum Ashgrove' },
      }),
    ],
  )
  let accepted = 0
  server.use(
    http.post(path(`${programme}/referrals/${idOf(201)}/acceptance`), () => {
      accepted++
      answer(aStakeholder(), [], [aReferral({ status: 'ACCEPTED' })])
      return withVersion(aReferral({ status: 'ACCEPTED' }))
    }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Accept for Dr Ines Fairwater' }))
  expect(accepted).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'They accept' }))
  expect(await screen.findByText('Wave 1', { selector: 'strong' })).toBeVisible()
  expect(accepted).toBe(1)
})

it('asks why before it records a decline', async () => {
  answer(aStakeholder(), [aReferral()])
  const bodies: unknown[] = []
  server.use(
    http.post(path(`${programme}/referrals/${idOf(201)}/decline`), async ({ request }) => {
      bodies.push(await request.json())
      return withVersion(aReferral({ status: 'DECLINED' }))
    }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Decline for Mei Applegarth' }))
  expect(screen.getByRole('button', { name: 'They decline' })).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: 'No time' }))
  await userEvent.click(screen.getByRole('button', { name: 'They decline' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(bodies).toEqual([{ reasonCode: 'NO_TIME' }])
})

it('offers only the steps that are possible', async () => {
  answer(aStakeholder())
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Record what they said' }))
  expect(
    screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent),
  ).toEqual(['They opt out for good'])
})

it('records a decline with its reason, over the version that was seen', async () => {
  answer(aStakeholder({ status: 'INVITED', wave: null, engagedAt: null }))
  const sent: unknown[] = []
  server.use(
    http.patch(path(home), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return withVersion(aStakeholder({ status: 'DECLINED' }))
    }),
  )
  show()
  await record('They decline for now')
  expect(screen.getByRole('button', { name: 'Record' })).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: 'Asked too often' }))
  await userEvent.click(screen.getByRole('button', { name: 'Record' }))
  await waitFor(() =>
    expect(sent).toEqual([['"1"', { status: 'DECLINED', declineReasonCode: 'ASKED_TOO_OFTEN' }]]),
  )
})

it('says when somebody else changed the person meanwhile, and shows them as they are now', async () => {
  answer(aStakeholder({ status: 'INVITED', wave: null, engagedAt: null }))
  server.use(
    http.patch(path(home), () => {
      answer(aStakeholder({ status: 'DECLINED', declineReasonCode: 'NO_TIME', version: 2 }))
      return problemAnswer(aProblem({ status: 412 }))
    }),
  )
  show()
  await record('They take part')
  await userEvent.click(screen.getByRole('button', { name: 'Record' }))
  expect(await screen.findByText(/Somebody changed this person meanwhile/)).toBeVisible()
  expect(await screen.findByText('No time')).toBeVisible()
})

it('erases only after saying what goes and what stays', async () => {
  answer(aStakeholder())
  let erased: string | null = null
  server.use(
    http.delete(path(home), ({ request }) => {
      erased = request.headers.get('If-Match')
      return new HttpResponse(null, { status: 204 })
    }),
    http.get(path(`${programme}/stakeholders`), () => HttpResponse.json(aPage([]))),
  )
  const { router } = show()
  await userEvent.click(await screen.findByRole('button', { name: 'Erase and keep the counts' }))
  const dialog = screen.getByRole('dialog', { name: 'Erase Dr Ines Fairwater?' })
  expect(dialog).toHaveTextContent('This cannot be undone')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Erase' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`${programme}/stakeholders`))
  expect(erased).toBe('"1"')
})

it('keeps somebody who cannot be erased, and says why', async () => {
  answer(aStakeholder())
  server.use(
    http.delete(path(home), () => problemAnswer(aProblem({ status: 409, detail: 'A call cites them.' }))),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Erase and keep the counts' }))
  await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
  expect(await screen.findByText('A call cites them.')).toBeVisible()
})

it('leads on from an entry that was merged', async () => {
  const other = `${programme}/stakeholders/${idOf(109)}`
  server.use(
    http.get(path(home), () => withVersion(aStakeholder({ id: idOf(109) }))),
    http.get(path(other), () => withVersion(aStakeholder({ id: idOf(109) }))),
    http.get(path(`${other}/chain`), () => HttpResponse.json(aChain())),
    http.get(path(`${other}/referrals`), () => HttpResponse.json(aPage([]))),
  )
  const { router } = show()
  await waitFor(() => expect(router.state.location.pathname).toBe(other))
})

it('says that somebody was erased', async () => {
  server.use(http.get(path(home), () => problemAnswer(aProblem({ status: 410, type: '/problems/gone' }))))
  show()
  expect(await screen.findByRole('heading', { name: 'This person was erased' })).toBeVisible()
})

it('says what could not be read', async () => {
  server.use(http.get(path(home), () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the person')
})

it('shows who may not change anything only what is there', async () => {
  answerReference({ programmeStatus: 'ARCHIVED' })
  answer(aStakeholder(), [aReferral()])
  show()
  expect(await screen.findByRole('row', { name: /Mei Applegarth/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Accept|Erase|Record/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /Refer|Change|Merge/ })).not.toBeInTheDocument()
})

it('makes a link to hand over, once, and withdraws it', async () => {
  answer(aStakeholder())
  const links = `${home}/participation-links`
  const link = {
    id: idOf(900),
    stakeholderId: idOf(101),
    purpose: 'WORKSHOP',
    url: 'http://localhost/p#secret',
    expiresAt: '2026-12-18T09:00:00Z',
    revokedAt: null,
    answer: null,
    declineReasonCode: null,
    answeredAt: null,
    createdAt: '2026-11-20T09:00:00Z',
    updatedAt: '2026-11-20T09:00:00Z',
    version: 0,
  }
  let asked: unknown
  server.use(
    http.post(path(links), async ({ request }) => {
      asked = await request.json()
      return HttpResponse.json(link, { status: 201 })
    }),
    http.post(path(`${links}/${link.id}/revocation`), () =>
      HttpResponse.json({ ...link, url: null, revokedAt: '2026-11-20T09:00:00Z' }),
    ),
  )
  show()
  const card = await screen.findByRole('region', { name: 'Answering without an account' })
  await userEvent.selectOptions(within(card).getByLabelText('What for?'), 'To come to a workshop')
  await userEvent.click(within(card).getByRole('button', { name: 'Make a link' }))
  expect(await within(card).findByRole('textbox', { name: 'The link' })).toHaveValue(link.url)
  expect(asked).toEqual({ purpose: 'WORKSHOP' })
  expect(within(card).getByRole('link', { name: /Open it/ })).toHaveAttribute('href', link.url)
  expect(card).toHaveTextContent('Works until 18 December 2026')
  await userEvent.click(within(card).getByRole('button', { name: 'Withdraw it' }))
  expect(await within(card).findByRole('button', { name: 'Make a link' })).toBeVisible()
})

it('makes a link for one round', async () => {
  answer(aStakeholder())
  const round = idOf(1901)
  let asked: unknown
  server.use(
    http.get(path(`${programme}/prioritisations`), ({ request }) => {
      expect(new URL(request.url).searchParams.get('state')).toBe('in:DRAFT,OPEN')
      return HttpResponse.json(aPage([aRound()]))
    }),
    http.get(path(`${programme}/prioritisations/${round}`), () => HttpResponse.json(aRound())),
    http.post(path(`${home}/participation-links`), async ({ request }) => {
      asked = await request.json()
      return HttpResponse.json(
        aParticipationLink({ purpose: 'BALLOT', prioritisationId: round, url: 'http://localhost/p#secret' }),
      )
    }),
  )
  show()
  const card = await screen.findByRole('region', { name: 'Answering without an account' })
  await userEvent.selectOptions(within(card).getByLabelText('What for?'), 'To help to choose')
  await within(card).findByRole('option', { name: 'Spring round' })
  await userEvent.selectOptions(within(card).getByLabelText('In which round?'), 'Spring round')
  await userEvent.click(within(card).getByRole('button', { name: 'Make a link' }))
  expect(await within(card).findByRole('link', { name: 'Spring round' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/prioritisations/${round}`),
  )
  expect(asked).toEqual({ purpose: 'BALLOT', prioritisationId: round })
})

it('says why no link was made', async () => {
  answer(aStakeholder())
  server.use(
    http.post(path(`${home}/participation-links`), () =>
      problemAnswer(aProblem({ status: 409, detail: 'This person asked not to be contacted any more.' })),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Make a link' }))
  expect(await screen.findByText(/asked not to be contacted/)).toBeVisible()
})
