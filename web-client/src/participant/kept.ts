/**
 * What somebody has typed and not sent yet, kept on this device so that a reload or a lost connection takes nothing away.
 * It is found by a digest of the token, never by the token itself, and is forgotten after a week.
 */
export type Kept = ReturnType<typeof keptFor>

export type Values = Record<string, string>

type Entry = { at: number; values: Values; waiting: boolean }

const PREFIX = 'interlace-participant-'
const WEEK = 7 * 24 * 60 * 60 * 1000

/** Something only this link makes, from which nobody can tell the link; none where the browser has no digests. */
export async function digestOf(token: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`interlace draft ${token}`))
  return Array.from(new Uint8Array(bytes).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function keptFor(digest: string | undefined, storage: Storage | undefined, now = Date.now) {
  const key = (form: string) => `${PREFIX}${digest}-${form}`

  function read(form: string): Entry | undefined {
    try {
      const text = digest && storage?.getItem(key(form))
      const entry: Entry | undefined = text ? JSON.parse(text) : undefined
      return entry && now() - entry.at < WEEK ? entry : undefined
    } catch {
      return undefined
    }
  }

  return {
    /** What was typed in this form, and whether it was meant to be sent. */
    read,

    /** Whether it could be kept. */
    keep(form: string, values: Values, waiting: boolean): boolean {
      try {
        if (!digest || !storage) return false
        storage.setItem(key(form), JSON.stringify({ at: now(), values, waiting }))
        return true
      } catch {
        return false
      }
    },

    forget(form: string) {
      if (digest) storage?.removeItem(key(form))
    },

    /** Everything this page ever kept here that is older than a week, and with `all` the rest too. */
    clear(all: boolean) {
      for (const name of Object.keys(storage ?? {}).filter((known) => known.startsWith(PREFIX))) {
        const form = name.slice(`${PREFIX}${digest}-`.length)
        const ours = digest !== undefined && name.startsWith(`${PREFIX}${digest}-`)
        if ((ours && (all || !read(form))) || (!ours && isOld(storage?.getItem(name), now()))) {
          storage?.removeItem(name)
        }
      }
    },
  }
}

function isOld(text: string | null | undefined, now: number): boolean {
  try {
    return now - (JSON.parse(text ?? '') as Entry).at >= WEEK
  } catch {
    return true
  }
}
