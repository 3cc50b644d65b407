import { useCallback, useId, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { ErrorSummary, type SummaryItem } from '@/shared/error-summary'
import { Link } from '@/shared/link'
import { TextareaField } from '@/shared/textarea-field'
import type { Assessment, Call, HeldAssessment } from './assessments'
import { BothVersions } from './both-versions'
import { DeclareConflict } from './declare-conflict'
import { missingIn } from './said'
import { SavingWords } from './saving-words'
import { ScoreField } from './score-field'
import { Shortcuts } from './shortcuts'
import { SubmitLast } from './submit-last'
import { useAutosave } from './use-autosave'
import { useShortcut, useShortcutChoice, useSubmitKeys } from './use-shortcuts'
import { useSubmission } from './use-submission'
import { nextAfter } from './work'

type Props = { call: Call; held: HeldAssessment; mine: Assessment[] }

/** Scores and notes, saved as they are given; then submitted, or a conflict of interest declared. */
export function ScoreForm({ call, held, mine }: Props) {
  const id = useId()
  const navigate = useNavigate()
  const home = `${useCallHome()}/assessment/mine`
  const { said, change, saving, error, theirs, resolve, flush, forget } = useAutosave(held, true)
  const shortcuts = useShortcutChoice()
  const [tried, setTried] = useState(false)
  /** As it was when submitting was tried: it takes the focus, and must not while scores are given. */
  const [unsaid, setUnsaid] = useState<SummaryItem[]>([])
  const [asking, setAsking] = useState<'conflict' | 'last'>()
  const next = nextAfter(mine, held.data.id)
  const missing = missingIn(call.criteria, said)

  const submission = useSubmission(held.data.id, flush, () => navigate(next ? `${home}/${next.id}` : home))
  const refusals = useMemo(() => submission.refusals.map((message) => ({ message })), [submission.refusals])

  function submit() {
    if (submission.isPending) return
    setTried(true)
    setUnsaid(
      missing.map((criterion) => ({
        message: `Give a score for “${criterion.name}”`,
        fieldId: `${id}-${criterion.id}`,
      })),
    )
    if (missing.length > 0) return
    if (next === undefined) setAsking('last')
    else submission.mutate()
  }

  const toNote = useCallback(() => document.getElementById(`${id}-note`)?.focus(), [id])
  useShortcut('n', shortcuts.isOn, toNote)
  useSubmitKeys(shortcuts.isOn && asking === undefined, submit)

  const score = (criterionId: string, given: number) =>
    change({ ...said, scores: { ...said.scores, [criterionId]: given } })

  return (
    <Card title="What you think of it">
      <ErrorSummary items={unsaid.length > 0 && missing.length > 0 ? unsaid : refusals} />
      {theirs && <BothVersions call={call} mine={said} theirs={theirs} onChosen={resolve} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {call.criteria.map((criterion) => (
          <ScoreField
            key={criterion.id}
            id={`${id}-${criterion.id}`}
            criterion={criterion}
            score={said.scores[criterion.id]}
            error={tried && said.scores[criterion.id] === undefined ? 'Give a score' : undefined}
            hasShortcuts={shortcuts.isOn}
            onScore={(given) => score(criterion.id, given)}
          />
        ))}
        <TextareaField
          id={`${id}-note`}
          label="Notes"
          optional
          hint="What the scores do not say. Other assessors read it once they have finished."
          value={said.note}
          onChange={(note) => change({ ...said, note })}
        />
        <SavingWords saving={saving} error={error} onRetry={() => void flush().catch(() => undefined)} />
        <div className="il-buttons">
          <button className="nhsuk-button" type="submit" aria-disabled={submission.isPending}>
            {submission.isPending
              ? 'Submitting…'
              : next
                ? 'Submit, and on to the next'
                : 'Submit the last one'}
          </button>
          {next && <Link to={`${home}/${next.id}`}>Leave it for later</Link>}
        </div>
      </form>
      <p className="as-conflict">
        <button className="il-link-button" type="button" onClick={() => setAsking('conflict')}>
          I must not assess this: declare a conflict of interest
        </button>
      </p>
      <Shortcuts call={call} isOn={shortcuts.isOn} onChoose={shortcuts.choose} />
      {asking === 'conflict' && (
        <DeclareConflict
          assessment={held.data}
          onDeclared={() => {
            forget()
            navigate(next ? `${home}/${next.id}` : home)
          }}
          onDone={() => setAsking(undefined)}
        />
      )}
      {asking === 'last' && (
        <SubmitLast
          isBusy={submission.isPending}
          refusals={submission.refusals}
          onSubmit={() => submission.mutate()}
          onDone={() => setAsking(undefined)}
        />
      )}
    </Card>
  )
}
