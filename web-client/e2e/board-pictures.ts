import { expect, type Page } from '@playwright/test'
import { linkTo, outsider } from './sitting'

const phases = ['PREPARE', 'REFLECT', 'GROUP', 'VOTE', 'DISCUSS', 'COMMIT', 'CLOSED'] as const
export type BoardPhase = (typeof phases)[number]

const columns = [
  { id: 'HELPED', title: 'Helped', question: 'What made it easier to do this together?' },
  { id: 'HINDERED', title: 'Got in the way', question: 'What made it harder?' },
  { id: 'SYMPTOMS', title: 'Symptoms', question: 'What goes wrong again and again, whoever does it?' },
  { id: 'IDEAS', title: 'Ideas', question: 'What could we try?' },
]

const notes = [
  ['HINDERED', 'Rang at 17:20, it went to a switchboard that had not heard of us'],
  ['HINDERED', 'Evening registrar thought the line was for wards only'],
  ['HINDERED', 'Two practices on my patch have never seen the number'],
  ['HINDERED', 'The patient read me the old one from a leaflet'],
  ['SYMPTOMS', 'The consultant rang back while I was with a patient'],
  ['HELPED', 'When I used it I had an answer in nine minutes'],
  ['HELPED', 'Two admissions avoided this month, we think'],
  ['HELPED', 'First time I spoke to a person, not a form'],
  ['IDEAS', 'Put the evening name on the same card'],
  ['IDEAS', 'Put it on every clinic letter'],
  ['IDEAS', 'Offer two call-back slots, as the urgent line does'],
] as const

const together: [string, RegExp][] = [
  ['Nobody knows who answers after 5 pm', /17:20|registrar|evening name/],
  ['The number works, people do not know it', /nine minutes|never seen|clinic letter/],
  ['Call-backs land in the middle of clinics', /rang back|call-back slots/],
]

/** A retrospective of the demonstration's first team that has come so far, for a picture of its board. */
export function boardIn(phase: BoardPhase, below?: string) {
  return async (page: Page) => {
    const programme = new URL(page.url()).pathname.split('/')[2]
    const signedIn = await page.request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })
    const headers = { Authorization: `Bearer ${(await signedIn.json()).accessToken}` }
    const address = `/api/v1/programmes/${programme}`
    const send = async (below: string, data: object) => {
      const key = { 'Idempotency-Key': crypto.randomUUID() }
      const answer = await page.request.post(address + below, { headers: { ...headers, ...key }, data })
      expect(answer.ok(), `${below}: ${await answer.text()}`).toBe(true)
      return await answer.json()
    }
    const read = async (below: string) => await (await page.request.get(address + below, { headers })).json()

    const projects = await read('/projects?sort=-title&limit=1')
    const { id } = await send('/retrospectives', {
      projectId: projects.results[0].id,
      anonymity: 'ANONYMOUS',
      title: 'One number to call: third retrospective',
      looksBackOn: 'The workshop of 27 May and the two weeks after it',
      startsAt: '2027-06-10T12:00:00Z',
      writeUntil: '2027-06-10T11:00:00Z',
      minutes: 60,
      columns,
      votesEach: 5,
    })
    const board = `/retrospectives/${id}/board`
    for (const [at, from] of phases.slice(0, phases.indexOf(phase)).entries()) {
      if (from === 'REFLECT') await write()
      if (from === 'GROUP') await group()
      await send(`/retrospectives/${id}/phase`, { from, to: phases[at + 1] })
    }
    if (phase === 'REFLECT') await write()
    if (phase === 'GROUP') await group()
    if (phase === 'DISCUSS') {
      const [cluster] = (await read(board)).everybody.clusters
      await send(`/retrospectives/${id}/discussion`, { clusterId: cluster.id, seconds: 600 })
    }
    await page.goto(`/programmes/${programme}/retrospectives/${id}`)
    await expect(page.getByRole('list', { name: 'Phases' })).toBeVisible()
    if (below) await page.goto(`${page.url()}/${below}`)

    async function write() {
      await send(`/retrospectives/${id}/notes`, {
        notes: notes.map(([columnId, text]) => ({ columnId, text })),
      })
    }

    async function group() {
      const shown: { id: string; text: string }[] = (await read(board)).everybody.notes
      for (const [title, words] of together) {
        const noteIds = shown.filter(({ text }) => words.test(text)).map((note) => note.id)
        await send(`/retrospectives/${id}/clusters`, { title, noteIds })
      }
    }
  }
}

/** The same through the eyes of somebody who came by a link. */
export function boardByLink(phase: BoardPhase) {
  return async (page: Page) => {
    await boardIn(phase)(page)
    const [, home = '', id = ''] =
      /^(\/programmes\/[^/]+)\/retrospectives\/([^/]+)/.exec(new URL(page.url()).pathname) ?? []
    const signedIn = await page.request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })
    const headers = { Authorization: `Bearer ${(await signedIn.json()).accessToken}` }
    const below = `/api/v1${home}/retrospectives/${id}`
    const guest = await outsider(page.request, home, `Gia Oakhurst ${Date.now()}`)
    await page.request.post(`${below}/seats`, { headers, data: { stakeholderIds: [guest.id] } })
    await page.request.post(`${below}/seat-links`, { headers, data: {} })
    await page.goto(await linkTo(page.request, guest.email))
    await expect(page.getByText(/You take part by your own link/)).toBeVisible()
  }
}
