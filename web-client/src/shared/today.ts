/** The day that it is in a time zone, as "2026-11-20". */
export function todayIn(timeZone: string | undefined): string {
  // the locale that writes days as they are sent
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date())
}
