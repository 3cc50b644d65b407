import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { keepShortlist, openCall } from './call-steps'
import { signInAs, test } from './sign-in'
import { unique } from './steps'

// Each page is looked at in three widths, which takes its time.
test.describe.configure({ timeout: 360_000 })

const scale = { min: 1, max: 5, labels: ['not at all', 'a little', 'fairly', 'well', 'very well'] }

/** Somebody as another system is: by the API alone. */
async function asRole(request: APIRequestContext, programmeId: string, role: string) {
  const signedIn = await request.post('/api/v1/sign-in/demo', { data: { role } })
  const { accessToken } = await signedIn.json()
  const base = `/api/v1/programmes/${programmeId}`
  const headers = { Authorization: `Bearer ${accessToken}` }
  return {
    async get(below: string) {
      const answer = await request.get(`${base}${below}`, { headers })
      expect(answer.ok(), `${below}: ${await answer.text()}`).toBe(true)
      return { body: await answer.json(), etag: answer.headers().etag ?? '' }
    },
    async post(below: string, data?: object) {
      const answer = await request.post(`${base}${below}`, {
        headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
        data,
      })
      expect(answer.ok(), `${below}: ${await answer.text()}`).toBe(true)
      return await answer.json()
    },
    async patch(below: string, etag: string, data: object) {
      const answer = await request.patch(`${base}${below}`, {
        headers: { ...headers, 'If-Match': etag },
        data,
      })
      expect(answer.ok(), `${below}: ${await answer.text()}`).toBe(true)
    },
    async memberId(): Promise<string> {
      const me = await request.get('/api/v1/me', { headers })
      const { memberships } = (await me.json()) as {
        memberships: { programmeId: string; memberId: string }[]
      }
      return memberships.find((one) => one.programmeId === programmeId)?.memberId ?? ''
    },
  }
}

/** An assessed call with four proposals, of which two can be chosen, at most one of them from the first place. */
async function assessedCall(page: Page, request: APIRequestContext, title: string) {
  const programmeId = page.url().split('/').at(-1) ?? ''
  const lead = await asRole(request, programmeId, 'LEAD')
  const facilitator = await asRole(request, programmeId, 'FACILITATOR')
  const [people, places, sectors] = [
    (await lead.get('/stakeholders?status=ENGAGED&limit=1')).body.results,
    (await lead.get('/places?limit=2')).body.results,
    (await lead.get('/sectors?limit=2')).body.results,
  ]
  const [first, second] = places.map(({ code }: { code: string }) => code)
  const [one, other] = sectors.map(({ code }: { code: string }) => code)
  const call = await lead.post('/calls', {
    title,
    places: 2,
    capacity: { facilitatorDays: 10 },
    closesAt: '2098-06-30T16:00:00Z',
    criteria: [
      { name: 'Benefit', question: 'Would patients notice?', weight: 30, scale },
      { name: 'Boundary', question: 'Do two sides work differently?', weight: 10, scale },
    ],
    quotas: [{ dimension: 'PLACE', value: first, min: 0, max: 1, priority: 2 }],
  })
  await lead.post(`/calls/${call.id}/opening`)
  const proposals = [
    { title: 'Book it yourself', placeCodes: [first], sectorCodes: [one], score: 5 },
    { title: 'One number to call', placeCodes: [first], sectorCodes: [one], score: 4 },
    { title: 'Swap a day', placeCodes: [second], sectorCodes: [other], score: 2 },
    { title: 'Home before dark', placeCodes: [first, second], sectorCodes: [other], score: 3 },
  ]
  const scores = new Map<string, number>()
  for (const { score, ...proposal } of proposals) {
    const { id } = await lead.post(`/calls/${call.id}/proposals`, {
      ...proposal,
      leadId: people[0].id,
      problem: 'Patients are sent back to be referred next door.',
      aims: 'Clinics book with each other.',
      facilitatorDays: 4,
    })
    await lead.post(`/proposals/${id}/submission`)
    scores.set(id, score)
  }
  await lead.post(`/calls/${call.id}/closing`)
  for (const id of scores.keys()) await lead.post(`/proposals/${id}/eligibility`, { eligible: true })
  await lead.post(`/calls/${call.id}/panel`, {
    memberIds: [await lead.memberId(), await facilitator.memberId()],
    assessorsPerProposal: 2,
  })
  for (const [index, assessor] of [lead, facilitator].entries()) {
    const memberId = await assessor.memberId()
    const { results } = (await assessor.get(`/calls/${call.id}/assessments?limit=50`)).body
    for (const { id, proposalId, memberId: whose } of results) {
      if (whose !== memberId) continue
      const { etag } = await assessor.get(`/assessments/${id}`)
      const score = scores.get(proposalId) ?? 1
      // They agree on the order, and not on every score.
      const given = [score, Math.max(1, score - index)]
      await assessor.patch(`/assessments/${id}`, etag, {
        scores: call.criteria.map((criterion: { id: string }, at: number) => ({
          criterionId: criterion.id,
          score: given[at],
        })),
      })
      await assessor.post(`/assessments/${id}/submission`)
    }
  }
  await lead.post(`/calls/${call.id}/assessment-end`, { despiteMissing: false })
  return { places: places.map(({ name }: { name: string }) => name) as [string, string] }
}

test('from an assessed call through a what-if, two kept sets and an override to the letters', async ({
  page,
  request,
}) => {
  const title = `Shortlisted ${unique()}`
  await signInAs(page, 'Programme lead')
  const { places } = await assessedCall(page, request, title)
  await openCall(page, title)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Work out a shortlist', exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Shortlist: 2 projects from 4 proposals' }),
  ).toBeVisible()
  await expect(page.getByText(/^The price of balance is/)).toBeVisible()
  await expect(page.getByText('1 of 4 proposals has several places')).toBeVisible()
  await expectAccessible(page)

  // three from one place, where two are chosen: the quota gives way
  await page.getByLabel('A quota for').selectOption(places[1])
  await page.getByRole('button', { name: 'Add it' }).click()
  const more = page.getByRole('button', { name: `More: ${places[1]}, at least` })
  await more.press('Enter')
  await more.press('Enter')
  await expect(page.getByText(`${places[1]}: at least 3 gave way by 1, to 2`)).toBeVisible()
  await expectAccessible(page)
  // at most one contradicts it: told at the control, and the last result stays
  await page.getByRole('textbox', { name: `${places[1]}, at most` }).fill('1')
  await expect(page.getByText('At least 3 and at most 1 cannot both hold.')).toBeVisible()
  await expect(page.getByText(`${places[1]}: at least 3 gave way by 1, to 2`)).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('region', { name: /^Changed against/ })
    .getByRole('button', { name: /^Undo/ })
    .click()
  // days do not give way
  await page.getByRole('textbox', { name: 'Facilitator days, at most' }).fill('7')
  await expect(page.getByText('No set keeps these rules')).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('region', { name: /^Changed against/ })
    .getByRole('button', { name: /^Undo/ })
    .click()
  await expect(page.getByText('As published', { exact: true })).toBeVisible()
  await keepShortlist(page, 'As published')
  await expect(page.getByRole('columnheader', { name: 'Selected in' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Start a what-if from this' }).click()
  await page.getByRole('button', { name: `More: ${places[0]}, at most` }).click()
  await expect(page.getByText('goes out').first()).toBeVisible()
  await expect(page).toHaveURL(/ask=/)
  await page.reload()
  await expect(page.getByText(`${places[0]}: any number, was at most 1`)).toBeVisible()
  await keepShortlist(page, 'Two from one place')
  await page.getByRole('link', { name: 'All shortlists' }).click()
  await page.getByRole('checkbox', { name: 'Compare As published' }).check()
  await page.getByRole('checkbox', { name: 'Compare Two from one place' }).check()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Compare these two' }).click()
  await expect(page.getByRole('table', { name: 'What was asked' })).toContainText('at most 1')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'All shortlists' }).click()
  await page.getByRole('link', { name: 'As published' }).click()
  await page.getByRole('link', { name: 'Decide on this shortlist' }).click()
  await page.getByRole('checkbox', { name: 'Swap a day' }).uncheck()
  await page.getByRole('checkbox', { name: 'One number to call' }).check()
  await expect(page.getByText(`At most one proposal from ${places[0]}, and two are chosen.`)).toBeVisible()
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  const reason = page.getByLabel('Why does the panel choose otherwise?')
  await expect(reason).toBeFocused()
  await expectAccessible(page)
  await reason.fill('The ward of the third closes in spring.')
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('They break 1 limit')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Decide now' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What was decided' })).toBeVisible()
  await expect(page.getByText('The ward of the third closes in spring.')).toBeVisible()
  await expect(page.getByText(/^At most one proposal from .*, and two are chosen\.$/)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Letters to proposers' }).click()
  await expect(page.getByText('4 letters')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Swap a day' }).click()
  await page.getByLabel('Subject').fill('Your proposal “Swap a day”')
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText('Your proposal “Swap a day”')
  await page.getByRole('button', { name: 'Save the letter' }).click()
  await expect(page.getByText('The letter is saved')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByText(/^Sent on /)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: 'All letters' }).click()
  await page.getByRole('button', { name: 'Send all that can go' }).click()
  await expect(page.getByRole('dialog')).toContainText('3 letters go as they stand now')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send them' }).click()
  await expect(page.getByRole('heading', { name: '3 letters are on their way' })).toBeVisible()
  await expect(page.getByText('Sent', { exact: true }).and(page.locator('strong'))).toHaveCount(4, {
    timeout: 60_000,
  })
  await page.getByRole('button', { name: 'Sign out' }).click()

  await signInAs(page, 'Assessor')
  await openCall(page, title)
  await page.getByRole('link', { name: 'See what was decided' }).click()
  await expect(page.getByRole('table', { name: 'Computed and chosen' })).toContainText('Taken out')
  await expect(page.getByRole('link', { name: 'Letters to proposers' })).toHaveCount(0)
})
