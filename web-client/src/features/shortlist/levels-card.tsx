import { useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits } from '@/shared/format'
import { Link } from '@/shared/link'
import { useAssessorNames } from './shortlists'
import type { Answer } from './use-preview'
import { listed, signed } from './words'

/** What was done about assessors who are sterner than others. */
export function LevelsCard({ of: { levels }, callId }: { of: Answer; callId: string }) {
  const home = useCallHome()
  const nameOf = useAssessorNames(callId)
  if (!levels) return null
  const { removed, byAssessor, inCommon, leftAsTheyAre } = levels
  const mean = byAssessor.reduce((sum, { level }) => sum + level, 0) / (byAssessor.length || 1)
  return (
    <Card
      title="Levels of assessors"
      tools={<Link to={`${home}/assessment/levels`}>Levels and disagreement</Link>}
    >
      <p className="il-text">
        {removed
          ? `Nobody is chosen or left out because of who read them: each score was moved by how much its assessor differs from the others over the ${counted(inCommon, 'proposal', 'proposals')} that they have all scored.`
          : 'Scores stand as they were given: too few assessors have scored three or more proposals in common to compare how stern they are.'}
      </p>
      {removed && (
        <DataTable
          caption="Levels that were removed"
          rows={[...byAssessor].sort((one, other) => other.level - one.level)}
          rowKey={({ memberId }) => memberId}
          columns={[
            { header: 'Assessor', cell: ({ memberId }) => nameOf(memberId) },
            { header: 'Level', numeric: true, cell: ({ level }) => inDigits(level) },
            {
              header: 'So that their scores moved by',
              numeric: true,
              cell: ({ level }) => signed(mean - level),
            },
          ]}
        />
      )}
      {removed && leftAsTheyAre.length > 0 && (
        <p className="il-text">
          As they were given stand the scores of {listed(leftAsTheyAre.map(nameOf))}, who scored too few.
        </p>
      )}
    </Card>
  )
}
