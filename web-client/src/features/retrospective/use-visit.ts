import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, bodyOf } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { forgetSession, startVisit } from '@/api/session'

const isRefusal = (error: unknown) => isProblemError(error) && error.status < 500 && error.status !== 429

async function open(token: string) {
  return bodyOf(await api.POST('/retrospective-links/{token}/pass', { params: { path: { token } } }))
}

/** Exchanges the link for a pass, and again as often as one has expired. */
export function useVisit(token: string) {
  const [ended, setEnded] = useState<unknown>()

  async function next() {
    try {
      return (await open(token)).accessToken
    } catch (error) {
      if (!isRefusal(error)) throw error
      setEnded(error)
      return undefined
    }
  }

  const opened = useQuery({
    queryKey: ['visit', token],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: (failures, error) => failures < 2 && !isRefusal(error),
    queryFn: async () => {
      const pass = await open(token)
      startVisit(pass.accessToken, next)
      return pass
    },
  })
  useEffect(() => forgetSession, [])
  return { opened, ended }
}
