import { useState } from 'react'
import { DragArea } from '@/shared/drag-area'
import { firstWords } from '@/shared/first-words'
import { counted } from '@/shared/format'
import { MoveTo } from '@/shared/move-to'
import { PickedContext } from '@/shared/picked'
import { useAddress } from '@/shared/use-address'
import { useFocusOn } from '@/shared/use-focus-on'
import { LooseInsights } from './loose-insights'
import { NameTheme } from './name-theme'
import { PickedInsights } from './picked-insights'
import { type Placed, type Theme, useThemeCommands } from './theme-board'
import { ThemeBoardBar } from './theme-board-bar'
import { ThemeCard } from './theme-card'
import { ThemeSuggestions } from './theme-suggestions'

/** Insights are put together: by dragging, or by picking them and saying where they go. */
export function ThemeBoard({ themes, placed }: { themes: Theme[]; placed: Placed[] }) {
  const { get } = useAddress()
  const isBoard = get('view') !== 'list'
  const { place, gather } = useThemeCommands()
  const focusOn = useFocusOn()
  const [keys, setKeys] = useState<string[]>([])
  const [said, setSaid] = useState('')
  const [asks, setAsks] = useState<'together' | 'move'>()
  // Somebody else may have moved one away meanwhile.
  const picked = keys.flatMap((key) => placed.find((one) => one.key === key) ?? [])
  const loose = placed.filter(({ themeId }) => themeId === null)

  function toggle(key: string) {
    const next = keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]
    setKeys(next)
    setSaid(`${next.length} picked`)
  }

  function done(focus: string) {
    setKeys([])
    setAsks(undefined)
    focusOn(focus)
  }

  async function together(these: Placed[], name: string) {
    const made = await gather(these, name)
    if (made) done(`theme-${made.id}`)
    return made !== undefined
  }

  function moveTo(these: Placed[], theme: Theme | null) {
    void place(these, theme)
    done(theme ? `theme-${theme.id}` : 'loose')
  }

  function drop(these: Placed[], target: string) {
    const at = target.indexOf(':')
    const [kind, key] = at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
    const onto = placed.find((one) => one.key === key)
    const theme = themes.find(({ id }) => id === key)
    if (kind === 'note' && onto && !these.includes(onto)) {
      void together([onto, ...these], firstWords(onto.text))
    } else if (theme && these.some(({ themeId }) => themeId !== theme.id)) {
      moveTo(
        these.filter(({ themeId }) => themeId !== theme.id),
        theme,
      )
    } else if (kind === 'alone' && these.some(({ themeId }) => themeId !== null)) {
      moveTo(
        these.filter(({ themeId }) => themeId !== null),
        null,
      )
    }
  }

  const pick = {
    isPicked: (key: string) => keys.includes(key),
    toggle,
    isBoard,
    onKeyDown(event: React.KeyboardEvent, key: string) {
      const asked = event.key === 'Enter' ? 'together' : event.key.toLowerCase() === 'm' ? 'move' : undefined
      if (!asked || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      if (asked === 'move' && themes.length === 0) return
      if (!keys.includes(key)) toggle(key)
      setAsks(asked)
    },
  }

  return (
    <PickedContext value={pick}>
      <p className="nhsuk-u-visually-hidden" role="status">
        {said}
      </p>
      <ThemeBoardBar themes={themes.length} loose={loose.length} />
      {get('suggestions') === 'on' && <ThemeSuggestions loose={loose} />}
      <PickedInsights
        count={picked.length}
        mayMove={themes.length > 0}
        mayTakeOut={picked.some(({ themeId }) => themeId !== null)}
        onPutTogether={() => setAsks('together')}
        onMove={() => setAsks('move')}
        onTakeOut={() =>
          moveTo(
            picked.filter(({ themeId }) => themeId !== null),
            null,
          )
        }
        onLetGo={() => done(`pick-${keys[0]}`)}
      />
      <DragArea
        with={(key) => (keys.includes(key) ? picked : placed.filter((one) => one.key === key))}
        many="insights"
        onDrop={drop}
      >
        <div className={isBoard ? 'gr-group' : 'gr-group gr-group--list'}>
          <LooseInsights insights={loose} hasThemes={themes.length > 0} />
          {themes.length > 0 && (
            <div className="gr-clusters">
              {themes.map((theme, index) => (
                <ThemeCard
                  key={theme.id}
                  theme={theme}
                  insights={placed.filter(({ themeId }) => themeId === theme.id)}
                  isFirst={index === 0}
                  isLast={index === themes.length - 1}
                />
              ))}
            </div>
          )}
        </div>
      </DragArea>
      {asks === 'together' && (
        <NameTheme
          title={`Put ${counted(picked.length, 'insight', 'insights')} together`}
          confirm="Put together"
          suggested={firstWords(picked[0]?.text ?? '')}
          onConfirm={(name) => together(picked, name)}
          onClose={() => setAsks(undefined)}
        />
      )}
      {asks === 'move' && (
        <MoveTo
          what={counted(picked.length, 'insight', 'insights')}
          clusters={themes.map((theme) => ({ ...theme, title: theme.name }))}
          onConfirm={(theme) => moveTo(picked, theme)}
          onClose={() => setAsks(undefined)}
        />
      )}
    </PickedContext>
  )
}
