import type { Shares } from './who-could-act'

const parts = [
  { part: 'us', words: 'Those who said it' },
  { part: 'both', words: 'Both together' },
  { part: 'others', words: 'Others' },
] as const

/** How far it is up to each, where somebody said; the figures stand beside it as text. */
export function ShareBar({ of, isWide }: { of: Shares; isWide?: boolean }) {
  const said = of.us + of.others + of.both
  return (
    <>
      <span className={isWide ? 'is-share is-share--wide' : 'is-share'} aria-hidden="true">
        {said > 0 &&
          parts.map(({ part }) => (
            <span key={part} className={`is-share__${part}`} style={{ flexGrow: of[part] }} />
          ))}
      </span>
      {isWide && (
        <ul className="is-share__legend" aria-hidden="true">
          {parts.map(({ part, words }) => (
            <li key={part}>
              <span className={`is-share__mark is-share__${part}`} />
              {words}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
