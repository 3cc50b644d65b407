import { useEffect, useSyncExternalStore } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { draftPrefix } from '@/shared/drafts'
import { reasonOf } from '@/shared/failure'
import { conversationsPath } from './conversations'

/**
 * A conversation that waits on this device for a connection. The key makes it arrive once, however often it is sent; it is
 * kept, with where it then is, until somebody has seen that.
 */
export type Kept = {
  key: string
  body: Schemas['NewConversation']
  /** What was typed for it, by which a form knows after a reload that it is on its way. */
  typed: string
  savedAs?: string
  refusal?: string
}

const tryAgainAfter = 5_000
const listeners = new Set<() => void>()
const sending = new Set<string>()
const refusals = new Map<string, unknown>()
const none: Kept[] = []
let shown: { text: string; kept: Kept[] } | undefined

const storeOf = (programmeId: string) => `${draftPrefix}${programmeId}/conversations/kept`

function keptOf(programmeId: string): Kept[] {
  const text = sessionStorage.getItem(storeOf(programmeId))
  if (text === null) return none
  // the same array until it changes, as React needs it
  if (shown?.text !== text) shown = { text, kept: JSON.parse(text) as Kept[] }
  return shown.kept
}

function store(programmeId: string, kept: Kept[]) {
  if (kept.length > 0) sessionStorage.setItem(storeOf(programmeId), JSON.stringify(kept))
  else sessionStorage.removeItem(storeOf(programmeId))
  for (const listener of listeners) listener()
}

/**
 * Keeps one on this device, before it is sent for the first time: whatever happens on the way, it goes by the same key.
 * Answers its id once it is saved, and nothing while it waits for a connection.
 */
export async function deliver(programmeId: string, letter: Kept): Promise<string | undefined> {
  store(programmeId, [...keptOf(programmeId), letter])
  await sendKept(programmeId)
  const { savedAs, refusal } = keptOf(programmeId).find(({ key }) => key === letter.key) ?? letter
  if (savedAs || refusal !== undefined) drop(programmeId, letter.key)
  if (refusal !== undefined) throw refusals.get(letter.key)
  return savedAs
}

/** Whether just this was typed for one that is kept. */
export function isOnItsWay(programmeId: string, typed: string): boolean {
  return keptOf(programmeId).some((one) => one.typed === typed)
}

export function drop(programmeId: string, key: string) {
  store(
    programmeId,
    keptOf(programmeId).filter((one) => one.key !== key),
  )
}

/** Sends what waits, one after the other, until one does not get through. */
export async function sendKept(programmeId: string): Promise<void> {
  if (sending.has(programmeId)) return
  sending.add(programmeId)
  try {
    for (let letter = nextOf(programmeId); letter; letter = nextOf(programmeId)) {
      const { key, body } = letter
      const end = await send(programmeId, key, body)
      if (!end) return
      store(
        programmeId,
        keptOf(programmeId).map((one) => (one.key === key ? { ...one, ...end } : one)),
      )
    }
  } finally {
    sending.delete(programmeId)
  }
}

async function send(programmeId: string, key: string, body: Kept['body']) {
  try {
    const headers = { 'Idempotency-Key': key }
    const { id } = bodyOf(
      await api.POST(conversationsPath, { params: { path: { programmeId } }, body, headers }),
    )
    return { savedAs: id }
  } catch (error) {
    if (!isRefusal(error)) return undefined
    refusals.set(key, error)
    return { refusal: reasonOf(error) }
  }
}

function nextOf(programmeId: string): Kept | undefined {
  return keptOf(programmeId).find(({ savedAs, refusal }) => !savedAs && refusal === undefined)
}

/** Whether the service said no; where it cannot be reached, is busy or still at it, the same is sent again. */
function isRefusal(error: unknown): boolean {
  return (
    isProblemError(error) &&
    error.status < 500 &&
    ![401, 429].includes(error.status) &&
    error.kind !== 'idempotency-key-in-use'
  )
}

/** What waits on this device, which is sent whenever there is a connection. */
export function useKept(programmeId: string): Kept[] {
  const kept = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => keptOf(programmeId),
  )
  const waits = kept.some(({ savedAs, refusal }) => !savedAs && refusal === undefined)
  useEffect(() => {
    if (!waits) return
    const again = () => void sendKept(programmeId)
    again()
    window.addEventListener('online', again)
    const timer = setInterval(again, tryAgainAfter)
    return () => {
      window.removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [waits, programmeId])
  return kept
}
