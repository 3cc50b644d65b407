import { Card } from '@/shared/card'
import { Icon } from '@/shared/icon'
import type { Version } from './principles'

/** What it looks like and what it does not, side by side where there is room. */
export function InPractice({ version }: { version: Version }) {
  const { looksLike, doesNotLookLike } = version
  return (
    <div className="il-grid il-grid--halves">
      <Card title="It looks like this">
        <Examples of={looksLike} icon="tick" none="No example yet." />
      </Card>
      <Card title="It does not look like this">
        <Examples of={doesNotLookLike} icon="cross" none="No example yet." />
      </Card>
    </div>
  )
}

function Examples({ of, icon, none }: { of: string[]; icon: 'tick' | 'cross'; none: string }) {
  if (of.length === 0) return <p className="il-text">{none}</p>
  return (
    <ul className={`pr-examples pr-examples--${icon}`}>
      {of.map((example) => (
        <li key={example}>
          <Icon name={icon} />
          {example}
        </li>
      ))}
    </ul>
  )
}
