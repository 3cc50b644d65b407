/** How many insights by who could act. */
export type Shares = { us: number; others: number; both: number; unsaid: number }

export function totalOf(months: Shares[]): Shares {
  const sum = (part: keyof Shares) => months.reduce((all, month) => all + month[part], 0)
  return { us: sum('us'), others: sum('others'), both: sum('both'), unsaid: sum('unsaid') }
}

/** "Of 100 insights of which somebody said, 40 are for both, 35 for others and 25 for those who said them." */
export function shareInWords({ us, others, both, unsaid }: Shares): string {
  const said = us + others + both
  const silent = unsaid === 0 ? '' : ` Of ${unsaid} nobody said.`
  return said === 0
    ? 'Nobody has said of any insight who could act.'
    : `Of ${said} insights ${both} are for both together, ${others} for others alone and ${us} for those alone who said them.${silent}`
}

/** "March 2026" */
export function monthInWords(firstDay: string): string {
  return new Date(`${firstDay}T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
