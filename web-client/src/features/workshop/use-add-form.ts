import { useState } from 'react'
import { api } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { type BudgetRefusal, budgetRefusalIn, inPlainWords } from '@/shared/budget-refusal'
import { refuseAt } from '@/shared/input-problem'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { attendancePath, type Workshop } from './workshops'

type Values = { person: string; stakeholderId: string; overrideReason: string; insists: '' | 'YES' }

const nobody: Values = { person: '', stakeholderId: '', overrideReason: '', insists: '' }

/** Adds one person; where that asks too much of them, a lead can go on and says why. */
export function useAddForm({ id, state }: Workshop) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [refused, setRefused] = useState<BudgetRefusal & { stakeholderId: string }>()

  async function add({ stakeholderId, overrideReason, insists }: Values) {
    if (!stakeholderId) refuseAt('/person', 'Choose somebody from the list')
    if (insists && !overrideReason.trim()) refuseAt('/overrideReason', 'Say why it must be now')
    try {
      await api.PUT(attendancePath, {
        params: { path: { programmeId, id, stakeholderId } },
        body: {
          state: state === 'HELD' ? 'ATTENDED' : 'INVITED',
          overrideReason: insists ? overrideReason.trim() : null,
        },
      })
    } catch (error) {
      const refusal = budgetRefusalIn(error)
      if (!refusal || !isProblemError(error)) throw error
      setRefused({ ...refusal, stakeholderId })
      throw inPlainWords(error, refusal)
    }
  }

  const form = useProblemForm<Values, string>({
    draftKey: `${programmeId}/workshops/${id}/people`,
    initial: nobody,
    submit: async (values) => {
      await add(values)
      return values.person
    },
    async onSaved(name) {
      setRefused(undefined)
      notify(state === 'HELD' ? `${name} came` : `${name} is invited`)
      await refresh()
    },
  })
  return {
    ...form,
    /** Why this person was refused, while it is still they who are meant. */
    refusal: refused?.stakeholderId === form.values.stakeholderId ? refused : undefined,
    insist: () => form.submitWith({ ...form.values, insists: 'YES' }),
  }
}
