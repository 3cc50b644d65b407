/**
 * The number in what was typed, null when nothing was; NaN, for a check to refuse, otherwise. A comma parts thousands, and
 * nothing else: whoever types 2,5 does not mean 25.
 */
export function numberIn(typed: string): number | null {
  const digits = typed.replaceAll(/\s|,(?=\d{3}(?!\d))/g, '')
  return digits === '' ? null : Number(digits)
}
