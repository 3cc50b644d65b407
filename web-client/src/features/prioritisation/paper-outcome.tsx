import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits } from '@/shared/format'
import type { Round } from './prioritisations'

type Props = { of: Schemas['BallotImport']; round: Round }

/** What became of a file: that it is good, or each cell that is not, by the line of the file. */
export function PaperOutcome({ of: { dryRun, total, rejected, rejections, state }, round }: Props) {
  const isGood = state === 'SUCCEEDED' && rejected === 0
  const nameOf = (field: string | null) =>
    round.challenges.find(({ challengeId }) => challengeId === field)?.statement ?? field ?? 'The whole row'
  if (isGood) {
    return (
      <Card title={dryRun ? 'The file is good' : 'The ballots are taken'}>
        <p className="il-text" role="status">
          {dryRun
            ? `${counted(total, 'ballot', 'ballots')} can be taken. Nothing is written yet.`
            : `${counted(total, 'ballot', 'ballots')} from paper. The same file again changes nothing.`}
        </p>
      </Card>
    )
  }
  return (
    <Card title="Rows to fix" note="Line 1 is the line of column names.">
      <p className="il-text" role="status">
        {counted(rejected, 'row is', 'rows are')} wrong of {inDigits(total)}, so no ballot was taken. Correct
        the file, choose it again and check it.
      </p>
      <DataTable
        caption="Rows to fix"
        rows={rejections}
        rowKey={({ line, field, reason }) => `${line} ${field} ${reason}`}
        columns={[
          { header: 'Where', cell: ({ line }) => `Line ${inDigits(line)}` },
          { header: 'Column', cell: ({ field }) => nameOf(field) },
          { header: 'What is wrong', cell: ({ detail }) => detail },
        ]}
      />
    </Card>
  )
}
