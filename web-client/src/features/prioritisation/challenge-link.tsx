import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'

type Props = { of: { challengeId: string; statement: string } }

/** A challenge of a round as it was stated there, with the way to its page and what it rests on. */
export function ChallengeLink({ of: { challengeId, statement } }: Props) {
  return <Link to={`/programmes/${useProgrammeId()}/challenges/${challengeId}`}>{statement}</Link>
}
