import { authorisedFetch } from '@/api/authorised-fetch'
import { eventsOf, type StreamEvent } from '@/api/event-stream'

/** LIVE once something was heard; LOST when there is nothing to be heard here any more. */
export type Connection = 'CONNECTING' | 'LIVE' | 'RECONNECTING' | 'LOST'

type Listener = {
  address: string
  /** The last change that is known, for the service to go on from. */
  last: () => number
  /** `isFirst` of those of one answer. */
  onEvent: (event: StreamEvent, isFirst: boolean) => void
  onState: (state: Connection) => void
  signal: AbortSignal
}

// The service greets every 20 seconds: whoever hears nothing for so long is not connected, whatever the network says.
const silence = 45_000
const longest = 15_000

/** How long to wait before the try after so many failures; not all at once, where the service was away for everybody. */
export function pause(failures: number, chance: number): number {
  return Math.min(longest, 500 * 2 ** failures) * (0.5 + chance / 2)
}

/**
 * Listens to a board until the signal says to stop. An answer ends by itself every few minutes, which is no failure: it
 * goes on where it was.
 */
export async function follow(listener: Listener): Promise<void> {
  const { signal, onState } = listener
  let failures = 0
  while (!signal.aborted) {
    const outcome = await listen(listener)
    if (signal.aborted) return
    if (outcome === 'LOST') return onState('LOST')
    failures = outcome === 'HEARD' ? 0 : failures + 1
    if (outcome !== 'HEARD') onState('RECONNECTING')
    await rest(outcome === 'HEARD' ? 100 : pause(failures, Math.random()), signal)
  }
}

async function listen({ address, last, onEvent, onState, signal }: Listener) {
  const gone = new AbortController()
  const stop = () => gone.abort()
  let watch = setTimeout(stop, silence)
  signal.addEventListener('abort', stop)
  window.addEventListener('offline', stop)
  let heard = false
  try {
    const answer = await authorisedFetch(
      new Request(address, {
        headers: { Accept: 'text/event-stream', 'Last-Event-ID': String(last()) },
        signal: gone.signal,
      }),
    )
    if ([401, 403, 404].includes(answer.status)) return 'LOST'
    if (!answer.ok || !answer.body) return 'FAILED'
    for await (const event of eventsOf(answer.body, gone.signal)) {
      clearTimeout(watch)
      watch = setTimeout(stop, silence)
      onState('LIVE')
      onEvent(event, !heard)
      heard = true
    }
    return heard && !gone.signal.aborted ? 'HEARD' : 'FAILED'
  } catch {
    // A connection that breaks says no more than that it broke.
    return 'FAILED'
  } finally {
    clearTimeout(watch)
    signal.removeEventListener('abort', stop)
    window.removeEventListener('offline', stop)
  }
}

/** Waits; whoever is online again does not wait. */
function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds)
    function done() {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}
