import { counted } from '@/shared/format'

/** "4 hours a month", "1 hour 30 minutes a month" */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    hours > 0 && counted(hours, 'hour', 'hours'),
    (rest > 0 || hours === 0) && counted(rest, 'minute', 'minutes'),
  ]
  if (minutes === 0) return 'None'
  return `${parts.filter(Boolean).join(' ')} a month`
}
