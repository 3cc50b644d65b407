// Dates without a time are the same day everywhere; instants are shown in the person's own time zone.
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const dayHere = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const timeHere = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const percentage = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })

const tenths = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** "3 June 2026", of a date or an instant. */
export function inDays(value: string): string {
  return value.length === 10 ? day.format(new Date(`${value}T00:00:00Z`)) : dayHere.format(new Date(value))
}

/** "3 June 2026, 09:41" */
export function inMinutes(instant: string): string {
  const date = new Date(instant)
  return `${dayHere.format(date)}, ${timeHere.format(date)}`
}

/** "10,400" */
export function inDigits(value: number): string {
  return number.format(value)
}

/** "£60,000" */
export function inPounds(pounds: number): string {
  return `£${number.format(pounds)}`
}

/** "71%", of a share between 0 and 1. */
export function inPercent(share: number): string {
  return percentage.format(share)
}

/** "4.2%", where the difference of one in a hundred matters. */
export function inTenths(share: number): string {
  return tenths.format(share)
}

/** "1 person", "2 people" */
export function counted(count: number, one: string, many: string): string {
  return `${inDigits(count)} ${count === 1 ? one : many}`
}
