import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useMemo, useRef, useState } from 'react'
import { hasStatus } from '@/api/problem'
import { SubmissionKey } from '@/api/submission-key'
import { ifMatch } from '@/api/versions'
import type { SummaryItem } from '@/shared/error-summary'
import type { FieldProps } from '@/shared/field-group'
import { errorsOf } from '@/shared/form-errors'
import { capital } from '@/shared/in-words'
import { useFormDraft } from '@/shared/use-form-draft'

type Name<T> = Extract<keyof T, string>
type TextName<T> = { [K in Name<T>]: T[K] extends string ? K : never }[Name<T>]

type Options<T extends object, R> = {
  /** Names the draft: the same for the same thing being edited. */
  draftKey: string
  /** What the fields hold before anything is typed. */
  initial: T
  /** ETag of what is being changed; absent when something is created. */
  etag?: string
  /** What is created stands over something that was read, and says so in its body: which that was. */
  basedOn?: string
  /** Where fields are in the body, when not at "/<name>". */
  pointers?: Partial<Record<Name<T>, string>>
  /** Sends the values. The headers make a repeated POST happen once, and a change fail when someone else was faster. */
  submit: (values: T, headers: Record<string, string>, base: string) => Promise<R>
  onSaved: (result: R) => void
  /** The page is left when it is saved: what is pressed until the next one is there is not meant to be sent again. */
  once?: boolean
  /** "always" where `submit` itself does something without a connection; it waits for one otherwise. */
  networkMode?: 'always'
  /** Whether a refusal means that someone else was faster, where not only 412 does. */
  isOutdated?: (error: unknown) => boolean
  /** Reads the current version after a conflict, and what it is called in `etag` or `basedOn`. */
  reload?: (mine: T) => Promise<{ values: T; etag: string }>
}

/** A form whose input is kept until it is saved, and whose errors come from the service's problem details. */
export function useProblemForm<T extends object, R>(options: Options<T, R>) {
  const { draftKey, initial, etag, basedOn, pointers, submit, onSaved, once = false, reload } = options
  const { isOutdated = (error: unknown) => hasStatus(error, 412) } = options
  const id = useId()
  const { draft, restored, keep, discard } = useFormDraft<T>(draftKey)
  const [key] = useState(() => new SubmissionKey())
  const isUnderWay = useRef(false)
  const [theirs, setTheirs] = useState<{ values: T; etag: string }>()
  const values = draft?.values ?? initial
  // What was typed belongs to the version it was typed over, even if a newer one has been read since.
  const base = draft ? draft.etag : (etag ?? basedOn)
  const isNew = base === undefined || basedOn !== undefined

  const saving = useMutation({
    networkMode: options.networkMode,
    mutationFn: (sent: T) =>
      submit(sent, isNew ? key.headersFor({ base, sent }) : ifMatch({ etag: base }), base ?? ''),
    onSuccess(result) {
      key.done()
      discard()
      onSaved(result)
    },
    async onError(error, mine) {
      if (isOutdated(error) && reload) setTheirs(await reload(mine))
    },
    onSettled(_, error) {
      isUnderWay.current = once && !error
    },
  })

  const isConflict = theirs !== undefined
  // One rendering to the next, equal errors must be the same array: the summary takes the focus when they change.
  // Rows may have been added since the beginning.
  const names = Object.keys({ ...initial, ...values })
  const places = JSON.stringify(Object.fromEntries(names.map((name) => [name, `/${name}`])))
  const moved = JSON.stringify(pointers ?? {})
  const errors = useMemo(() => {
    const at = { ...JSON.parse(places), ...JSON.parse(moved) } as Record<Name<T>, string>
    return isConflict ? [] : errorsOf(saving.error, at)
  }, [saving.error, isConflict, places, moved])
  const summary = useMemo(
    () => errors.map(({ message, field }): SummaryItem => ({ message, fieldId: field && `${id}-${field}` })),
    [errors, id],
  )

  const errorOf = (name: Name<T>) => {
    const message = errors.find((error) => error.field === name)?.message
    return message && capital(message)
  }

  function set<K extends Name<T>>(name: K, value: T[K]) {
    keep({ values: { ...values, [name]: value }, etag: base })
  }

  function submitWith(sent: T) {
    // A second press while the first is under way is impatience, not another request. It may come before the page shows it.
    if (isUnderWay.current) return
    isUnderWay.current = true
    saving.mutate(sent)
  }

  return {
    values,
    set,
    /** Several values at once, as when a row is added or removed. */
    replace: (next: T) => keep({ values: next, etag: base }),
    summary,
    isSaving: saving.isPending,
    /** True after a reload found input that had not been saved. */
    isRestored: restored,
    /** Someone else's version, after a 412. */
    theirs: theirs?.values,
    /** What the field with this name needs. */
    field(name: TextName<T>): FieldProps {
      return {
        id: `${id}-${name}`,
        value: values[name] as string,
        onChange: (value) => set(name, value as T[typeof name]),
        error: errorOf(name),
      }
    },
    errorOf,
    idOf: (name: Name<T>) => `${id}-${name}`,
    onSubmit(event: FormEvent) {
      event.preventDefault()
      submitWith(values)
    },
    /** Sends these values in place of those typed, as when a refusal offers a choice. */
    submitWith,
    /** Back to what was there before anything was typed. */
    discard() {
      saving.reset()
      setTheirs(undefined)
      discard()
    },
    /** Goes on from the current version with the values chosen. */
    resolve(chosen: T) {
      if (theirs === undefined) return
      keep({ values: chosen, etag: theirs.etag })
      setTheirs(undefined)
      saving.reset()
    },
  }
}
