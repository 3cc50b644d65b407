/** A short code for a name: what the service would refuse is left out. */
export function codeFromName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
}

/** The code as typed, in the capital letters it needs, or else one made from the name. */
export function codeOr(typed: string, name: string): string {
  return typed.trim().toUpperCase() || codeFromName(name)
}
