import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { SubmissionKey } from '@/api/submission-key'
import { useNotice } from './notice'
import { useRefresh } from './use-refresh'

type Options = {
  /** What is asked for: the same after a failure is the same request. */
  content: unknown
  send: (headers: { 'Idempotency-Key': string }) => Promise<unknown>
  done: string
  onDone: () => void
}

/** Something that a confirmed press does, once, and what is shown is read again after it. */
export function useConfirmedAction({ content, send, done, onDone }: Options) {
  const notify = useNotice()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())
  return useMutation({
    mutationFn: () => send(key.headersFor(content)),
    async onSuccess() {
      key.done()
      onDone()
      notify(done)
      await refresh()
    },
    // What stands in the way may have happened since the page was read.
    onError: () => refresh(),
  })
}
