import { expect, it } from 'vitest'
import { EventReader, eventsOf } from '@/api/event-stream'

it('reads names, ids and data, and leaves out what carries none', () => {
  const events = new EventReader().take(
    ': hello\n\nevent: changes\nid: 84\ndata: {"a":\ndata: 1}\n\nevent:counts\ndata:2\n\n',
  )
  expect(events).toEqual([
    { name: 'changes', data: '{"a":\n1}', id: '84' },
    { name: 'counts', data: '2', id: '84' },
  ])
})

it('puts together what comes in pieces, wherever they are cut', () => {
  const text = 'event: changes\r\nid: 7\r\ndata: “one”\r\n\r\ndata: two\r\n\r\n'
  const bytes = new TextEncoder().encode(text)
  for (let cut = 1; cut < bytes.length; cut++) {
    const reader = new EventReader()
    const decoder = new TextDecoder()
    const pieces = [bytes.slice(0, cut), bytes.slice(cut)]
    const events = pieces.flatMap((piece) => reader.take(decoder.decode(piece, { stream: true })))
    expect(events.map(({ name, data, id }) => [name, data, id])).toEqual([
      ['changes', '“one”', '7'],
      ['message', 'two', '7'],
    ])
  }
})

it('ends with the answer, and cancels it when nobody listens any more', async () => {
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\ndata: 2\n\n')),
    cancel: () => {
      cancelled = true
    },
  })
  const heard: string[] = []
  for await (const { data } of eventsOf(body, new AbortController().signal)) {
    heard.push(data)
    if (data === '2') break
  }
  expect(heard).toEqual(['1', '2'])
  expect(cancelled).toBe(true)
})
