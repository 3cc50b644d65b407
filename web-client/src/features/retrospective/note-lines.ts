/** How long a note may be. */
export const longestNote = 1000

/** How many are sent together. */
export const mostTogether = 100

const mark = /^\s*(?:[-–—•*▪◦·]|\d{1,3}[.)])\s+/

/** A pasted list as notes: one of each line that says something, without the mark of a list before it. */
export function notesIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(mark, '').trim())
    .filter(Boolean)
}

/** In parts that can be sent. */
export function parted(notes: string[]): string[][] {
  const parts: string[][] = []
  for (let from = 0; from < notes.length; from += mostTogether)
    parts.push(notes.slice(from, from + mostTogether))
  return parts
}
