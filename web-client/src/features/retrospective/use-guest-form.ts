import { useState } from 'react'
import { api, bodyOf } from '@/api/client'
import { refuseAt } from '@/shared/input-problem'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { type LeftOut, reasonInWords, seatsPath } from './seats'

type Values = { person: string; stakeholderId: string; overrideReason: string; insists: '' | 'YES' }

const nobody: Values = { person: '', stakeholderId: '', overrideReason: '', insists: '' }
const byPolicy: LeftOut['reason'][] = ['OVER_BUDGET', 'QUIET', 'DECLINED']

/** Adds one person; where that asks too much of them, a lead can go on and says why. */
export function useGuestForm(id: string) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [refused, setRefused] = useState<LeftOut>()

  async function add(
    { stakeholderId, overrideReason, insists }: Values,
    headers: Record<string, string>,
  ): Promise<void> {
    if (!stakeholderId) refuseAt('/person', 'Choose somebody from the list')
    if (insists && !overrideReason.trim()) refuseAt('/overrideReason', 'Say why it must be now')
    const { leftOut } = bodyOf(
      await api.POST(seatsPath, {
        params: { path: { programmeId, id } },
        headers,
        body: {
          stakeholderIds: [stakeholderId],
          overrideReason: insists ? overrideReason.trim() : null,
        },
      }),
    )
    const [one] = leftOut
    if (!one) return
    setRefused(byPolicy.includes(one.reason) ? one : undefined)
    refuseAt('/person', `${one.person.name} ${reasonInWords(one)}`)
  }

  const form = useProblemForm<Values, string>({
    draftKey: `${programmeId}/retrospectives/${id}/people`,
    initial: nobody,
    submit: async (values, headers) => {
      await add(values, headers)
      return values.person
    },
    async onSaved(name) {
      setRefused(undefined)
      notify(`${name} takes part`)
      await refresh()
    },
  })
  return {
    ...form,
    /** Why this person was left out, while it is still they who are meant. */
    refusal: refused?.person.id === form.values.stakeholderId ? refused : undefined,
    insist: () => form.submitWith({ ...form.values, insists: 'YES' }),
  }
}
