import { setupServer } from 'msw/node'
import { apiBase } from '@/api/session'

/** Answers for the service; each test says what it expects to be asked. */
export const server = setupServer()

export function path(below: string): string {
  return `${apiBase}${below}`
}
