import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { hasStatus, isProblemError } from '@/api/problem'
import { SubmissionKey } from '@/api/submission-key'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'

type Options<Row> = {
  nameOf: (row: Row) => string
  remove: (row: Row) => Promise<unknown>
  /** Adds it again. The headers make a repeated request happen once. */
  restore: (row: Row, headers: Record<string, string>) => Promise<unknown>
  /** Reads again what is shown. */
  refresh: () => Promise<unknown>
  /** What has to change first, for what is still in use. */
  inUse: string
  /** Whether nobody here could add it again. */
  isFinal?: (row: Row) => boolean
}

/** Removes at once and offers the way back; a refusal is explained. */
export function useRemoval<Row>(options: Options<Row>) {
  const { nameOf, remove, restore, refresh, inUse, isFinal } = options
  const notify = useNotice()

  async function undo(row: Row) {
    try {
      await restore(row, new SubmissionKey().headersFor(row))
      notify(`${nameOf(row)} is back`)
    } catch (error) {
      notify(`${nameOf(row)} could not be brought back. ${reasonOf(error)}`)
    }
    await refresh()
  }

  const removal = useMutation({
    mutationFn: remove,
    async onSuccess(_, row) {
      notify(`${nameOf(row)} is removed`, isFinal?.(row) ? undefined : { undo: () => void undo(row) })
      await refresh()
    },
    async onError(error) {
      if (hasStatus(error, 412) || hasStatus(error, 404)) await refresh()
    },
  })

  const { error } = removal
  const name = removal.variables === undefined ? '' : nameOf(removal.variables)
  const refusal = useMemo(
    () => (error ? { title: `${name} was not removed`, items: [{ message: reason(error, inUse) }] } : null),
    [error, name, inUse],
  )
  return { start: removal.mutate, isRemoving: removal.isPending, refusal }
}

function reason(error: unknown, inUse: string): string {
  if (isProblemError(error) && (error.kind === 'in-use' || error.kind === 'still-cited')) return inUse
  if (hasStatus(error, 412)) return 'Somebody changed it meanwhile. Look at it again before you remove it.'
  return reasonOf(error)
}
