import { useMembership, useProgrammeId } from '@/shared/use-membership'

/** Why there is nothing to press here. */
export function ReadOnlyNote({ who }: { who: string }) {
  const isArchived = useMembership(useProgrammeId())?.programmeStatus === 'ARCHIVED'
  return (
    <p className="il-kept il-kept--read-only">
      {isArchived
        ? 'This programme is archived: it can be read, not changed, until a lead restores it.'
        : `You can read this. ${who} can change it.`}
    </p>
  )
}
