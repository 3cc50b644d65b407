import { Card } from '@/shared/card'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { callStates, nextInWords } from './call-words'
import { type Call, type HeldCall, useCallsHome } from './calls'
import { CloseCall } from './close-call'
import { DeleteCall } from './delete-call'
import { MissingBefore } from './missing-before'
import { OpenCall } from './open-call'
import { adviceToOpen, missingToOpen } from './ready'
import { ReopenCall } from './reopen-call'

type Props = { call: Call; mayRun: boolean; onAsk: (asking: Asking) => void }

/** What can be done to a call, each asked about once more. */
export type Asking = 'open' | 'close' | 'reopen' | 'delete'

/** What stands between a draft and its opening. */
export function openingWay(call: Call) {
  return missingToOpen(call, new Date().toISOString())
}

/** How far the call has come, what comes next, and what can be done about that. */
export function CallStep({ call, mayRun, onAsk }: Props) {
  const { state } = call
  const edit = `${useCallsHome()}/${call.id}/edit`
  return (
    <Card title="How far it is">
      <Line at={state} />
      <p className="il-text">{nextInWords[state]}</p>
      {mayRun && state === 'DRAFT' && <Missing of={call} edit={edit} />}
      {mayRun && (
        <div className="il-buttons">
          {state === 'OPEN' && <Ask onPress={() => onAsk('close')}>Close it now</Ask>}
          {state === 'CLOSED' && <Ask onPress={() => onAsk('reopen')}>Open it again</Ask>}
          {state !== 'DECIDED' && (
            <Link to={edit}>{state === 'DRAFT' ? 'Change the draft' : 'Change it'}</Link>
          )}
          {state === 'DRAFT' && (
            <button className="il-link-button" type="button" onClick={() => onAsk('delete')}>
              Delete the draft
            </button>
          )}
        </div>
      )}
    </Card>
  )
}

type DialogProps = { asking: Asking | undefined; held: HeldCall; timeZone: string; onDone: () => void }

export function CallDialog({ asking, held, timeZone, onDone }: DialogProps) {
  const about = { call: held.data, timeZone, onDone }
  if (asking === 'open') return <OpenCall {...about} />
  if (asking === 'close') return <CloseCall {...about} />
  if (asking === 'reopen') return <ReopenCall {...about} />
  if (asking === 'delete') return <DeleteCall held={held} onDone={onDone} />
  return null
}

function Ask({ children, onPress }: { children: string; onPress: () => void }) {
  return (
    <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="button" onClick={onPress}>
      {children}
    </button>
  )
}

/** The five states as one thread. */
function Line({ at }: { at: Call['state'] }) {
  const current = callStates.indexOf(at)
  return (
    <ol className="ca-line">
      {callStates.map((state, index) => (
        <li
          key={state}
          className={index < current ? 'ca-line__done' : index === current ? 'ca-line__now' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {inWords(state)}
        </li>
      ))}
    </ol>
  )
}

function Missing({ of: call, edit }: { of: Call; edit: string }) {
  const advice = adviceToOpen(call)
  return (
    <>
      <MissingBefore title="Before it can open" missing={openingWay(call)} editTo={edit} />
      {advice.length > 0 && (
        <p className="il-text">
          It does not say yet{' '}
          {advice.map(({ field, words }, index) => (
            <span key={field}>
              {index > 0 && (index === advice.length - 1 ? ' and ' : ', ')}
              <Link to={`${edit}#${field}`}>{words}</Link>
            </span>
          ))}
          .
        </p>
      )}
    </>
  )
}
