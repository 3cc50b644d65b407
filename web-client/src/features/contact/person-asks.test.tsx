import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { anAsk, aPolicy, aStanding } from '@/test/contact'
import { aPage, aStakeholder, idOf, programme } from '@/test/people'
import { versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { PersonAsks } from './person-asks'

function show({
  standing = aStanding(),
  asks = [anAsk()],
  more = null as string | null,
  person = aStakeholder(),
} = {}) {
  const below = `/stakeholders/${person.id}/contacts`
  server.use(
    http.get(inProgramme('/contact-policy'), () => versioned(aPolicy())),
    http.get(inProgramme(`${below}/standing`), () => HttpResponse.json(standing)),
    http.get(inProgramme(below), () => HttpResponse.json(aPage(asks, { nextCursor: more }))),
  )
  return renderInProgramme([{ path: '*', element: <PersonAsks person={person} /> }], '/person')
}

const budget = (text: string) =>
  screen.findByText((_, element) => element?.className === 'ct-budget__words' && element.textContent === text)

const free: Partial<Schemas['ContactStanding']> = {
  mayBeAsked: true,
  obstacle: null,
  availableFrom: '2026-05-20',
}

it('says how somebody stands against the policy, and what was asked last', async () => {
  show({ asks: [anAsk({ overrideReason: 'She offered' })], more: 'next' })
  expect(
    await budget('2 of 2 asks and 45 of 60 minutes in the last 28 days; free again from 3 June 2026. '),
  ).toBeVisible()
  const row = within(await screen.findByRole('table')).getByRole('row', { name: /A conversation/ })
  expect(row).toHaveTextContent('Asked over the policy by Maya Okafor: She offered')
  expect(screen.getByRole('link', { name: 'See all' })).toHaveAttribute(
    'href',
    `${programme}/contacts?stakeholderId=${idOf(101)}`,
  )
  expect(screen.getByRole('link', { name: 'Record an ask' })).toHaveAttribute(
    'href',
    `${programme}/contacts/new?stakeholderId=${idOf(101)}`,
  )
})

it('says what is planned and that today is free', async () => {
  show({ standing: aStanding({ ...free, contacts: 0, minutes: 0, planned: 1 }), asks: [] })
  expect(
    await budget(
      '0 of 2 asks and 0 of 60 minutes in the last 28 days, 1 more planned; free to be asked today. ',
    ),
  ).toBeVisible()
  expect(await screen.findByText('They have not been asked for anything yet.')).toBeVisible()
})

it('says why somebody is left in peace', async () => {
  show({ standing: aStanding({ contacts: 1, obstacle: 'RECENTLY_DECLINED' }) })
  expect(
    await budget(
      '1 of 2 asks and 45 of 60 minutes in the last 28 days; free again from 3 June 2026. They declined not long ago and are left in peace for a while.',
    ),
  ).toBeVisible()
})

it('asks nothing more of somebody who opted out', async () => {
  show({
    standing: aStanding({ obstacle: 'OPTED_OUT', availableFrom: null }),
    person: aStakeholder({ status: 'OPTED_OUT' }),
  })
  expect(await screen.findByText('never to be asked again')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Record an ask' })).not.toBeInTheDocument()
})
