import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Marks } from './boxes'
import { layOutModel, type ModelLayout } from './model-layout'
import type { OneFlow } from './one-flow'

/** The picture of a journey, laid out anew whenever its steps or links are others; where it fails, the outline still serves. */
export function useLayout(flow: OneFlow, marks?: Marks) {
  const { steps, links } = flow
  const shape = [steps.map(({ id }) => id), links.map(({ fromId, toId }) => [fromId, toId])]
  const columns = useQuery({
    queryKey: ['columns', shape],
    queryFn: async () => (await import('./lay-out')).layOut(steps, links),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  })
  const layout = useMemo(
    (): ModelLayout | undefined => columns.data && layOutModel(flow, columns.data, marks),
    [flow, columns.data, marks],
  )
  return { ...columns, data: layout }
}
