import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isProblemError } from '@/api/problem'
import { SubmissionKey } from '@/api/submission-key'
import { among, type BallotRow, ranksOf, rowsOf } from '@/shared/ballot-rows'
import { reasonOf } from '@/shared/failure'
import { useFormDraft } from '@/shared/use-form-draft'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type OwnBallot, type Receipt, useGiveBallot } from './ballots'

/** What is being ranked, kept with this tab until it is sent. */
export function useBallot(ballot: OwnBallot, reread: () => Promise<unknown>) {
  const { prioritisationId: id, options, ranks } = ballot
  const { draft, keep, discard } = useFormDraft<{ rows: BallotRow[] }>(`${useProgrammeId()}/ballots/${id}`)
  const [key] = useState(() => new SubmissionKey())
  const [problem, setProblem] = useState<string>()
  const [receipt, setReceipt] = useState<Receipt>()
  const give = useGiveBallot(id)
  const refresh = useRefresh()
  // One may be withdrawn while it is ranked.
  const rows = among(
    draft?.values.rows ?? rowsOf(ranks ?? []),
    options.map(({ challengeId }) => challengeId),
  )

  const sending = useMutation({
    mutationFn: (sent: string[][]) => give(sent, key.headersFor(sent)),
    async onSuccess(taken) {
      key.done()
      setReceipt(taken)
      await reread()
      discard()
      await refresh()
    },
    async onError(error) {
      setProblem(whyNot(error))
      if (isProblemError(error)) await reread()
    },
  })

  return {
    rows,
    change(next: BallotRow[]) {
      setProblem(undefined)
      setReceipt(undefined)
      keep({ values: { rows: next } })
    },
    send() {
      if (sending.isPending) return
      if (rows.length === 0) {
        setProblem('Rank at least one of them: press + beside what matters most to you.')
        return
      }
      setProblem(undefined)
      sending.mutate(ranksOf(rows))
    },
    isSending: sending.isPending,
    isKept: draft !== undefined,
    problem,
    receipt,
    discard() {
      setProblem(undefined)
      setReceipt(undefined)
      discard()
    },
  }
}

function whyNot(error: unknown): string {
  const places = isProblemError(error) ? (error.problem.errors ?? []) : []
  return places.some(({ detail }) => detail.includes('was withdrawn'))
    ? 'One of them was withdrawn while you ranked. The others are as you left them: look once more, and send.'
    : `Your ranking was not sent. ${reasonOf(error)}`
}
