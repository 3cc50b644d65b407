import { useMembership, useProgrammeId } from '@/shared/use-membership'

/** Why nothing can be changed here. */
export function ReadOnly({ who = 'Leads and facilitators' }: { who?: string }) {
  const isArchived = useMembership(useProgrammeId())?.programmeStatus === 'ARCHIVED'
  return (
    <p className="il-card il-text">
      {isArchived
        ? 'This programme is archived: it can be read, not changed, until a lead restores it.'
        : `${who} can do this. Ask a lead if you need to.`}
    </p>
  )
}
