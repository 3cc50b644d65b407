import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { useConversationsHome } from './conversations'
import { drop, type Kept, useKept } from './kept-conversations'
import './conversation.css'

/** What was saved without a connection, and what became of it. */
export function KeptHere() {
  const programmeId = useProgrammeId()
  const kept = useKept(programmeId)
  return (
    <div role="status">
      {kept.length > 0 && (
        <ul className="cv-kept">
          {kept.map((letter) => (
            <li key={letter.key}>
              <One letter={letter} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function One({ letter: { key, body, savedAs, refusal } }: { letter: Kept }) {
  const programmeId = useProgrammeId()
  const home = useConversationsHome()
  const refresh = useRefresh()
  const done = () => {
    drop(programmeId, key)
    void refresh()
  }
  if (savedAs) {
    return (
      <>
        “{body.title}” is saved.{' '}
        <Link to={`/programmes/${programmeId}/insights/new?conversationId=${savedAs}`} onClick={done}>
          Write down what you heard
        </Link>{' '}
        <Link to={`${home}/${savedAs}`} onClick={done}>
          See it
        </Link>
      </>
    )
  }
  if (refusal !== undefined) {
    return (
      <>
        “{body.title}” was not saved: {refusal} What you wrote: <q className="cv-words">{body.notes}</q>{' '}
        <button className="il-link-button" type="button" onClick={() => drop(programmeId, key)}>
          Throw it away
        </button>
      </>
    )
  }
  return <>“{body.title}”: kept on this device; sent as soon as you are online.</>
}
