/** Interlace's own mark, two threads that cross; beside "How do we know?" it leads to the evidence trail. */
export function ThreadMark() {
  return (
    <svg className="il-mark" viewBox="0 0 24 20" aria-hidden="true" focusable="false">
      <path d="M3 15c4 0 4-10 9-10s5 10 9 10" />
      <path className="il-mark__other" d="M3 5c4 0 4 10 9 10s5-10 9-10" />
    </svg>
  )
}
