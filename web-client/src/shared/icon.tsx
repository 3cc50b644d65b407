const drawings = {
  person: (
    <>
      <circle cx="10" cy="6.8" r="3.2" />
      <path d="M3.8 17c.5-3.600 3-5.400 6.200-5.400s5.700 1.800 6.200 5.400" />
    </>
  ),
  mail: (
    <>
      <rect x="2.5" y="4.5" width="15" height="11" rx="1.5" />
      <path d="m3 6 7 5.500L17 6" />
    </>
  ),
  warning: (
    <>
      <path d="M10 3 2.5 16.5h15Z" />
      <path d="M10 8v4M10 14.200v.3" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
      <path d="M7 9V6.500a3 3 0 0 1 6 0V9" />
    </>
  ),
  table: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1" />
      <path d="M3 8h14M3 12h14M8.500 8v8" />
    </>
  ),
  tick: <path d="m4 10.500 4 4 8-9" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.500 2" />
    </>
  ),
  download: <path d="M10 3v9m-4-3.500 4 4 4-4M4 16.500h12" />,
  up: <path d="m5 12 5-5 5 5" />,
  down: <path d="m5 8 5 5 5-5" />,
}

export type IconName = keyof typeof drawings

/** A drawing beside a word; it says nothing of its own to a screen reader. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg
      className={small ? 'il-icon il-icon--small' : 'il-icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  )
}
