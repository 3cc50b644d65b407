import type { components } from '@/api/schema'

export type Problem = components['schemas']['Problem']
export type ProblemPlace = components['schemas']['ProblemPlace']

/** A refusal by the service, with everything it said about the cause. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.problem = problem
  }

  get status(): number {
    return this.problem.status
  }

  /** The last word of the type, such as "still-cited". */
  get kind(): string {
    return this.problem.type.split('/').at(-1) ?? ''
  }
}

export function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Problem).title === 'string' &&
    typeof (value as Problem).status === 'number'
  )
}

export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof ProblemError
}

export function hasStatus(error: unknown, status: number): boolean {
  return isProblemError(error) && error.status === status
}

/** What a refusal says of one place of what was sent, such as "/title"; nothing for other failures. */
export function errorAt(error: unknown, pointer: string): string | undefined {
  if (!isProblemError(error)) return undefined
  const place = error.problem.errors?.find((one) => one.pointer === pointer)
  return place && place.detail.charAt(0).toUpperCase() + place.detail.slice(1)
}

/** What a failed answer says, even when something in between answered in place of the service. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  return new ProblemError(isProblem(body) ? body : unexplained(response))
}

function unexplained(response: Response): Problem {
  return {
    type: 'about:blank',
    title: response.status >= 500 ? 'The service did not answer as it should' : 'The request was refused',
    status: response.status,
    instance: new URL(response.url || 'http://localhost').pathname,
    traceId: response.headers.get('X-Request-ID') ?? '',
  }
}
