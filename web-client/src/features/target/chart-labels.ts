const lineHeight = 18

/** Heights of labels as near as can be to those wanted, so that none covers another. */
export function apart(wanted: number[], top: number, bottom: number): number[] {
  const [first, second] = wanted
  if (first === undefined || second === undefined || Math.abs(first - second) >= lineHeight) return wanted
  const middle = Math.min(bottom - lineHeight / 2, Math.max(top + lineHeight / 2, (first + second) / 2))
  const up = first <= second ? -1 : 1
  return [middle + (up * lineHeight) / 2, middle - (up * lineHeight) / 2]
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** "Oct 2026" */
export function monthInWords(day: string): string {
  return month.format(new Date(`${day}T00:00:00Z`))
}
