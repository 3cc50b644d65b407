import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits } from '@/shared/format'
import { type Level, type Levels, leastInCommon } from './levels'

/** Each assessor's level over what they scored in common. */
export function LevelsCard({ levels, proposals }: { levels: Levels; proposals: number }) {
  const { assessors, known, mean, inCommon } = levels
  return (
    <Card title="How high each assessor scores" note={noteOf(levels)}>
      <DataTable
        caption="Level of each assessor"
        rows={assessors}
        rowKey={({ memberId }) => memberId}
        columns={[
          { header: 'Assessor', cell: ({ name }) => name },
          {
            header: 'Scored',
            numeric: true,
            cell: ({ scored }) => (
              <>
                {scored}
                <small>of {counted(proposals, 'proposal', 'proposals')}</small>
              </>
            ),
          },
          {
            header: 'Level',
            numeric: true,
            cell: ({ level }) =>
              level === null ? (
                '–'
              ) : (
                <>
                  {inDigits(level)}
                  <small>over {inCommon} in common</small>
                </>
              ),
          },
          { header: 'Against the panel', cell: (level) => againstInWords(level, mean) },
        ]}
      />
      {known && mean !== null && (
        <p className="il-note as-how">
          A score is 0 to 100: each criterion’s score as a part of its scale, weighted, and the mean of that.
          A level is an assessor’s mean score over the {inCommon} proposals in common; the mean of the levels
          is {inDigits(mean)}. The shortlist takes levels away, so that nobody is chosen or left out because
          of who read them.
        </p>
      )}
    </Card>
  )
}

function noteOf({ known, inCommon, compared }: Levels): string {
  if (known) {
    return `Over the ${inCommon} proposals that all ${compared} assessors with ${leastInCommon} scores or more have scored.`
  }
  if (compared < 2) {
    return `Levels are not compared: fewer than two assessors scored ${leastInCommon} proposals or more.`
  }
  return `Levels are not compared: the ${compared} assessors with ${leastInCommon} scores or more have ${counted(inCommon, 'proposal', 'proposals')} in common, and it takes ${leastInCommon}.`
}

export function againstInWords({ level }: Pick<Level, 'level'>, mean: number | null): string {
  if (level === null || mean === null) return 'Not compared: scores stay as given'
  const by = Math.round((level - mean) * 10) / 10
  if (by === 0) return 'The same'
  return `${counted(Math.abs(by), 'point', 'points')} ${by > 0 ? 'higher' : 'lower'}`
}
