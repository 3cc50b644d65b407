import type { FormEvent, ReactNode } from 'react'
import { ConflictPanel, type ValueGroup } from '@/shared/conflict-panel'
import { ErrorSummary, type SummaryItem } from '@/shared/error-summary'
import { Link } from '@/shared/link'

type Form<T> = {
  values: T
  theirs: T | undefined
  summary: SummaryItem[]
  isSaving: boolean
  isRestored: boolean
  onSubmit: (event: FormEvent) => void
  discard: () => void
  resolve: (chosen: T) => void
}

type Props<T> = {
  /** What `useProblemForm` gave. */
  form: Form<T>
  /** The verb on the button. */
  save: string
  children: ReactNode
  /** What each field is called, where two versions have to be compared. */
  labels?: Record<keyof T & string, string>
  /** What is compared as a whole, in place of its parts. */
  groups?: ValueGroup<T>[]
  /** Where "Cancel" leads. */
  cancelTo?: string
}

/** The frame of every form: summary of errors, note about kept input, two versions after a conflict, buttons. */
export function ProblemForm<T extends object>(props: Props<T>) {
  const { form, save, children, labels, groups, cancelTo } = props
  return (
    <>
      <ErrorSummary items={form.summary} />
      {form.theirs && (
        <ConflictPanel
          mine={form.values}
          theirs={form.theirs}
          labels={labels ?? namesOf(form.values)}
          groups={groups}
          onChosen={form.resolve}
        />
      )}
      {form.isRestored && (
        <div className="il-kept">
          <p className="il-text">We kept what you had typed here. It is not saved yet.</p>
          <button className="il-link-button" type="button" onClick={form.discard}>
            Throw it away
          </button>
        </div>
      )}
      <form className="il-form" onSubmit={form.onSubmit} noValidate>
        {children}
        <div className="il-buttons">
          <button className="nhsuk-button" type="submit" aria-disabled={form.isSaving}>
            {form.isSaving ? 'Saving…' : save}
          </button>
          {cancelTo && (
            <Link to={cancelTo} onClick={form.discard}>
              Cancel
            </Link>
          )}
        </div>
      </form>
    </>
  )
}

function namesOf<T extends object>(values: T) {
  return Object.fromEntries(Object.keys(values).map((name) => [name, name])) as Record<
    keyof T & string,
    string
  >
}
