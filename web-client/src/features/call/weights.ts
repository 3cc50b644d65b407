type Weighted = { weight: number }

/** What part of the score each counts for: weights need not add up to anything. */
export function sharesOf(criteria: Weighted[]): number[] {
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return criteria.map(({ weight }) => (whole > 0 ? weight / whole : 0))
}
