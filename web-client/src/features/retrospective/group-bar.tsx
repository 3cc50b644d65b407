import { Link } from '@/shared/link'
import { useAddress } from '@/shared/use-address'
import { ViewSwitch } from '@/shared/view-switch'

/** How far the grouping is, and how to see it. */
export function GroupBar({ clusters, alone }: { clusters: number; alone: number }) {
  const { get, searchWith } = useAddress()
  const isBoard = get('view') !== 'list'
  const showsSuggestions = get('suggestions') === 'on'
  return (
    <div className="il-bar gr-bar">
      <div>
        <p className="gr-found">{foundInWords(clusters, alone)}</p>
        <Link to={searchWith({ suggestions: showsSuggestions ? null : 'on' })}>
          {showsSuggestions ? 'Hide suggestions' : 'Suggestions'}
        </Link>
      </div>
      <ViewSwitch
        label="How to see the notes"
        views={[
          { to: searchWith({ view: null }), label: 'View as board', current: isBoard },
          { to: searchWith({ view: 'list' }), label: 'View as list', current: !isBoard },
        ]}
      />
    </div>
  )
}

function foundInWords(clusters: number, alone: number): string {
  const words = `${clusters} ${clusters === 1 ? 'cluster' : 'clusters'}`
  return `${words}, ${alone} ${alone === 1 ? 'note' : 'notes'} on ${alone === 1 ? 'its' : 'their'} own`
}
