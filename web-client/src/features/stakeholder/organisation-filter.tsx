import { useId, useState } from 'react'
import { queries } from '@/api/client'
import { OrganisationPicker } from '@/shared/organisation-picker'
import { useProgrammeId } from '@/shared/use-membership'

/** One organisation out of hundreds: found by typing, and sent by its code. */
export function OrganisationFilter({ code }: { code: string | undefined }) {
  const id = useId()
  const programmeId = useProgrammeId()
  const [typed, setTyped] = useState<{ name: string; code: string }>()
  // The address holds a code. The people found by it know what it is called.
  const known = queries.useQuery(
    'get',
    '/programmes/{programmeId}/stakeholders',
    { params: { path: { programmeId }, query: { organisationCode: code, limit: 1 } } },
    { enabled: code !== undefined },
  )
  const name = known.data?.results[0]?.affiliations[0]?.organisationName ?? code ?? ''
  const shown = typed ?? { name, code: code ?? '' }

  return (
    <div className="il-filters__item sh-filters__organisation">
      <OrganisationPicker
        id={id}
        label="Organisation"
        value={shown.name}
        onChange={(text) => setTyped({ name: text, code: '' })}
        onChoose={(organisation) => setTyped(organisation)}
      />
      <input type="hidden" name="organisationCode" value={shown.code} />
    </div>
  )
}
