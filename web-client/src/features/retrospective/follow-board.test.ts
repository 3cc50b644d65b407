import { HttpResponse, http } from 'msw'
import { expect, it, vi } from 'vitest'
import { startSession } from '@/api/session'
import { anAccessToken } from '@/test/identity'
import { path, server } from '@/test/server'
import { type Connection, follow, pause } from './follow-board'

const address = path('/stream')

function listener(signal: AbortSignal, states: Connection[] = []) {
  return {
    address,
    last: () => 7,
    onEvent: vi.fn(),
    onState: (state: Connection) => states.push(state),
    signal,
  }
}

it('waits longer after each failure, not for ever, and not everybody for as long', () => {
  expect(pause(1, 1)).toBe(1000)
  expect(pause(3, 1)).toBe(4000)
  expect(pause(30, 1)).toBe(15_000)
  expect(pause(3, 0)).toBe(2000)
})

it('gives up where there is nothing to be heard any more, and only there', async () => {
  const states: Connection[] = []
  const answers = [503, 404]
  server.use(http.get(address, () => new HttpResponse(null, { status: answers.shift() ?? 500 })))
  const following = follow(listener(new AbortController().signal, states))
  await vi.waitFor(() => expect(states).toEqual(['RECONNECTING']))
  // whoever is online again does not wait
  window.dispatchEvent(new Event('online'))
  await following
  expect(states).toEqual(['RECONNECTING', 'LOST'])
})

it('shows who listens, and stops when told', async () => {
  startSession(anAccessToken('fresh'))
  const stop = new AbortController()
  const seen: (string | null)[] = []
  server.use(
    http.get(address, ({ request }) => {
      seen.push(request.headers.get('Authorization'), request.headers.get('Last-Event-ID'))
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('event: counts\ndata: {}\n\n')),
      })
      return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } })
    }),
  )
  const heard = listener(stop.signal)
  const following = follow(heard)
  await vi.waitFor(() =>
    expect(heard.onEvent).toHaveBeenCalledWith({ name: 'counts', data: '{}', id: '' }, true),
  )
  stop.abort()
  await following
  expect(seen).toEqual(['Bearer fresh', '7'])
})
