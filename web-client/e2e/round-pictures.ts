import type { Page } from '@playwright/test'
import { asRole, unique } from './steps'

type Challenge = { id: string; statement: string }

/** A round of the demonstration's first challenges, with six ballots on paper once it is open. */
async function aRound(state: 'DRAFT' | 'OPEN', page: Page) {
  const { post, get, programme } = await asRole(page, 'LEAD')
  const { results: challenges }: { results: Challenge[] } = await get('/challenges?limit=6')
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
