import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { useWorkshopsHome, type Workshop } from './workshops'

/** What came of it, and what was said and seen. */
export function OutcomeCard({ workshop, mayEdit }: { workshop: Workshop; mayEdit: boolean }) {
  const { id, outputs, notes } = workshop
  const edit = `${useWorkshopsHome()}/${id}/outcome`
  return (
    <Card
      title="What came of it"
      tools={mayEdit && (outputs || notes) && <Link to={edit}>Change what is written</Link>}
    >
      <p className="il-text ws-text">{outputs ?? 'Nothing is written down yet.'}</p>
      {notes && (
        <>
          <h3 className="il-title ws-notes">Notes</h3>
          <p className="il-text ws-text">{notes}</p>
        </>
      )}
    </Card>
  )
}
