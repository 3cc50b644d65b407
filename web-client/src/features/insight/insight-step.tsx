import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { Card } from '@/shared/card'
import { ConfirmAction } from '@/shared/confirm-action'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { DeclineInsight } from './decline-insight'
import { type HeldInsight, insightPath, useInsightsHome } from './insights'
import { useDecision } from './use-decision'

type Asks = 'archive' | 'delete' | 'decline'

/** What can be done with an insight, as it stands. */
export function InsightStep({ held }: { held: HeldInsight }) {
  const { id, state } = held.data
  const home = `${useInsightsHome()}/${id}`
  const [asks, setAsks] = useState<Asks>()
  const done = () => setAsks(undefined)
  const decide = useDecision()
  const ask = (what: Asks, words: string) => (
    <button className="il-link-button" type="button" onClick={() => setAsks(what)}>
      {words}
    </button>
  )
  if (state === 'MERGED' || state === 'SPLIT') return null
  return (
    <Card title="Change it">
      <div className="is-steps">
        {(state === 'SUGGESTED' || state === 'DECLINED') && (
          <button
            className="nhsuk-button il-button--small"
            type="button"
            aria-disabled={decide.isPending}
            onClick={() => decide.accept(id)}
          >
            {state === 'SUGGESTED' ? 'Keep it' : 'Keep it after all'}
          </button>
        )}
        {state === 'SUGGESTED' && ask('decline', 'Decline it')}
        <Link to={`${home}/edit`}>Change what it says</Link>
        {state === 'KEPT' && (
          <>
            <Link to={`${home}/split`}>Split it</Link>
            <Link to={`${home}/merge`}>Merge it with others</Link>
            {ask('archive', 'Archive it')}
          </>
        )}
        {state === 'ARCHIVED' && (
          <button className="il-link-button" type="button" onClick={() => decide.restore(id)}>
            Restore it
          </button>
        )}
        {ask('delete', 'Delete it')}
      </div>
      {decide.refusal && <p role="alert">{decide.refusal}</p>}
      {asks === 'decline' && <DeclineInsight insight={held.data} onDone={done} />}
      {asks === 'archive' && <Archive held={held} onDone={done} />}
      {asks === 'delete' && <Delete held={held} onDone={done} />}
    </Card>
  )
}

type Props = { held: HeldInsight; onDone: () => void }

function Archive({ held, onDone }: Props) {
  const programmeId = useProgrammeId()
  const { id, statement, version } = held.data
  return (
    <ConfirmAction
      title={`Archive “${statement}”?`}
      confirm="Archive it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${id} ${version} archive`}
      send={(headers) =>
        api.POST('/programmes/{programmeId}/insights/{id}/archive', {
          params: { path: { programmeId, id } },
          headers,
        })
      }
      done="The insight is archived"
      onDone={onDone}
    >
      <p>What cites it goes on doing so; nothing new comes to cite it. It can be restored.</p>
    </ConfirmAction>
  )
}

function Delete({ held, onDone }: Props) {
  const programmeId = useProgrammeId()
  const home = useInsightsHome()
  const navigate = useNavigate()
  const { id, statement } = held.data
  return (
    <ConfirmAction
      title={`Delete “${statement}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${id} goes`}
      send={() => api.DELETE(insightPath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })}
      done="The insight is deleted"
      onDone={() => {
        onDone()
        void navigate(home)
      }}
    >
      <p>This cannot be undone. One that something cites cannot be deleted: archive it instead.</p>
    </ConfirmAction>
  )
}
