import { useState } from 'react'
import { anyState } from '@/shared/action-items'
import { ActionList } from '@/shared/action-list'
import { Link } from '@/shared/link'
import { useSessionState } from '@/shared/use-me'
import { AgreeAction } from './agree-action'
import type { Board } from './board-state'
import { takesActions } from './retrospective-words'
import { useRetrospectivesHome } from './retrospectives'

/** What the team agreed to before comes first, then what it agrees to now. */
export function BoardActions({ board }: { board: Board }) {
  const home = useRetrospectivesHome()
  const isVisiting = useSessionState() === 'VISITING'
  const { retrospective, actionItems } = board.everybody
  const { id, phase, projectId } = retrospective
  const all = actionItems ?? []
  const before = all.filter(({ retrospectiveId }) => retrospectiveId !== id)
  const now = all.filter(({ retrospectiveId }) => retrospectiveId === id)
  const mayAgree = takesActions(phase, board.facilitates)
  if (all.length === 0 && !mayAgree) return null
  return (
    <section className="il-card rt-actions" aria-labelledby="actions">
      <div className="il-card__head">
        <h2 className="il-title" id="actions">
          Actions
        </h2>
        {!isVisiting && (
          <div className="il-tools">
            <Link to={`${home}/actions?projectId=${projectId}&state=${anyState}`}>See all of this team</Link>
          </div>
        )}
      </div>
      {before.length > 0 && (
        <>
          <h3 className="rt-actions__title">Last time’s actions</h3>
          <ActionList items={before} label="Last time’s actions" />
        </>
      )}
      {now.length > 0 && (
        <>
          <h3 className="rt-actions__title">Agreed at this retrospective</h3>
          <ActionList items={now} label="Agreed at this retrospective" />
        </>
      )}
      {mayAgree && (phase === 'CLOSED' ? <AddForgotten board={board} /> : <AgreeAction board={board} />)}
    </section>
  )
}

/** What comes to mind when all have gone. */
function AddForgotten({ board }: { board: Board }) {
  const [asks, setAsks] = useState(false)
  return asks ? (
    <AgreeAction board={board} />
  ) : (
    <button className="il-link-button" type="button" onClick={() => setAsks(true)}>
      Add one that was forgotten
    </button>
  )
}
