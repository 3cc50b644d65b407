import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCallHome } from '@/shared/call-scope'
import { download } from '@/shared/csv'
import { Icon } from '@/shared/icon'
import { Link } from '@/shared/link'
import { isUnderWay, type Shortlist } from '@/shared/use-shortlist'
import { askOf, type Call } from './ask'
import { writeAsk } from './ask-address'
import { DeleteShortlist } from './delete-shortlist'
import { RepeatShortlist } from './repeat-shortlist'
import { useMayAsk } from './shortlists'

/** What can be done with a shortlist that is kept. */
export function KeptTools({ call, shortlist }: { call: Call; shortlist: Shortlist }) {
  const home = useCallHome()
  const mayAsk = useMayAsk()
  const navigate = useNavigate()
  const [asking, setAsking] = useState<'delete' | 'repeat'>()
  const ask = writeAsk(askOf(call, shortlist.question))
  const explorer = `${home}/shortlists/explorer${ask ? `?${new URLSearchParams({ ask })}` : ''}`
  return (
    <div className="il-tools sl-doing">
      <Link to={`${home}/shortlists`}>All shortlists</Link>
      {mayAsk && <Link to={explorer}>Start a what-if from this</Link>}
      <button
        className="il-link-button"
        type="button"
        onClick={() => download(`shortlist-${shortlist.id}.json`, JSON.stringify(shortlist, null, 2))}
      >
        <Icon name="download" small /> Download JSON
      </button>
      {mayAsk && (
        <button className="il-link-button" type="button" onClick={() => setAsking('repeat')}>
          Compute again
        </button>
      )}
      {mayAsk && !isUnderWay(shortlist) && (
        <button className="il-link-button" type="button" onClick={() => setAsking('delete')}>
          Delete it
        </button>
      )}
      {asking === 'repeat' && (
        <RepeatShortlist of={shortlist} call={call} onDone={() => setAsking(undefined)} />
      )}
      {asking === 'delete' && (
        <DeleteShortlist
          of={shortlist}
          onDone={() => navigate(`${home}/shortlists`)}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </div>
  )
}
