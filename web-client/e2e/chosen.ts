import { type APIRequestContext, expect, type Page } from '@playwright/test'

const PLACES = 2
const DAYS = 20

type Wanted = { title: string; days: number; chosen: boolean }

/**
 * A call with twenty days and £10,000, of whose proposals some are chosen and the others left on the table. Gives the ids
 * of call and proposals; they are made as another system would.
 */
export async function decidedCall(page: Page, request: APIRequestContext, title: string, wanted: Wanted[]) {
  const { call, proposals, send } = await assessedCall(page, request, title, wanted)
  const chosen = proposals.filter((_, index) => wanted[index]?.chosen)
  const shortlist = await send(`/calls/${call}/shortlists`, {
    size: chosen.length,
    mustInclude: chosen,
    capacity: {},
  })
  // Naming proposals beforehand is another rule than the call published.
  await send(`/shortlists/${shortlist.id}/decision`, { overrideReason: 'To see what gives' })
  return { call, proposals }
}

/** The same before anything was worked out, with a way to ask for more. */
export async function assessedCall(page: Page, request: APIRequestContext, title: string, wanted: Wanted[]) {
  await page.waitForURL(/\/programmes\/[0-9a-f-]{36}$/)
  const programmeId = page.url().split('/').at(-1)
  const signedIn = await request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })
  const { accessToken } = await signedIn.json()
  const headers = { Authorization: `Bearer ${accessToken}` }
  const address = `/api/v1/programmes/${programmeId}`
  const send = async (below: string, data?: object) => {
    const answer = await request.post(address + below, {
      headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
      data,
    })
    expect(answer.ok(), `${below}: ${await answer.text()}`).toBe(true)
    return (await answer.json()) as { id: string }
  }
  const first = async (below: string) => {
    const answer = await request.get(`${address}${below}?limit=1`, { headers })
    return (await answer.json()).results[0] as { id: string; code: string }
  }
  const [lead, place, sector] = [
    await first('/stakeholders'),
    await first('/places'),
    await first('/sectors'),
  ]
  /** By a panel of one, who finds all of them equally good. */
  const assess = async (call: string) => {
    const me = await request.get('/api/v1/me', { headers })
    const { memberships } = (await me.json()) as { memberships: { programmeId: string; memberId: string }[] }
    const memberId = memberships.find((one) => one.programmeId === programmeId)?.memberId
    await send(`/calls/${call}/closing`)
    await send(`/calls/${call}/panel`, { memberIds: [memberId], assessorsPerProposal: 1 })
    const { criteria } = await (await request.get(`${address}/calls/${call}`, { headers })).json()
    const given = await (await request.get(`${address}/calls/${call}/assessments`, { headers })).json()
    for (const { id, version } of given.results) {
      await request.patch(`${address}/assessments/${id}`, {
        headers: { ...headers, 'If-Match': `"${version}"` },
        data: { scores: [{ criterionId: criteria[0].id, score: 3 }] },
      })
      await send(`/assessments/${id}/submission`)
    }
    await send(`/calls/${call}/assessment-end`, { despiteMissing: false })
  }
  const call = await send('/calls', {
    title,
    places: PLACES,
    capacity: { facilitatorDays: DAYS, budgetPounds: 10_000 },
    closesAt: '2098-06-30T16:00:00Z',
    criteria: [{ name: 'Benefit', question: 'Is it?', weight: 1, scale: { min: 1, max: 5 } }],
  })
  await send(`/calls/${call.id}/opening`)
  const proposals: string[] = []
  for (const { title: proposal, days } of wanted) {
    const { id } = await send(`/calls/${call.id}/proposals`, {
      title: proposal,
      leadId: lead.id,
      placeCodes: [place.code],
      sectorCodes: [sector.code],
      problem: 'Patients are sent back to be referred next door.',
      aims: 'Clinics book with each other.',
      facilitatorDays: days,
      budgetPounds: 3000,
    })
    await send(`/proposals/${id}/submission`)
    proposals.push(id)
  }
  await assess(call.id)
  return { call: call.id, proposals, send }
}
