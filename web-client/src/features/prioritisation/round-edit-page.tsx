import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { AboutRound } from './about-round'
import { type HeldRound, useMayRunRounds, useRoundsHome } from './prioritisations'
import { RoundForm } from './round-form'
import { type Choosable, useChallenges } from './use-challenges'
import { useRoundForm } from './use-round-form'

/** A draft as a whole; of an open round what may still change. */
export function RoundEditPage() {
  const mayRun = useMayRunRounds()
  const challenges = useChallenges()
  return (
    <AboutRound title="Change the round">
      {(held) => {
        const { id, title, state } = held.data
        const isOver = state === 'CLOSED' || state === 'CANCELLED'
        return (
          <>
            <PageHeading
              title={`Change “${title}”`}
              purpose={
                state === 'DRAFT'
                  ? 'A draft: everything can change until it opens.'
                  : 'People vote by its rules: only the last day and the points to discuss can change.'
              }
            />
            {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
            {mayRun && isOver && <p className="il-card il-text">The round is over and stays as it is.</p>}
            {mayRun && !isOver && (
              <QueryView query={challenges} what="the challenges">
                {(all) => <EditRound key={id} held={held} challenges={all} />}
              </QueryView>
            )}
          </>
        )
      }}
    </AboutRound>
  )
}

function EditRound({ held, challenges }: { held: HeldRound; challenges: Choosable[] }) {
  const { id, challenges: chosen } = held.data
  const home = `${useRoundsHome()}/${id}`
  const form = useRoundForm(held)
  // One may be settled since, or withdrawn.
  const settled = chosen
    .filter(({ challengeId }) => !challenges.some((one) => one.id === challengeId))
    .map(({ challengeId, statement }) => ({ id: challengeId, statement }))
  return (
    <RoundForm
      form={form}
      round={held.data}
      challenges={[...settled, ...challenges]}
      save="Save"
      cancelTo={home}
    />
  )
}
