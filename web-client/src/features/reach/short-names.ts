const small = new Set(['and', 'of', 'the', 'in', 'for'])

/** Names for narrow columns: "Lam", or "MH" of Mental health; with a number where two would be the same. */
export function shortNames(labels: string[]): string[] {
  const seen = new Map<string, number>()
  return labels.map((label) => {
    const name = shortName(label)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}${times}`
  })
}

function shortName(label: string): string {
  const words = label.split(/[\s,]+/).filter((word) => word && !small.has(word.toLowerCase()))
  if (words.length < 2) return label.slice(0, 3)
  return words
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 4)
}
