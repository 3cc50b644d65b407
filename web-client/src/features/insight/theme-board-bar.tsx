import { useState } from 'react'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { useAddress } from '@/shared/use-address'
import { ViewSwitch } from '@/shared/view-switch'
import { NameTheme } from './name-theme'
import { useThemeCommands } from './theme-board'

/** How far the grouping is, and how to see it. */
export function ThemeBoardBar({ themes, loose }: { themes: number; loose: number }) {
  const { get, searchWith } = useAddress()
  const isBoard = get('view') !== 'list'
  const showsSuggestions = get('suggestions') === 'on'
  const { add } = useThemeCommands()
  const [names, setNames] = useState(false)
  return (
    <div className="il-bar gr-bar">
      <div>
        <p className="gr-found">
          {counted(themes, 'theme', 'themes')}, {counted(loose, 'insight', 'insights')} of none
        </p>
        <div className="il-tools">
          <Link to={searchWith({ suggestions: showsSuggestions ? null : 'on' })} preventScrollReset>
            {showsSuggestions ? 'Hide suggestions' : 'Suggestions'}
          </Link>
          <button className="il-link-button" type="button" onClick={() => setNames(true)}>
            New theme
          </button>
        </div>
      </div>
      <ViewSwitch
        label="How to see the insights"
        views={[
          { to: searchWith({ view: null }), label: 'View as board', current: isBoard },
          { to: searchWith({ view: 'list' }), label: 'View as list', current: !isBoard },
        ]}
      />
      {names && (
        <NameTheme
          title="A new theme"
          confirm="Make it"
          onConfirm={async (name) => (await add(name)) !== undefined}
          onClose={() => setNames(false)}
        />
      )}
    </div>
  )
}
