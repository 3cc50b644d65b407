import { ProblemError, type ProblemPlace } from '@/api/problem'

/** Refuses what was typed before it is sent, where the service could only say that it is no date or no number. */
export function refuse(errors: ProblemPlace[]): void {
  if (errors.length > 0) throw problemOf(errors)
}

/** The same of one place. */
export function refuseAt(pointer: string, detail: string): never {
  throw problemOf([{ pointer, detail }])
}

function problemOf(errors: ProblemPlace[]): ProblemError {
  return new ProblemError({
    type: '/problems/validation-failed',
    title: 'The input needs correcting',
    status: 400,
    instance: window.location.pathname,
    traceId: '',
    errors,
  })
}

/** Whether this is a day of the calendar, as "2026-01-05". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
