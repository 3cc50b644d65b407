/** Input by its place in the body, such as "criteria/0/name": each row of a list has its index there. */
type Typed = Record<string, string>

/** The rows typed for a list; what a row lacks is nothing. */
export function rowsIn(values: Typed, list: string, parts: readonly string[]): Typed[] {
  const at = Object.keys(values)
    .map((name) => name.split('/'))
    .filter(([first]) => first === list)
    .map(([, index]) => Number(index))
  return Array.from({ length: Math.max(-1, ...at) + 1 }, (_, index) =>
    Object.fromEntries(parts.map((part) => [part, values[`${list}/${index}/${part}`] ?? ''])),
  )
}

/** The same input with these rows in place of those of the list. */
export function withRows(values: Typed, list: string, rows: Typed[]): Typed {
  const others = Object.entries(values).filter(([name]) => !name.startsWith(`${list}/`))
  return { ...Object.fromEntries(others), ...flatRows(list, rows) }
}

export function flatRows(list: string, rows: Typed[]): Typed {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([part, value]) => [`${list}/${index}/${part}`, value]),
    ),
  )
}

/** The same rows with one moved to another place. */
export function moved<Row>(rows: Row[], from: number, to: number): Row[] {
  const next = [...rows]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}

/** What stands on each line that holds anything. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
