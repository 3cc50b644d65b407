import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { decidedCall } from './chosen'
import { mailTo } from './steps'

/**
 * A project in whose team the demonstration's contributor is, beside two others; made as another system would. Gives the
 * project's address and its title.
 */
export async function projectWithTeam(page: Page, request: APIRequestContext, title: string) {
  const { proposals } = await decidedCall(page, request, `For ${title}`, [{ title, days: 3, chosen: true }])
  const programmeId = page.url().split('/').at(-1)
  const address = `/api/v1/programmes/${programmeId}`
  const tokenOf = async (role: string) => {
    const signedIn = await request.post('/api/v1/sign-in/demo', { data: { role } })
    return { Authorization: `Bearer ${(await signedIn.json()).accessToken}` }
  }
  const headers = await tokenOf('LEAD')
  const send = async (below: string, data: object) => {
    const answer = await request.post(address + below, {
      headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
      data,
    })
    expect(answer.ok(), `${below}: ${await answer.text()}`).toBe(true)
    return (await answer.json()) as { id: string }
  }
  const list = async (below: string) => {
    const answer = await request.get(address + below, { headers })
    return ((await answer.json()) as { results: { id: string; email: string | null }[] }).results
  }
  const me = await (await request.get('/api/v1/me', { headers: await tokenOf('CONTRIBUTOR') })).json()
  const named = await list(`/stakeholders?q=${encodeURIComponent(me.email)}`)
  const contributor =
    named.find(({ email }) => email === me.email) ??
    (await send('/stakeholders', { name: 'Contributor of the demonstration', email: me.email }))
  // The first of all led the proposal, and is in the team from its beginning.
  const [, ...others] = await list('/stakeholders?limit=5')
  const other = others.find(({ id }) => id !== contributor.id)
  const project = await send('/projects', { proposalId: proposals[0] })
  for (const one of [contributor, other]) {
    await send(`/projects/${project.id}/team-members`, { stakeholderId: one?.id, role: 'Tries it' })
  }
  return { home: `/programmes/${programmeId}`, project: project.id }
}

/** Somebody outside every team, whom a mail can reach. */
export async function outsider(request: APIRequestContext, home: string, name: string) {
  const signedIn = await request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
  const answer = await request.post(`/api/v1${home}/stakeholders`, {
    headers: { Authorization: `Bearer ${(await signedIn.json()).accessToken}` },
    data: { name, email },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return { id: (await answer.json()).id as string, email }
}

/** Where the link leads that the newest mail to this address holds. */
export async function linkTo(request: APIRequestContext, email: string): Promise<string> {
  const { text } = await mailTo(request, email, /look back/)
  const link = /https?:\/\/\S+\/board\/\S+#[\w-]{43}/.exec(text)?.[0]
  if (!link) throw new Error(`No link to a board went to ${email}`)
  return link
}
