import { HttpResponse, http } from 'msw'

/** A stream that a test speaks through. Each answer is one connection; `last` is what the client said it had. */
export function boardStream(address: string) {
  const connections: {
    last: string | null
    say: (name: string, data: object, id?: number) => void
    end: () => void
  }[] = []
  const state = { isAway: false }
  const handler = http.get(address, ({ request }) => {
    if (state.isAway) return HttpResponse.error()
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        connections.push({
          last: request.headers.get('Last-Event-ID'),
          say: (name, data, id) =>
            controller.enqueue(
              encoder.encode(
                `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`,
              ),
            ),
          end: () => controller.close(),
        })
      },
    })
    return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } })
  })
  return { handler, connections, state, now: () => connections.at(-1) }
}
