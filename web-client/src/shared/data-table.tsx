import type { ReactNode } from 'react'
import { Icon } from '@/shared/icon'
import { Link } from '@/shared/link'
import { useAddress } from '@/shared/use-address'

export type Column<Row> = {
  header: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** The values of `sort` for both directions; at least the one the service has. */
  sort?: { ascending?: string; descending?: string }
}

type Props<Row> = {
  caption: string
  /** The first column names the row. */
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** The order the service uses when the address names none. */
  defaultSort?: string
  /** False where the title above already says what the caption says. */
  showCaption?: boolean
}

/** Rows and columns; on a phone each row becomes a stack of its own. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, defaultSort, showCaption = false } = props
  const sort = useAddress().get('sort') ?? defaultSort
  return (
    <table className="il-table">
      <caption className={showCaption ? 'il-table__caption' : 'nhsuk-u-visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Header key={column.header} column={column} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.header} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.header} className={numericClass(column)} data-label={column.header}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Header<Row>({ column, sort }: { column: Column<Row>; sort: string | undefined }) {
  const { searchWith } = useAddress()
  const { ascending, descending } = column.sort ?? {}
  const up = sort !== undefined && sort === ascending
  const down = sort !== undefined && sort === descending
  const next = up ? (descending ?? ascending) : (ascending ?? descending)
  return (
    <th
      scope="col"
      className={numericClass(column)}
      aria-sort={up ? 'ascending' : down ? 'descending' : undefined}
    >
      {next ? (
        <Link className="il-table__sort" to={searchWith({ sort: next })} preventScrollReset>
          {column.header}
          {(up || down) && <Icon name={up ? 'up' : 'down'} small />}
        </Link>
      ) : (
        column.header
      )}
    </th>
  )
}

function numericClass<Row>(column: Column<Row>): string | undefined {
  return column.numeric ? 'il-table__number' : undefined
}
