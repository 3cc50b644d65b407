import type { Schemas } from '@/api/client'
import { counted, inDays, inDigits } from '@/shared/format'
import { obstacleInWords } from './contact-words'

type Standing = Schemas['ContactStanding']

/** "2 of 2 asks and 45 of 60 minutes in the last 28 days" */
export function usedInWords(standing: Standing, periodDays: number): string {
  const { contacts, maxContacts, minutes, maxMinutes, planned } = standing
  const days = periodDays === 1 ? 'today' : `in the last ${counted(periodDays, 'day', 'days')}`
  const later = planned > 0 ? `, ${inDigits(planned)} more planned` : ''
  return `${share(contacts, maxContacts)} ${maxContacts === 1 ? 'ask' : 'asks'} and ${share(minutes, maxMinutes)} ${maxMinutes === 1 ? 'minute' : 'minutes'} ${days}${later}`
}

function share(used: number, most: number): string {
  return `${inDigits(used)} of ${inDigits(most)}`
}

/** Whether they may be asked today and, if not, from when: what follows after a semicolon. */
export function freedomInWords({ mayBeAsked, obstacle, availableFrom }: Standing): string {
  if (mayBeAsked) return 'free to be asked today'
  if (availableFrom) return `free again from ${inDays(availableFrom)}`
  return obstacle === 'OPTED_OUT' ? 'never to be asked again' : 'so much at once never fits'
}

/** Why not today, where that does not follow from the counts. */
export function reasonInWords({ obstacle }: Standing): string | undefined {
  return obstacle === 'QUIET_PERIOD' || obstacle === 'RECENTLY_DECLINED' || obstacle === 'OPTED_OUT'
    ? obstacleInWords(obstacle)
    : undefined
}
