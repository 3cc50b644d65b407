import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { queries } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { type ImportKindName, importKinds } from './import-kinds'
import { isUnderWay } from './import-words'

const everySecond = 1000

/** How far an import has come, looked at again until it ends; then whatever it may have changed is read anew. */
export function useImportJob(kind: ImportKindName, importId: string) {
  const programmeId = useProgrammeId()
  const queryClient = useQueryClient()
  const job = queries.useQuery(
    'get',
    importKinds[kind].item,
    { params: { path: { programmeId, importId } } },
    { refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? everySecond : false) },
  )

  const underWay = job.data && isUnderWay(job.data)
  const wasUnderWay = useRef(false)
  useEffect(() => {
    if (wasUnderWay.current && underWay === false) {
      void queryClient.invalidateQueries({
        predicate: ({ queryKey: [, path] }) => String(path).startsWith('/programmes'),
      })
    }
    wasUnderWay.current = underWay === true
  }, [underWay, queryClient])

  return job
}
