import type { components } from '@/api/schema'

type AccessToken = components['schemas']['AccessToken']

/** UNKNOWN until the refresh cookie has been tried once. VISITING is who came by a link, without an account. */
export type SessionState = 'UNKNOWN' | 'SIGNED_IN' | 'SIGNED_OUT' | 'VISITING'

export const apiBase = new URL('/api/v1', window.location.origin).href

// In memory only: nothing that could be read out of storage by another script.
let accessToken: string | undefined
let state: SessionState = 'UNKNOWN'
let refreshing: Promise<boolean> | undefined
let nextPass: (() => Promise<string | undefined>) | undefined
const listeners = new Set<() => void>()

export function sessionState(): SessionState {
  return state
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function currentAccessToken(): string | undefined {
  return accessToken
}

export function startSession(token: AccessToken): void {
  accessToken = token.accessToken
  become('SIGNED_IN')
}

/**
 * Begins a visit by a link: `next` gets another pass when one has expired, or none once the link has ended. Without the
 * service it throws, and what was asked is asked again.
 */
export function startVisit(pass: string, next: () => Promise<string | undefined>): void {
  accessToken = pass
  nextPass = next
  become('VISITING')
}

export function endSession(): void {
  accessToken = undefined
  become('SIGNED_OUT')
}

/** Back to the state of a page just loaded. */
export function forgetSession(): void {
  accessToken = undefined
  refreshing = undefined
  nextPass = undefined
  become('UNKNOWN')
}

/** Whoever asks while a refresh is under way shares its outcome. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= (nextPass ? renewed(nextPass) : acrossTabs(refresh)).finally(() => {
    refreshing = undefined
  })
  return refreshing
}

async function renewed(next: () => Promise<string | undefined>): Promise<boolean> {
  const pass = await next()
  if (pass !== undefined && nextPass === next) accessToken = pass
  return pass !== undefined
}

/** Two tabs that spent the same cookie would look like a stolen one and end the session. */
async function acrossTabs(work: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks ? await navigator.locks.request('interlace-refresh', work) : await work()
}

async function refresh(): Promise<boolean> {
  const response = await fetch(`${apiBase}/sign-in/refresh`, { method: 'POST', credentials: 'same-origin' })
  if (response.ok) {
    startSession((await response.json()) as AccessToken)
    return true
  }
  // Only a clear refusal signs out; a service that is away for a moment does not.
  if (response.status < 500) endSession()
  return false
}

function become(next: SessionState): void {
  if (state === next) return
  state = next
  for (const listener of listeners) listener()
}
