import { expect, type Page } from '@playwright/test'
import { unique } from './steps'

type Post = (path: string, data?: object | string, type?: string) => Promise<Made>
type Made = { id: string; url: string; results: { id: string; statement: string }[] }

/** A round of the demonstration's first challenges, with six ballots on paper once it is open. */
async function aRound(state: 'DRAFT' | 'OPEN', page: Page) {
  const { request } = page
  const signedIn = await (await request.post('/api/v1/sign-in/demo', { data: { role: 'LEAD' } })).json()
  const headers = { authorization: `Bearer ${signedIn.accessToken}` }
  const programme = `/programmes/${signedIn.programmeId}`
  const post: Post = async (path, data = {}, type = 'application/json') => {
    const answer = await request.post(`/api/v1${programme}${path}`, {
      headers: { ...headers, 'content-type': type },
      data,
    })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }
  const listed = await request.get(`/api/v1${programme}/challenges?limit=6`, { headers })
  const challenges: Made['results'] = (await listed.json()).results
  const ids = challenges.map(({ id }) => id)
  const { id } = await post('/prioritisations', {
    title: `Before winter (${unique()})`,
    challengeIds: ids,
    question: 'What should we take on before winter?',
    closesOn: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
    resultsHiddenUntilClosed: false,
    discussions: [{ challengeId: ids[1], text: 'Is it the same at night and at weekends?' }],
  })
  if (state === 'OPEN') {
    await post(`/prioritisations/${id}/opening`)
    const ballots = ['1,2,3,4,5,6', '2,1,3,,,', '1,3,2,4,4,', '3,1,2,,5,4', '1,2,4,3,6,5', '2,1,,3,4,5']
    await post(`/prioritisations/${id}/ballots/imports`, [ids.join(','), ...ballots].join('\n'), 'text/csv')
  }
  return { id, post, home: `${programme}/prioritisations/${id}`, challenges }
}

/** Opens a page below a round in this state. */
export function roundIn(state: 'DRAFT' | 'OPEN', below = '') {
  return async (page: Page) => {
    const { home } = await aRound(state, page)
    await page.goto(home + below)
  }
}

/** The same round by the link of somebody who ranks two of six. */
export async function ballotByLink(page: Page) {
  const round = await aRound('OPEN', page)
  const person = await round.post('/stakeholders', { name: `Priya ${unique()}` })
  const { url } = await round.post(`/stakeholders/${person.id}/participation-links`, {
    purpose: 'BALLOT',
    prioritisationId: round.id,
  })
  await page.goto(`/p${new URL(url).hash}`)
  for (const { statement } of round.challenges.slice(0, 2)) {
    await page.getByRole('button', { name: `Rank: ${statement}` }).click()
  }
}
