/** "Opted out", of OPTED_OUT. */
export function inWords(code: string): string {
  return capital(code.toLowerCase().replaceAll('_', ' '))
}

/** Words that begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
