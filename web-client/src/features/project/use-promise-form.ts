import { useState } from 'react'
import { isProblemError } from '@/api/problem'
import { refuseAt } from '@/shared/input-problem'
import { useProblemForm } from '@/shared/use-problem-form'

/** Whatever is typed, and what goes with a promise that is too much. */
export type PromiseValues = { overrideReason: string; insists: '' | 'YES' }

export const noOverride: PromiseValues = { overrideReason: '', insists: '' }

type Options<T extends object, R> = Parameters<typeof useProblemForm<T, R>>[0]

/**
 * A form that promises something of the call's: where that is too much the service says at which field, and a lead can go on
 * and says why.
 */
export function usePromiseForm<T extends PromiseValues, R>({ submit, ...options }: Options<T, R>) {
  const [refused, setRefused] = useState<string>()
  const key = (values: T) => JSON.stringify({ ...values, ...noOverride })
  const form = useProblemForm<T, R>({
    ...options,
    submit: async (values, headers, base) => {
      if (values.insists && !values.overrideReason.trim())
        refuseAt('/overrideReason', 'say why it is promised all the same')
      try {
        return await submit(values, headers, base)
      } catch (error) {
        if (isProblemError(error) && error.kind === 'capacity-exceeded') setRefused(key(values))
        throw error
      }
    },
  })
  return {
    ...form,
    /** Whether just this was refused as too much. */
    isTooMuch: refused !== undefined && refused === key(form.values),
    insist: () => form.submitWith({ ...form.values, insists: 'YES' }),
  }
}

/** What a lead says for it, once they insist. */
export function overrideOf({ insists, overrideReason }: PromiseValues): { overrideReason?: string } {
  return insists ? { overrideReason: overrideReason.trim() } : {}
}
