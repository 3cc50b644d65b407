import { queries } from '@/api/client'
import { AddressToShare } from '@/shared/address-to-share'
import { Card } from '@/shared/card'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'

/** Where everybody reads a call, and proposes to it without an account. */
export function PublicAddress({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const programme = queries.useQuery('get', '/programmes/{programmeId}', {
    params: { path: { programmeId } },
  })
  return (
    <Card title="The public page" note="Everybody can read it, and propose by it while the call is open.">
      <QueryView query={programme} what="its address">
        {({ slug }) => (
          <AddressToShare
            label="Its address"
            what="address"
            url={`${location.origin}/public/programmes/${slug}/calls/${id}`}
          />
        )}
      </QueryView>
    </Card>
  )
}
