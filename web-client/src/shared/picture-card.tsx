import { type ReactNode, useState } from 'react'
import { Card } from '@/shared/card'
import { csvOf, download } from '@/shared/csv'
import { DataTable } from '@/shared/data-table'
import { Icon } from '@/shared/icon'

export type TwinColumn<Row> = {
  header: string
  value: (row: Row) => string | number | null
  /** How the value is shown in the table; as it is in the file otherwise. */
  cell?: (row: Row) => ReactNode
  numeric?: boolean
}

type Props<Row> = {
  title: string
  note?: ReactNode
  /** Names the downloaded file, without its ending. */
  fileName: string
  columns: TwinColumn<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** The picture. */
  children: ReactNode
}

/** A picture and its table twin, of which one shows at a time; either can be kept as a file. */
export function PictureCard<Row>(props: Props<Row>) {
  const { title, note, fileName, columns, rows, rowKey, children } = props
  const [isTable, setIsTable] = useState(false)
  const header = columns.map((column) => column.header)

  function save() {
    const values = rows.map((row) => columns.map((column) => column.value(row)))
    download(`${fileName}.csv`, csvOf(header, values))
  }

  const tools = (
    <>
      <button className="il-link-button" type="button" onClick={() => setIsTable(!isTable)}>
        <Icon name="table" small />
        {isTable ? 'View as picture' : 'View as table'}
        <span className="nhsuk-u-visually-hidden"> ({title})</span>
      </button>
      <button className="il-link-button" type="button" onClick={save}>
        <Icon name="download" small />
        Download CSV
        <span className="nhsuk-u-visually-hidden"> ({title})</span>
      </button>
    </>
  )

  return (
    <Card title={title} note={note} tools={tools}>
      {isTable ? (
        <DataTable
          caption={title}
          rows={rows}
          rowKey={rowKey}
          columns={columns.map((column) => ({
            header: column.header,
            numeric: column.numeric,
            cell: column.cell ?? column.value,
          }))}
        />
      ) : (
        children
      )}
    </Card>
  )
}
