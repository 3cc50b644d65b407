/** Ranks that are not told apart, the first and the last of them. */
export type RankInterval = { low: number; high: number }

/** "1st", "2nd", "3rd", "11th" */
export function ordinal(place: number): string {
  const teen = place % 100 > 10 && place % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}

/** "3rd to 5th", or "3rd" where it is one. */
export const ranksInWords = ({ low, high }: RankInterval) =>
  low === high ? ordinal(low) : `${ordinal(low)} to ${ordinal(high)}`
