import type { Connection } from './follow-board'

const words: Record<Connection, string> = {
  CONNECTING: 'Connecting…',
  LIVE: 'Live',
  RECONNECTING: 'Reconnecting… What you write is kept.',
  LOST: 'Not connected. Reload the page.',
}

/** Whether what is shown is what is. */
export function LiveState({ of }: { of: Connection }) {
  return (
    <p className={`rt-live rt-live--${of.toLowerCase()}`} role="status">
      <span className="rt-live__dot" aria-hidden="true" />
      {words[of]}
    </p>
  )
}
