import { api, bodyOf } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import type { CallValues } from './call-input'
import { callFrom, changeOf, noCall, valuesOf } from './call-values'
import { type Call, callPath, callsPath, type HeldCall, readCall } from './calls'
import { toldAtRows } from './quota-values'

export type CallForm = ReturnType<typeof useCallForm>

type Options = {
  /** What is changed; nothing for a new draft. */
  held?: HeldCall
  timeZone: string
  onSaved: (call: Call) => void
}

/** Input of a call, which is kept until it is saved. */
export function useCallForm({ held, timeZone, onSaved }: Options) {
  const programmeId = useProgrammeId()

  async function send(values: CallValues, headers: Record<string, string>) {
    const body = callFrom(values, timeZone)
    try {
      if (!held)
        return bodyOf(await api.POST(callsPath, { params: { path: { programmeId } }, body, headers }))
      const { id, state } = held.data
      const params = { path: { programmeId, id } }
      return bodyOf(await api.PATCH(callPath, { params, body: changeOf(state, body), headers }))
    } catch (error) {
      throw toldAtRows(error, values)
    }
  }

  return useProblemForm<CallValues, Call>({
    draftKey: `${programmeId}/calls/${held?.data.id ?? 'new'}`,
    initial: held ? valuesOf(held.data, timeZone) : noCall,
    etag: held?.etag,
    submit: send,
    onSaved,
    once: true,
    reload: async () => {
      const now = await readCall(programmeId, held?.data.id ?? '')
      return { values: valuesOf(now.data, timeZone), etag: now.etag }
    },
  })
}
