import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { positionOf } from './grid'
import type { OneFlow } from './one-flow'
import { arrangementPath, documentKey, type Element, type ModelDocument } from './service-models'

/** Which steps stand where somebody put them. */
type Places = { elementId: string; position: { x: number; y: number } }[]

const placesIn = (steps: Element[]): Places =>
  steps.flatMap(({ id, position }) => (position ? [{ elementId: id, position }] : []))

/** Puts steps where somebody wants them, or lets the whole journey be laid out anew. It shows at once, and can be taken back. */
export function useArrange(modelId: string, { flow, steps }: OneFlow) {
  const programmeId = useProgrammeId()
  const queryClient = useQueryClient()
  const notify = useNotice()
  const [key] = useState(() => new SubmissionKey())
  const now = documentKey(programmeId, modelId)

  const arranging = useMutation({
    // One after the other, so that the last one stays.
    scope: { id: `arrange ${flow.id}` },
    mutationFn: async (places: Places) => {
      await api.POST(arrangementPath, {
        params: { path: { programmeId, id: modelId } },
        body: { flowId: flow.id, steps: places },
        headers: key.headersFor([flow.id, places]),
      })
      key.done()
    },
    onMutate(places) {
      const put = new Map(places.map(({ elementId, position }) => [elementId, position]))
      queryClient.setQueryData(
        now,
        (before: ModelDocument | undefined) =>
          before && {
            ...before,
            elements: before.elements.map((element) =>
              element.flowId === flow.id && element.type === 'STEP'
                ? { ...element, position: put.get(element.id) ?? null }
                : element,
            ),
          },
      )
    },
    onError: (error) => notify(`The steps could not be placed. ${reasonOf(error)}`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: now }),
  })

  return {
    isOwn: placesIn(steps).length > 0,
    place(step: Element, column: number, rowInLane: number) {
      const others = placesIn(steps).filter(({ elementId }) => elementId !== step.id)
      arranging.mutate([...others, { elementId: step.id, position: positionOf(column, rowInLane) }])
    },
    layOutAnew() {
      const before = placesIn(steps)
      arranging.mutate([])
      notify('The journey is laid out anew', { undo: () => arranging.mutate(before) })
    },
  }
}
