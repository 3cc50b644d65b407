import type { Schemas } from '@/api/client'
import { Link } from '@/shared/link'
import { ThreadMark } from '@/shared/thread-mark'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

/** The way to the evidence trail of what a page is about, for those who may follow it. */
export function HowDoWeKnow({ kind, id }: { kind: Schemas['TrailKind']; id: string }) {
  const programmeId = useProgrammeId()
  const mayFollow = useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'VIEWER', 'INTEGRATION')
  if (!mayFollow) return null
  return (
    <p className="il-know">
      <Link to={`/programmes/${programmeId}/trail/${kind}/${id}`}>
        <ThreadMark />
        How do we know?
      </Link>
    </p>
  )
}
