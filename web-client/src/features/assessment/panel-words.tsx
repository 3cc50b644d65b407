import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits, inMinutes } from '@/shared/format'
import { type Assessment, type Call, type Criterion, useMyMemberId } from './assessments'
import { pointsOf } from './levels'
import { saidIn, scoreInWords } from './said'

type Props = { call: Call; said: Assessment[] }

/** What each gave for each criterion, and what comes of it. */
export function PanelScores({ call, said }: Props) {
  const me = useMyMemberId()
  if (said.length === 0) return null
  const each = said.map((one) => ({
    ...one,
    given: saidIn(one).scores,
    header: one.memberId === me ? `${one.memberName} (you)` : one.memberName,
  }))
  const rows: (Criterion | undefined)[] = [...call.criteria, undefined]
  return (
    <Card
      title="Scores by criterion"
      note={`As they were given, by ${counted(said.length, 'assessor', 'assessors')}.`}
    >
      <DataTable
        caption="Scores by criterion and assessor"
        rows={rows}
        rowKey={(criterion) => criterion?.id ?? 'whole'}
        columns={[
          {
            header: 'Criterion',
            cell: (criterion) =>
              criterion ? (
                <>
                  {criterion.name}
                  <small>
                    {criterion.scale.min} to {criterion.scale.max}
                  </small>
                </>
              ) : (
                <>
                  Together<small>weighted, 0 to 100</small>
                </>
              ),
          },
          ...each.map((one) => ({
            header: one.header,
            cell: (criterion: Criterion | undefined) => {
              if (!criterion) return inDigits(pointsOf(call.criteria, one) ?? 0)
              const score = one.given[criterion.id]
              return score === undefined ? 'No score' : scoreInWords(criterion, score)
            },
          })),
        ]}
      />
    </Card>
  )
}

/** What each noted, and who must not say anything. */
export function PanelNotes({ said }: { said: Assessment[] }) {
  return (
    <Card title="In their words">
      {said.map(({ id, memberName, state, note, conflictReason, submittedAt }) => (
        <section key={id} aria-label={memberName}>
          <h3 className="as-heading">{memberName}</h3>
          {state === 'CONFLICT' ? (
            <>
              <p className="il-note">Does not assess it: a conflict of interest.</p>
              <p className="as-quote">{conflictReason}</p>
            </>
          ) : (
            <>
              {note && <p className="as-quote">{note}</p>}
              <p className="il-note">
                {note ? '' : 'No notes. '}
                {submittedAt && `Submitted ${inMinutes(submittedAt)}`}
              </p>
            </>
          )}
        </section>
      ))}
    </Card>
  )
}
