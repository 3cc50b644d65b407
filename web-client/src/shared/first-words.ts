const longest = 80

/** The first line, cut between words: a title to begin with. */
export function firstWords(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  if (line.length <= longest) return line
  const end = line.lastIndexOf(' ', longest - 1)
  return `${line.slice(0, end > 0 ? end : longest - 1)}…`
}
