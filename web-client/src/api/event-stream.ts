/** One server-sent event. `id` is that of the last event that had one. */
export type StreamEvent = { name: string; data: string; id: string }

/** Takes text as it comes, and gives the events that are whole; the rest waits for what comes next. */
export class EventReader {
  private rest = ''
  private id = ''

  take(text: string): StreamEvent[] {
    const whole = (this.rest + text).replaceAll('\r\n', '\n')
    // A carriage return at the very end may be half of a line's end.
    const blocks = whole.split('\n\n')
    this.rest = blocks.pop() ?? ''
    return blocks.flatMap((block) => this.event(block) ?? [])
  }

  private event(block: string): StreamEvent | undefined {
    const data: string[] = []
    let name = 'message'
    for (const line of block.split('\n')) {
      const [, field = '', value = ''] = /^([^:]*)(?::\s?(.*))?$/.exec(line) ?? []
      if (field === 'data') data.push(value)
      if (field === 'event') name = value
      if (field === 'id') this.id = value
    }
    return data.length === 0 ? undefined : { name, data: data.join('\n'), id: this.id }
  }
}

/** The events of an answer, until it ends or the signal says to stop. */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent, void> {
  const reader = body.getReader()
  const stop = () => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', stop)
  const decoder = new TextDecoder()
  const events = new EventReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield* events.take(decoder.decode(value, { stream: true }))
    }
  } finally {
    signal.removeEventListener('abort', stop)
    // Whoever stops listening lets the service know.
    stop()
  }
}
