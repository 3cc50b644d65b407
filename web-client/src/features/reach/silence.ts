import type { Schemas } from '@/api/client'

export const reasons = {
  NO_TIME: 'no time',
  NOT_MY_AREA: 'not my area',
  ASKED_TOO_OFTEN: 'asked too often',
  OTHER: 'another reason',
} as const

type Reason = keyof typeof reasons

export type SilenceRow = {
  value: string
  label: string
  asked: number
  engaged: number
  declined: number
  unanswered: number
  optedOut: number
  /** How many declined for which reason; those who gave none are not in it. */
  reasons: Record<Reason, number>
}

/** Who was asked, and what became of it; the most silent first. Null where it is kept from the reader. */
export function silenceOf({ categories }: Schemas['Reach']): SilenceRow[] | null {
  if (categories.every(({ silence }) => silence === null)) return null
  return categories
    .flatMap(({ value, label, engaged, silence }) => {
      if (silence === null || engaged === null) return []
      const { declined, invited, optedOut, declineReasons } = silence
      return [
        {
          value,
          label,
          asked: engaged + declined + invited + optedOut,
          engaged,
          declined,
          unanswered: invited,
          optedOut,
          reasons: Object.fromEntries(
            Object.keys(reasons).map((reason) => [reason, declineReasons[reason] ?? 0]),
          ) as Record<Reason, number>,
        },
      ]
    })
    .toSorted((one, other) => silentShare(other) - silentShare(one))
}

const silentShare = ({ asked, engaged }: SilenceRow) => (asked === 0 ? -1 : (asked - engaged) / asked)

/** "2 no time, 1 not my area", or nothing. */
export function reasonsInWords(counts: SilenceRow['reasons']): string {
  return Object.entries(reasons)
    .filter(([reason]) => counts[reason as Reason] > 0)
    .map(([reason, words]) => `${counts[reason as Reason]} ${words}`)
    .join(', ')
}

export function allReasons(rows: SilenceRow[]): SilenceRow['reasons'] {
  const sum = (reason: Reason) => rows.reduce((total, row) => total + row.reasons[reason], 0)
  return {
    NO_TIME: sum('NO_TIME'),
    NOT_MY_AREA: sum('NOT_MY_AREA'),
    ASKED_TOO_OFTEN: sum('ASKED_TOO_OFTEN'),
    OTHER: sum('OTHER'),
  }
}
