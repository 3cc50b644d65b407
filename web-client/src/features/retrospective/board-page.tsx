import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { useIsOneOf } from '@/shared/use-membership'
import { AboutRetrospective } from './about-retrospective'
import { AnonymityBanner } from './anonymity-banner'
import { BoardActions } from './board-actions'
import { BoardCounts } from './board-counts'
import type { Board } from './board-state'
import { useBoard, useLive } from './boards'
import { DiscussBoard } from './discuss-board'
import { isSummedUp } from './findings'
import type { Connection } from './follow-board'
import { GroupBoard } from './group-board'
import { LiveState } from './live-state'
import { ModerationPanel } from './moderation-panel'
import { MoveEveryone } from './move-everyone'
import { OutboxProvider } from './outbox'
import { OutcomeBoard } from './outcome-board'
import { PhaseLine } from './phase-line'
import { PlanCard } from './plan-card'
import { RatePrinciples } from './rate-principles'
import { ReflectBoard } from './reflect-board'
import { phaseTask, takesNotes, takesRatings } from './retrospective-words'
import { type Phase, useMayLead, useRetrospectivesHome } from './retrospectives'
import { SittingProvider, useSitting } from './sitting'
import { SummaryTools } from './summary-tools'
import { Timer } from './timer'
import { Unwritten } from './unwritten'
import { VoteBoard } from './vote-board'
import { WhoTakesPart } from './who-takes-part'
import { WriteMore } from './write-more'
import './retrospective.css'
import './board.css'
import './notes.css'
import '@/shared/grouping.css'
import './votes.css'
import './rate-principles.css'
import './actions.css'
import './seats.css'

/** A retrospective, live: where everybody is, and what is done there. */
export function BoardPage() {
  const mayVisit = useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR')
  return mayVisit ? <Visit /> : <Closed />
}

function Closed() {
  return (
    <>
      <PageHeading title="Retrospective" />
      <p className="il-card il-text">What is on a board is for those who take part.</p>
    </>
  )
}

/** The board of the address, as somebody at it sees it. */
export function Visit() {
  const board = useBoard()
  const live = useLive(board.data)
  // Whether it can be reached is said by the stream; only that it is not there any more takes the board away.
  const shown =
    board.data && !hasStatus(board.error, 404) ? { ...board, error: null, isFetching: false } : board
  return (
    <AboutRetrospective query={shown} title="Retrospective">
      {(data) => (
        <OutboxProvider key={data.everybody.retrospective.id}>
          <SittingProvider board={data}>
            <AtBoard live={live} />
          </SittingProvider>
        </OutboxProvider>
      )}
    </AboutRetrospective>
  )
}

const boards: Record<Phase, (props: { board: Board }) => ReactNode> = {
  PREPARE: PlanCard,
  REFLECT: ReflectBoard,
  GROUP: GroupBoard,
  VOTE: VoteBoard,
  DISCUSS: DiscussBoard,
  COMMIT: OutcomeBoard,
  CLOSED: OutcomeBoard,
}

function AtBoard({ live }: { live: Connection }) {
  const { board } = useSitting()
  const mayLead = useMayLead() && board.facilitates
  const home = useRetrospectivesHome()
  const { retrospective } = board.everybody
  const { id, title, looksBackOn, phase, anonymity, projectTitle } = retrospective
  const Work = boards[phase]
  return (
    <>
      <AnonymityBanner anonymity={anonymity} phase={phase} />
      <PageHeading
        title={title}
        purpose={
          <>
            {looksBackOn ? `Looking back on ${uncapital(looksBackOn)}` : `The team of ${projectTitle}`}
            {/[.!?]$/.test(looksBackOn ?? '') ? ' ' : '. '}
            <strong className="rt-task">{phaseTask[phase]}</strong>
          </>
        }
        action={mayLead && <MoveEveryone board={board} />}
      />
      <section className="il-card rt-top" aria-label="Where we are">
        <PhaseLine board={board} />
        <Timer board={board} mayLead={mayLead} />
        {phase !== 'CLOSED' && <BoardCounts board={board} live={<LiveState of={live} />} />}
      </section>
      {endsIn(phase) && <Unwritten board={board} />}
      {endsIn(phase) && <BoardActions board={board} />}
      <Work board={board} />
      {!endsIn(phase) && <BoardActions board={board} />}
      {isSummedUp(phase) && <SummaryTools board={board} />}
      {phase !== 'REFLECT' && takesNotes(phase) && <WriteMore board={board} />}
      {board.ownSeatId && takesRatings(phase) && <RatePrinciples board={board} />}
      {mayLead && takesNotes(phase) && <ModerationPanel key={phase} board={board} />}
      {mayLead && phase !== 'CLOSED' && <WhoTakesPart key={String(phase === 'PREPARE')} board={board} />}
      {mayLead && phase !== 'PREPARE' && phase !== 'CLOSED' && (
        <p className="il-text">
          <Link to={`${home}/${id}/edit`}>Change its title or time</Link>
        </p>
      )}
    </>
  )
}

/** Whether what will be done is what everybody looks at. */
const endsIn = (phase: Phase) => phase === 'COMMIT' || phase === 'CLOSED'

/** "The workshop" in a sentence; words in capitals stay as they are. */
function uncapital(words: string): string {
  return /^[A-Z][a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
