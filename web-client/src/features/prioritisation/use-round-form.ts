import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { isProblemError, ProblemError } from '@/api/problem'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import {
  type HeldRound,
  type Round,
  readRound,
  roundPath,
  roundsPath,
  useRoundsHome,
} from './prioritisations'
import { changeOf, fieldOfPoint, noRound, type RoundValues, roundFrom, valuesOf } from './round-values'

export type RoundForm = ReturnType<typeof useRoundForm>

/** Input of a round, which is kept until it is saved; nothing is held for a new draft. */
export function useRoundForm(held?: HeldRound) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const home = useRoundsHome()

  async function send(values: RoundValues, headers: Record<string, string>): Promise<Round> {
    const body = roundFrom(values)
    try {
      if (!held)
        return bodyOf(await api.POST(roundsPath, { params: { path: { programmeId } }, body, headers }))
      const { id, state } = held.data
      const params = { path: { programmeId, id } }
      return bodyOf(await api.PATCH(roundPath, { params, body: changeOf(state, body), headers }))
    } catch (error) {
      if (!isProblemError(error)) throw error
      const errors = error.problem.errors?.map((place) => ({
        ...place,
        pointer: place.pointer && fieldOfPoint(place.pointer, body),
      }))
      throw new ProblemError({ ...error.problem, errors })
    }
  }

  return useProblemForm<RoundValues, Round>({
    draftKey: `${programmeId}/prioritisations/${held?.data.id ?? 'new'}`,
    initial: held ? valuesOf(held.data) : noRound,
    etag: held?.etag,
    submit: send,
    once: true,
    async onSaved({ id, state }) {
      notify(state === 'DRAFT' ? 'The draft is saved' : 'The round is saved')
      await navigate(`${home}/${id}`)
      await refresh()
    },
    reload: async () => {
      const now = await readRound(programmeId, held?.data.id ?? '')
      return { values: valuesOf(now.data), etag: now.etag }
    },
  })
}
