import { type ReactNode, useState } from 'react'
import { Card } from '@/shared/card'
import { csvOf, download } from '@/shared/csv'
import { DataTable } from '@/shared/data-table'
import { Icon } from '@/shared/icon'
import { savePng, saveSvg } from '@/shared/picture-files'

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
  /** Lines below the rows of the CSV file: what whoever gets it must know. Null offers no file, until they are known. */
  footer?: string[] | null
  /** The picture as an SVG of its own; without it there is none to keep. */
  drawing?: () => string
  /** What stands above both, such as a choice of what they show. */
  choices?: ReactNode
  /** The picture. */
  children: ReactNode
}

/** A picture and its table twin, of which one shows at a time; either can be kept as a file. */
export function PictureCard<Row>(props: Props<Row>) {
  const { title, note, fileName, columns, rows, rowKey, footer = [], drawing, choices, children } = props
  const [isTable, setIsTable] = useState(false)

  const tools = (
    <>
      <Tool icon="table" about={title} onPress={() => setIsTable(!isTable)}>
        {isTable ? 'View as picture' : 'View as table'}
      </Tool>
      {footer && (
        <Tool
          icon="download"
          about={title}
          onPress={() => download(`${fileName}.csv`, twinCsv(columns, rows, footer))}
        >
          Download CSV
        </Tool>
      )}
      {drawing && (
        <>
          <Tool icon="download" about={title} onPress={() => saveSvg(fileName, drawing())}>
            SVG
          </Tool>
          <Tool icon="download" about={title} onPress={() => void savePng(fileName, drawing())}>
            PNG
          </Tool>
        </>
      )}
    </>
  )

  return (
    <Card title={title} note={note} tools={tools}>
      {choices}
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

type ToolProps = { icon: 'table' | 'download'; about: string; onPress: () => void; children: string }

function Tool({ icon, about, onPress, children }: ToolProps) {
  return (
    <button className="il-link-button" type="button" onClick={onPress}>
      <Icon name={icon} small />
      {children}
      <span className="nhsuk-u-visually-hidden"> ({about})</span>
    </button>
  )
}

/** The table twin as a file. */
export function twinCsv<Row>(columns: TwinColumn<Row>[], rows: Row[], footer: string[]): string {
  const values = rows.map((row) => columns.map((column) => column.value(row)))
  // As many cells as the others, or a reader of the file takes it for broken.
  const below = footer.map((line) => columns.map((_, index) => (index === 0 ? line : null)))
  return csvOf(
    columns.map((column) => column.header),
    [...values, ...below],
  )
}
