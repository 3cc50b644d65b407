import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '@/api/client'
import { hasStatus, isProblemError } from '@/api/problem'
import { held, ifMatch } from '@/api/versions'
import { type Draft, useFormDraft } from '@/shared/use-form-draft'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'
import { assessmentPath, type HeldAssessment, keyOfAssessment, readAssessment } from './assessments'
import { draftOf, type Said, saidIn } from './said'

/** How what is on the page stands to what the service has. */
export type Saving = 'NOTHING' | 'SAVED' | 'UNSAVED' | 'SAVING' | 'LOST' | 'REFUSED' | 'CONFLICT'

const pause = 600
const againAfter = 5_000

/**
 * Saves what is said a moment after it was said, and keeps it in this tab until it is. Each save is of the version that was
 * read: where somebody saved in between, as oneself in another tab, both versions are shown.
 */
export function useAutosave(source: HeldAssessment, enabled: boolean) {
  const programmeId = useProgrammeId()
  const client = useQueryClient()
  const { id } = source.data
  const { draft, keep, discard } = useFormDraft<Said>(`${programmeId}/assessments/${id}`)
  const [theirs, setTheirs] = useState<HeldAssessment>()
  const latest = useRef(draft)
  const underWay = useRef<Promise<unknown>>(undefined)
  const said = draft?.values ?? saidIn(source.data)

  const hold = useCallback(
    (next: Draft<Said>) => {
      latest.current = next
      keep(next)
    },
    [keep],
  )

  const saving = useMutation({
    // Whether there is a connection is found out by trying, and told.
    networkMode: 'always',
    mutationFn: async ({ values, etag }: Draft<Said>) =>
      held(
        await api.PATCH(assessmentPath, {
          params: { path: { programmeId, id } },
          body: draftOf(values),
          headers: ifMatch({ etag: etag ?? source.etag }),
        }),
      ),
    async onSuccess(saved, sent) {
      const queryKey = keyOfAssessment(programmeId, id)
      // A read that began before this was saved would bring back what was there before.
      await client.cancelQueries({ queryKey })
      client.setQueryData(queryKey, saved)
      const now = latest.current
      if (now && now !== sent) return hold({ values: now.values, etag: saved.etag })
      latest.current = undefined
      discard()
    },
    async onError(error) {
      if (hasStatus(error, 412)) setTheirs(await readAssessment(programmeId, id))
    },
  })
  const { mutateAsync, isPending, error, variables } = saving

  const save = useCallback(
    (what: Draft<Said>) => {
      const attempt = mutateAsync(what)
      underWay.current = attempt
      return attempt
    },
    [mutateAsync],
  )

  /** Saves what is not saved yet, now. */
  const flush = useCallback(async () => {
    // Its failure is told where it is shown.
    await underWay.current?.catch(() => undefined)
    if (latest.current) await save(latest.current)
  }, [save])

  const hasFailed = error !== null && variables === draft
  const isRefused = hasFailed && isProblemError(error) && error.status < 500
  const settled = useSettled(draft, pause)
  const isDue = enabled && settled === draft && !isPending && !hasFailed && !theirs
  useEffect(() => {
    if (isDue && draft) save(draft).catch(() => undefined)
  }, [isDue, draft, save])

  const isLost = hasFailed && !isRefused
  useEffect(() => {
    if (!isLost) return
    const again = () => void flush().catch(() => undefined)
    const timer = setInterval(again, againAfter)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [isLost, flush])

  // Whoever goes on to the next proposal within the pause has said it all the same.
  const leaving = useRef(() => undefined as unknown)
  leaving.current = () => enabled && !theirs && !isRefused && flush().catch(() => undefined)
  useEffect(() => () => void leaving.current(), [])

  return {
    said,
    error: isRefused ? error : null,
    theirs: theirs && saidIn(theirs.data),
    saving: savingOf({
      isConflict: theirs !== undefined,
      isPending,
      isLost,
      isRefused,
      hasDraft: draft !== undefined,
      isBegun: source.data.state !== 'ASSIGNED',
    }),
    flush,
    change: (values: Said) => hold({ values, etag: latest.current?.etag ?? source.etag }),
    /** Goes on from the version that was saved in between, with what was chosen of both. */
    resolve(values: Said) {
      if (!theirs) return
      client.setQueryData(keyOfAssessment(programmeId, id), theirs)
      hold({ values, etag: theirs.etag })
      setTheirs(undefined)
    },
    /** What was typed is given up, as after a conflict of interest was declared. */
    forget() {
      latest.current = undefined
      discard()
    },
  }
}

type Facts = {
  isConflict: boolean
  isPending: boolean
  isLost: boolean
  isRefused: boolean
  hasDraft: boolean
  /** Whether the service has something that was said. */
  isBegun: boolean
}

function savingOf({ isConflict, isPending, isLost, isRefused, hasDraft, isBegun }: Facts): Saving {
  if (isConflict) return 'CONFLICT'
  if (isLost) return 'LOST'
  if (isPending) return 'SAVING'
  if (isRefused) return 'REFUSED'
  if (hasDraft) return 'UNSAVED'
  return isBegun ? 'SAVED' : 'NOTHING'
}
