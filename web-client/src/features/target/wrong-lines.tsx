import type { Schemas } from '@/api/client'
import { DataTable } from '@/shared/data-table'

type Props = { rows: string; rejections: Schemas['ImportRejection'][] }

/** Each line that has to be corrected, with what is wrong beside it. */
export function WrongLines({ rows, rejections }: Props) {
  const lines = rows.split(/\r?\n/)
  return (
    <div className="tg-wrong">
      <DataTable
        caption="Lines to fix"
        showCaption
        rows={rejections}
        rowKey={({ line, field, reason }) => `${line} ${field} ${reason}`}
        columns={[
          { header: 'Where', cell: ({ line, field }) => `Line ${line}${field ? `, ${field}` : ''}` },
          { header: 'What it says', cell: ({ line }) => <code>{lines[line - 1]}</code> },
          { header: 'What is wrong', cell: ({ detail }) => detail },
        ]}
      />
    </div>
  )
}
