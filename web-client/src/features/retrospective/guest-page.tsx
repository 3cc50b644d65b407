import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { hasStatus } from '@/api/problem'
import { Failure } from '@/shared/failure'
import { Skeleton } from '@/shared/skeleton'
import { Visit } from './board-page'
import { GuestMail } from './guest-mail'
import { LinkEnded } from './link-ended'
import { useVisit } from './use-visit'

const isSecret = (text: string) => /^[\w-]{43}$/.test(text)

/** The board for somebody who came by a link in a mail: what follows # opens it, and stays in the address. */
export function GuestPage() {
  const { hash, search } = useLocation()
  const navigate = useNavigate()
  const [secret, setSecret] = useState(hash.slice(1))
  const now = hash.slice(1)
  if (isSecret(now) && now !== secret) setSecret(now)

  useEffect(() => {
    // Links within the page take it away; whoever loads the page again needs it.
    if (isSecret(secret) && now !== secret) {
      void navigate({ search, hash: secret }, { replace: true, preventScrollReset: true })
    }
  }, [navigate, search, now, secret])

  return isSecret(secret) ? <ByLink key={secret} secret={secret} /> : <LinkEnded why="UNKNOWN" />
}

function ByLink({ secret }: { secret: string }) {
  const { opened, ended } = useVisit(secret)
  const [left, setLeft] = useState(false)
  if (left) return <LinkEnded why="LEFT" />
  const error = ended ?? opened.error
  if (hasStatus(error, 410) || hasStatus(error, 404)) return <LinkEnded why={whyOf(error)} />
  if (opened.data) {
    return (
      <>
        <Visit />
        <GuestMail secret={secret} programme={opened.data.programmeName} onLeft={() => setLeft(true)} />
      </>
    )
  }
  if (error) return <Failure what="the retrospective" error={error} onRetry={() => opened.refetch()} />
  return <Skeleton of="the retrospective" />
}

function whyOf(error: unknown) {
  if (hasStatus(error, 404)) return 'UNKNOWN'
  return (error as { kind: string }).kind === 'link-expired' ? 'EXPIRED' : 'REVOKED'
}
