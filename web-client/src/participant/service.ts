import type { components } from '@/api/schema'

export type Schemas = components['schemas']
export type Participation = Schemas['Participation']

const PATIENCE = 20_000

/** What the service refused, with the places in the input that need correcting. */
export class Refusal extends Error {
  readonly problem: Schemas['Problem']

  constructor(problem: Schemas['Problem']) {
    super(problem.detail ?? problem.title)
    this.problem = problem
  }

  /** The last word of the type, such as "link-expired". */
  get kind(): string {
    return this.problem.type.split('/').at(-1) ?? ''
  }
}

/** No answer came, or one that asks to come back: what was sent is to be sent again. */
export class NotReached extends Error {}

/** Asks whatever is below an address, without an account. */
export function askAt(base: string) {
  return async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
    let answer: Response
    try {
      answer = await fetch(base + path, {
        ...init,
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(PATIENCE),
      })
    } catch {
      throw new NotReached()
    }
    if (answer.status === 429 || answer.status >= 500) throw new NotReached()
    const text = await answer.text().catch(() => {
      throw new NotReached()
    })
    if (!answer.ok) throw new Refusal(problemIn(text, answer.status))
    return (text === '' ? undefined : JSON.parse(text)) as T
  }
}

/** The service, as far as one link opens it. The token is in the path of requests and nowhere else. */
export type Service = ReturnType<typeof serviceFor>

export function serviceFor(token: string) {
  const ask = askAt(`/api/v1/participation/${encodeURIComponent(token)}`)

  function post<T>(path: string, body?: object): Promise<T> {
    if (!body) return ask<T>(path, { method: 'POST' })
    const headers = { 'Content-Type': 'application/json' }
    return ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body) })
  }

  return {
    read: () => ask<Participation>(''),
    outcomes: () => ask<Schemas['ParticipationOutcomes']>('/outcomes'),
    contributions: () => ask<Schemas['Contributions']>('/contributions'),
    organisations: (words: string) =>
      ask<{ results: Schemas['ParticipantChoice'][] }>(`/organisations?q=${encodeURIComponent(words)}`),
    accept: () => post<Participation>('/acceptance'),
    decline: (reasonCode: Schemas['DeclineReason']) => post<Participation>('/decline', { reasonCode }),
    refer: (referral: Schemas['NewParticipantReferral']) => post<Participation>('/referrals', referral),
    describe: (profile: Schemas['NewParticipantProfile']) => post<Participation>('/profile', profile),
    tell: (insight: Schemas['NewParticipantInsight']) => post<undefined>('/insights', insight),
    ballot: () => ask<Schemas['OwnBallot']>('/ballot'),
    giveBallot: (ranks: string[][]) => post<Schemas['BallotReceipt']>('/ballot', { ranks }),
    optOut: () => post<undefined>('/opt-out'),
    erase: () => post<undefined>('/erasure'),
  }
}

function problemIn(text: string, status: number): Schemas['Problem'] {
  try {
    return JSON.parse(text)
  } catch {
    return { type: 'about:blank', title: 'This did not work', status, instance: '', traceId: '' }
  }
}
