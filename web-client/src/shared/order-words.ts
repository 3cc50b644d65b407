/** The mark beside a box where it counts what was ticked first: "1, leads", then "2"; nothing for what is not ticked. */
export function orderInWords(place: number): string {
  if (place < 0) return ''
  return place === 0 ? '1, leads' : String(place + 1)
}
