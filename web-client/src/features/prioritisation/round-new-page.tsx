import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useMayRunRounds, useRoundsHome } from './prioritisations'
import { RoundForm } from './round-form'
import { type Choosable, useChallenges } from './use-challenges'
import { useRoundForm } from './use-round-form'

/** A new draft. */
export function RoundNewPage() {
  const mayRun = useMayRunRounds()
  const challenges = useChallenges()
  return (
    <>
      <PageHeading
        title="New round"
        purpose="Which challenges are ranked, by whom and until when. Nobody is asked before you open it."
      />
      {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
      {mayRun && (
        <QueryView query={challenges} what="the challenges">
          {(all) => <NewRound challenges={all} />}
        </QueryView>
      )}
    </>
  )
}

function NewRound({ challenges }: { challenges: Choosable[] }) {
  const home = useRoundsHome()
  const form = useRoundForm()
  return <RoundForm form={form} challenges={challenges} save="Save draft" cancelTo={home} />
}
