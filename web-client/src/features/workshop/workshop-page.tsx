import { useState } from 'react'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { inProgrammeTime } from '@/shared/programme-time'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { AboutWorkshop } from './about-workshop'
import { AgendaCard } from './agenda-card'
import { CancelWorkshop } from './cancel-workshop'
import { DeleteWorkshop } from './delete-workshop'
import { GuidingPrinciples } from './guiding-principles'
import { HoldWorkshop } from './hold-workshop'
import { OutcomeCard } from './outcome-card'
import { PeopleCard } from './people-card'
import { RatingsCard } from './ratings-card'
import { WorkshopFacts } from './workshop-facts'
import { type Asking, isOnItsDay, WorkshopStep } from './workshop-step'
import { lengthInWords, workshopStateMeaning } from './workshop-words'
import { type HeldWorkshop, useMayRunWorkshops, useWorkshopsHome, type Workshop } from './workshops'
import './workshop.css'

/** All of one workshop, and what is to be done about it. */
export function WorkshopPage() {
  return (
    <AboutWorkshop title="Workshop">
      {(held, timeZone) => <One key={held.data.id} held={held} timeZone={timeZone} />}
    </AboutWorkshop>
  )
}

function One({ held, timeZone }: { held: HeldWorkshop; timeZone: string }) {
  const workshop = held.data
  const { state, startsAt, minutes } = workshop
  const programmeId = useProgrammeId()
  const mayRun = useMayRunWorkshops()
  const readsRatings = useIsOneOf('LEAD', 'FACILITATOR')
  const [asking, setAsking] = useState<Asking>()
  const done = () => setAsking(undefined)
  const mayEdit = mayRun && state !== 'CANCELLED'
  return (
    <>
      <PageHeading
        title={workshop.title}
        purpose={
          <>
            {inProgrammeTime(startsAt, timeZone)}, for {lengthInWords(minutes)}, with the team of{' '}
            <Link to={`/programmes/${programmeId}/projects/${workshop.projectId}`}>
              {workshop.projectTitle}
            </Link>
            .
          </>
        }
        tags={<Tag meaning={workshopStateMeaning[state]}>{inWords(state)}</Tag>}
        action={mayRun && <Next of={workshop} timeZone={timeZone} onAsk={setAsking} />}
      />
      <HowDoWeKnow kind="WORKSHOP" id={workshop.id} />
      {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
      <div className="il-grid il-grid--two-one il-grid--act-first">
        <div className="il-stack">
          <WorkshopStep workshop={workshop} mayRun={mayRun} onAsk={setAsking} />
          <WorkshopFacts workshop={workshop} timeZone={timeZone} mayEdit={mayEdit} />
        </div>
        <div className="il-stack">
          {(state === 'HELD' || workshop.notes || workshop.outputs) && (
            <OutcomeCard workshop={workshop} mayEdit={mayEdit} />
          )}
          <PeopleCard workshop={workshop} mayEdit={mayEdit} />
          {state === 'HELD' && readsRatings && <RatingsCard workshop={workshop} mayEdit={mayEdit} />}
          <GuidingPrinciples workshop={workshop} />
          <AgendaCard workshop={workshop} timeZone={timeZone} />
        </div>
      </div>
      {asking === 'hold' && <HoldWorkshop workshop={workshop} onDone={done} />}
      {asking === 'cancel' && <CancelWorkshop workshop={workshop} onDone={done} />}
      {asking === 'delete' && <DeleteWorkshop held={held} onDone={done} />}
    </>
  )
}

type NextProps = { of: Workshop; timeZone: string; onAsk: (asking: Asking) => void }

/** The one thing to do now. */
function Next({ of: workshop, timeZone, onAsk }: NextProps) {
  const { id, state, outputs } = workshop
  const home = `${useWorkshopsHome()}/${id}`
  if (state === 'CANCELLED' || (state === 'HELD' && outputs)) return null
  if (state === 'HELD') {
    return (
      <Link className="nhsuk-button" to={`${home}/outcome`}>
        Write down what came of it
      </Link>
    )
  }
  return isOnItsDay(workshop, timeZone) ? (
    <button className="nhsuk-button" type="button" onClick={() => onAsk('hold')}>
      It takes place
    </button>
  ) : (
    <Link className="nhsuk-button" to={`${home}/people`}>
      Invite people
    </Link>
  )
}
