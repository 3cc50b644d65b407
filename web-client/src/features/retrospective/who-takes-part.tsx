import { useState } from 'react'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import type { Board } from './board-state'
import { PeopleTable } from './people-table'
import { useRetrospectivesHome } from './retrospectives'

/** Who takes part and how they come, for whoever leads: at hand before it begins, and out of the way once it has. */
export function WhoTakesPart({ board }: { board: Board }) {
  const { id, phase } = board.everybody.retrospective
  const [isOpen, setIsOpen] = useState(phase === 'PREPARE')
  const home = `${useRetrospectivesHome()}/${id}`
  return (
    <Card
      title="Who takes part"
      tools={
        <span className="rt-people__tools">
          <Link to={`${home}/people`}>Add people</Link>
          <button
            className="il-link-button"
            type="button"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Hide them' : `Show all ${board.counts.seats}`}
          </button>
        </span>
      }
    >
      {isOpen && <PeopleTable board={board} />}
    </Card>
  )
}
