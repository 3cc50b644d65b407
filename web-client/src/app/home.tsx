import { Navigate } from 'react-router'
import { QueryView } from '@/shared/query-view'
import { useMe } from '@/shared/use-me'

/** The only programme there is, or the choice between several. */
export function Home() {
  return (
    <QueryView query={useMe()} what="your programmes">
      {({ memberships: [first, ...others] }) => (
        <Navigate
          replace
          to={first && others.length === 0 ? `/programmes/${first.programmeId}` : '/programmes'}
        />
      )}
    </QueryView>
  )
}
