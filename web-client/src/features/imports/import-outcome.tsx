import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { counted, inDigits } from '@/shared/format'
import { Tag } from '@/shared/tag'
import { type ImportKindName, importKinds } from './import-kinds'
import { ImportNext } from './import-next'
import { stateOf } from './import-words'

type Job = Schemas['ImportJob']
type Props = { kind: ImportKindName; job: Job }

/** What came of it, in one sentence and five figures, and what to do next. */
export function ImportOutcome({ kind, job }: Props) {
  const { words, meaning } = stateOf(job)
  // Where nothing was written, the figures say what would have been.
  const would = job.dryRun || job.state !== 'SUCCEEDED'
  const figures = [
    { term: 'Rows read', value: job.read },
    { term: would ? 'Would be new' : 'New', value: job.created },
    { term: would ? 'Would change' : 'Changed', value: job.updated },
    { term: 'The same as before', value: job.unchanged },
    { term: 'Rejected', value: job.rejected },
  ]
  return (
    <>
      <Card title={titleOf(kind, job)} tools={<Tag meaning={meaning}>{words}</Tag>}>
        <p className="il-text">{sentenceOf(job)}</p>
        <ImportNext kind={kind} job={job} />
      </Card>
      {job.read > 0 && (
        <dl className="il-facts">
          {figures.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <b>{inDigits(value)}</b>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function titleOf(kind: ImportKindName, { state, dryRun, rejected, created, updated }: Job): string {
  const { one, many } = importKinds[kind]
  if (state === 'CANCELLED') return 'This was stopped'
  if (rejected > 0) {
    const rows = counted(rejected, 'row needs', 'rows need')
    return `${rows} fixing`
  }
  if (state === 'FAILED') return dryRun ? 'The file cannot be read as it is' : 'Nothing was imported'
  if (dryRun) return 'Every row is good'
  return created + updated === 0 ? 'Nothing has changed' : `${counted(created + updated, one, many)} imported`
}

function sentenceOf({ state, dryRun, mode, rejected, problem }: Job): string {
  if (state === 'CANCELLED') return 'Nothing was written.'
  if (rejected > 0 && mode === 'ATOMIC')
    return 'Nothing was written. Fix the rows below in your file, then try again.'
  if (rejected > 0 && dryRun)
    return 'Nothing was written yet. You can fix the rows below, or import the others without them.'
  if (rejected > 0)
    return 'The other rows are in. Fix those below in your file and import it again: what is in already stays as it is.'
  if (problem) return problem.detail
  return dryRun ? 'Nothing was written yet.' : 'All rows are in.'
}
