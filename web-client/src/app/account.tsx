import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { Schemas } from '@/api/client'
import { signOut } from '@/api/sign-out'
import { discardAllDrafts } from '@/shared/drafts'
import { reasonOf } from '@/shared/failure'
import { Icon } from '@/shared/icon'
import { inWords } from '@/shared/in-words'
import { useNotice } from '@/shared/notice'
import { useMe } from '@/shared/use-me'

/** Who is signed in, and the way out. */
export function Account({ membership }: { membership: Schemas['Membership'] | undefined }) {
  const me = useMe().data
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const notify = useNotice()
  if (!me) return null

  async function leave() {
    try {
      await signOut()
    } catch (error) {
      notify(`You are still signed in. ${reasonOf(error)}`)
      return
    }
    discardAllDrafts()
    await navigate('/sign-in')
    queryClient.clear()
  }

  return (
    <nav className="il-account" aria-label="Account">
      <span className="il-account__person">
        <Icon name="person" />
        <span className="il-account__name">
          {(membership ?? me.memberships[0])?.name ?? me.email}
          {membership && <span className="il-account__role">, {inWords(membership.role).toLowerCase()}</span>}
        </span>
      </span>
      <button className="il-account__out" type="button" onClick={leave}>
        Sign out
      </button>
    </nav>
  )
}
