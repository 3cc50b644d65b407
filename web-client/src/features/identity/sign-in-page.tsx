import { useEffect, useState } from 'react'
import { PageHeading } from '@/shared/page-heading'
import { useApiRoot } from '@/shared/use-api-root'
import { CodeExchange } from './code-exchange'
import { DemonstrationRoles } from './demonstration-roles'
import { LinkRequest } from './link-request'

/** Ask for a link by mail; or, arriving by one, be signed in. The code is in the hash, which no server ever sees. */
export function SignInPage() {
  const isDemonstration = useApiRoot().data?.demonstration === true
  const code = useCode()
  if (code) return <CodeExchange key={code} code={code} />
  return (
    <>
      <PageHeading
        title="Sign in"
        purpose="Interlace knows you by your email address. There is no password."
      />
      <div className={isDemonstration ? 'il-grid il-grid--sign-in' : 'il-grid'}>
        {isDemonstration && <DemonstrationRoles />}
        <LinkRequest isDemonstration={isDemonstration} />
      </div>
    </>
  )
}

/** The code that the address came with; a link that is pasted over another changes nothing but the hash. */
function useCode(): string | null {
  const [code, setCode] = useState(codeInAddress)
  useEffect(() => {
    const read = () => setCode((current) => codeInAddress() ?? current)
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return code
}

function codeInAddress(): string | null {
  return new URLSearchParams(window.location.hash.slice(1)).get('code')
}
