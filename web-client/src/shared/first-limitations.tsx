import type { Schemas } from '@/api/client'
import { LimitationList } from './limitation-list'
import { Link } from './link'
import { useProgrammeId } from './use-membership'
import './limitation-list.css'

const most = 4

/** The limitations that matter most, beside what they limit, and the way to all of them. */
export function FirstLimitations({ of }: { of: Schemas['StatedLimitation'][] }) {
  const programmeId = useProgrammeId()
  return (
    <>
      <LimitationList limitations={of.slice(0, most)} narrow />
      <p className="il-limitations__all">
        <Link to={`/programmes/${programmeId}/reach#limitations`}>
          {of.length > most
            ? `All ${of.length} limitations, and who is missing`
            : 'Who is heard, and who is missing'}
        </Link>
      </p>
    </>
  )
}
