import { useEffect, useRef } from 'react'
import { isProblemError } from '@/api/problem'
import { reasonOf } from '@/shared/failure'
import { PageHeading } from '@/shared/page-heading'
import { Skeleton } from '@/shared/skeleton'
import { useSignIn } from './use-sign-in'

/** Trades the code of a mailed link for a session. */
export function CodeExchange({ code }: { code: string }) {
  const { mutate, error } = useSignIn()
  const traded = useRef(false)

  useEffect(() => {
    // A code works once, so neither a repeated effect nor the history may use it again.
    if (traded.current) return
    traded.current = true
    window.history.replaceState(window.history.state, '', window.location.pathname)
    mutate({ code })
  }, [code, mutate])

  if (!error) {
    return (
      <>
        <PageHeading title="Signing you in" />
        <Skeleton of="your programmes" rows={2} />
      </>
    )
  }
  return (
    <>
      <PageHeading title="This link does not work any more" purpose={explanation(error)} />
      {/* A new document, because this page has already read its address. */}
      <a className="nhsuk-button" href="/sign-in">
        Ask for a new link
      </a>
    </>
  )
}

function explanation(error: unknown): string {
  const isRefused = isProblemError(error) && error.status < 500
  return isRefused ? 'A link works once, for 15 minutes after it was sent.' : reasonOf(error)
}
