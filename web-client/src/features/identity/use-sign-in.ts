import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { startSession } from '@/api/session'

type Proof = { role: Schemas['Role'] } | { code: string }

/** Signs in, as a role of the demonstration or by the code of a mailed link, and goes where the person meant to go. */
export function useSignIn() {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { state } = useLocation() as { state: { from?: string } | null }
  return useMutation({
    mutationFn: async (proof: Proof) => bodyOf(await tokenFor(proof)),
    onSuccess: async (token) => {
      // A session may have run out here, and somebody else signs in now: nothing that was read before is theirs.
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/' })
      startSession(token)
      const home = token.programmeId ? `/programmes/${token.programmeId}` : '/'
      await navigate(state?.from ?? home, { replace: true })
    },
  })
}

function tokenFor(proof: Proof) {
  return 'role' in proof
    ? api.POST('/sign-in/demo', { body: proof })
    : api.POST('/sign-in/tokens', { body: proof })
}
