import { HttpResponse } from 'msw'
import type { Problem } from '@/api/problem'

export function aProblem(over: Partial<Problem> = {}): Problem {
  return {
    type: '/problems/bad-request',
    title: 'The request cannot be understood',
    status: 400,
    instance: '/api/v1/programmes',
    traceId: '7f3a91c2',
    ...over,
  }
}

export function problemAnswer(problem: Problem) {
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}
