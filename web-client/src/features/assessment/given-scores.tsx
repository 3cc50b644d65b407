import { api } from '@/api/client'
import { useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type Assessment, type Call, useMayAssess } from './assessments'
import { Refused } from './refused'
import { saidIn, scoreInWords } from './said'
import { isToDo } from './work'

type Props = { call: Call; assessment: Assessment; mine: Assessment[]; isMine: boolean }

/** What was said, to be looked at; taken back as long as others are left. */
export function GivenScores({ call, assessment, mine, isMine }: Props) {
  const callHome = useCallHome()
  const home = `${callHome}/assessment/mine`
  const mayAssess = useMayAssess()
  const { state, submittedAt, note, conflictReason } = assessment
  const next = mine.find(isToDo)
  const isOver = call.state !== 'CLOSED' || (!next && mine.length > 0)
  const mayTakeBack =
    isMine && mayAssess && state === 'SUBMITTED' && call.state === 'CLOSED' && next !== undefined
  if (state === 'CONFLICT') {
    return (
      <Card title="Conflict of interest">
        <p className="il-text">
          {isMine ? 'You do' : `${assessment.memberName} does`} not assess it, because:
        </p>
        <p className="as-quote">{conflictReason}</p>
        <Next to={next && call.state === 'CLOSED' ? `${home}/${next.id}` : home} hasNext={!!next} />
      </Card>
    )
  }
  return (
    <Card
      title={isMine ? 'What you said' : `What ${assessment.memberName} said`}
      note={submittedAt ? `Submitted ${inMinutes(submittedAt)}` : notAsked(call, assessment)}
    >
      <Scores call={call} assessment={assessment} />
      {note && (
        <>
          <h3 className="as-heading">Notes</h3>
          <p className="as-quote">{note}</p>
        </>
      )}
      {isOver && (
        <p className="il-text">
          <Link to={`${callHome}/assessment/proposals/${assessment.proposalId}`}>
            What the panel says of this proposal
          </Link>
        </p>
      )}
      {mayTakeBack && <TakeBack id={assessment.id} />}
      {isMine && state === 'SUBMITTED' && call.state === 'CLOSED' && !next && mine.length > 0 && (
        <p className="il-text">You have finished, so it stays as it is.</p>
      )}
      <Next to={next && call.state === 'CLOSED' ? `${home}/${next.id}` : home} hasNext={!!next} />
    </Card>
  )
}

function notAsked({ state }: Call, { proposalState }: Assessment): string {
  if (proposalState === 'WITHDRAWN') return 'The proposal was withdrawn and needs nobody to assess it.'
  return state === 'CLOSED' ? 'Not submitted.' : 'Not submitted before the assessment ended.'
}

function Next({ to, hasNext }: { to: string; hasNext: boolean }) {
  return (
    <p className="il-text">
      <Link to={to}>{hasNext ? 'On to the next one' : 'See your assessments'}</Link>
    </p>
  )
}

function Scores({ call, assessment }: { call: Call; assessment: Assessment }) {
  const { scores } = saidIn(assessment)
  return (
    <dl className="il-terms">
      {call.criteria.map((criterion) => {
        const given = scores[criterion.id]
        return (
          <div key={criterion.id}>
            <dt>{criterion.name}</dt>
            <dd>
              {given === undefined ? 'No score' : scoreInWords(criterion, given)}
              <small>of {criterion.scale.max}</small>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function TakeBack({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const taking = useConfirmedAction({
    content: id,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/assessments/{id}/return', {
        params: { path: { programmeId, id } },
        headers,
      }),
    done: 'Taken back. Submit it again when it is right.',
    onDone: () => undefined,
  })
  return (
    <>
      <Refused error={taking.error} />
      <p className="il-text">
        <button className="il-link-button" type="button" onClick={() => taking.mutate()}>
          Take it back to change it
        </button>
      </p>
    </>
  )
}
